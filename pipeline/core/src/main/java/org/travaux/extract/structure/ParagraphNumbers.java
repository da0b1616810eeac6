package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Settles the labels of a report's or letter's paragraphs.
 *
 * <p>An unnumbered paragraph behind a numbered one shares its label, up to the next heading. Where
 * one number is missing and one paragraph stands unnumbered in its place, it has lost that number
 * ("5.", nothing, "7." gives P6); other gaps are warned of. An annex keeps P1, P2… unless one of
 * its numbers was used before it in the document: then all its labels begin with the annex's place,
 * A1-P1, so that no label means two paragraphs.
 */
final class ParagraphNumbers {

    private static final Pattern NUMBERED = Pattern.compile("P(?<number>\\d{1,3})");
    private static final Pattern CAPITAL = Pattern.compile("[\"“]?\\p{Lu}.{40,}", Pattern.DOTALL);

    private final List<Piece> pieces;
    private final List<String> warnings;

    private ParagraphNumbers(List<Piece> pieces, List<String> warnings) {
        this.pieces = new ArrayList<>(pieces);
        this.warnings = warnings;
    }

    static List<Piece> settled(List<Piece> pieces, List<String> warnings) {
        ParagraphNumbers settling = new ParagraphNumbers(pieces, warnings);
        settling.findLost();
        settling.share();
        settling.separateAnnexes();
        return settling.pieces;
    }

    private void findLost() {
        int last = 0;
        int lastAt = -1;
        Part part = Part.BODY;
        for (int i = 0; i < pieces.size(); i++) {
            int number = number(pieces.get(i));
            if (number == 0) {
                continue;
            }
            if (pieces.get(i).part() != part) {
                part = pieces.get(i).part();
                last = number > last ? last : 0;
                lastAt = i - 1;
            }
            if (number == last + 2 && last > 0 && restore(lastAt, i, last + 1)) {
                last++;
            }
            if (number > last + 1) {
                warnings.add(missing(last + 1, number - 1));
            }
            last = number;
            lastAt = i;
        }
    }

    private boolean restore(int from, int to, int number) {
        List<Integer> places = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            Piece piece = pieces.get(i);
            if (isText(piece)
                    && piece.label().isEmpty()
                    && piece.lead().isEmpty()
                    && CAPITAL.matcher(piece.words()).matches()) {
                places.add(i);
            }
        }
        if (places.size() != 1) {
            return false;
        }
        int place = places.get(0);
        relabel(place, "P" + number);
        String before = "P" + (number - 1) + "(";
        for (int i = place + 1; i < to; i++) {
            String label = pieces.get(i).label();
            if (label.startsWith(before)) {
                relabel(i, "P" + number + label.substring(before.length() - 1));
            }
        }
        return true;
    }

    private void share() {
        String label = "";
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.part() == Part.HEADING || piece.part() == Part.TITLE) {
                label = "";
            } else if (!piece.label().isEmpty()) {
                label = piece.label().replaceFirst("\\(.*", "");
            } else if (isText(piece)) {
                relabel(i, label);
            }
        }
    }

    private void separateAnnexes() {
        Set<String> used = new HashSet<>();
        int annex = 0;
        int begin = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i < pieces.size() && !isAnnexHead(pieces.get(i))) {
                continue;
            }
            Set<String> own = new HashSet<>();
            pieces.subList(begin, i).forEach(piece -> own.add(piece.label()));
            own.remove("");
            if (annex > 0 && own.stream().anyMatch(used::contains)) {
                for (int j = begin; j < i; j++) {
                    String label = pieces.get(j).label();
                    relabel(j, label.isEmpty() ? "" : "A" + annex + "-" + label);
                }
            }
            used.addAll(own);
            annex++;
            begin = i;
        }
    }

    private static boolean isAnnexHead(Piece piece) {
        return piece.part() == Part.HEADING && PlainStructure.isAnnex(piece.words());
    }

    private static boolean isText(Piece piece) {
        return piece.part() == Part.BODY || piece.part() == Part.ANNEX;
    }

    /** The number printed before a piece, 0 if there is none. */
    private static int number(Piece piece) {
        Matcher numbered = NUMBERED.matcher(piece.label());
        return !piece.lead().isEmpty() && numbered.matches()
                ? Integer.parseInt(numbered.group("number"))
                : 0;
    }

    private void relabel(int at, String label) {
        Piece piece = pieces.get(at);
        pieces.set(at, Piece.labelled(piece.lead(), piece.words(), piece.part(), label));
    }

    private static String missing(int from, int to) {
        return from == to
                ? "Paragraph " + from + " was not found."
                : "Paragraphs " + from + " to " + to + " were not found.";
    }
}
