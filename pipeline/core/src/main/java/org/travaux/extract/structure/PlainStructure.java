package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Reads a statement or any other text, and the body of letters and reports: headings, numbered
 * paragraphs, notes, tables, and an annex from the line that says so.
 *
 * <p>A short line that begins with a capital and has no closing mark is a heading where a paragraph
 * follows it; addresses taken for one are no harm: they are not coded either way.
 */
final class PlainStructure {

    private static final Pattern ANNEX =
            Pattern.compile(
                    "(?:ANNEX|Annex|APPENDIX|Appendix|ENCLOSURE|Enclosure)(?: (?i:to) (?i:the) (?i:identical )?"
                            + "(?i:letters?|note verbale|report)\\b.*|\\b.{0,60})",
                    Pattern.DOTALL);
    private static final Pattern CLOSED =
            Pattern.compile(".*[.;:,!?][\"”’)]*\\d{0,3}$", Pattern.DOTALL);
    private static final Pattern BIG =
            Pattern.compile(
                    "(?:[IVX]{1,5}\\.|[A-Z]\\.|\\d+(?:\\.\\d+)*\\.?)? ?[\\p{Lu}\\d“\"].*",
                    Pattern.DOTALL);
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:\\d{1,3}|\\*{1,3}|[a-z]/) (?:See |Ibid\\b|Available (?:at|from|online)|Official Records|"
                            + "United Nations, Treaty|(?:[AES]|ST|CEDAW|CRC|CCPR)/|https?:|www\\.|Adopted by|"
                            + "The present report was|Reissued|Resolution \\d).*",
                    Pattern.DOTALL);
    private static final Pattern STARRED =
            Pattern.compile(
                    "\\*{1,3} ?(?:[AES]/\\S+|The present (?:report|document|letter)\\b.*|(?:Re)?[Ii]ssued .*)",
                    Pattern.DOTALL);
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?:Table|Figure|Chart|Map|Graph|TABLE|FIGURE) (?:\\d+|[IVX]+)(?:\\.\\d+)?\\b(?!.*[.;]$).{0,250}"
                            + "|(?:Source|Sources|Note|Notes|Abbreviations): .{3,400}",
                    Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NUMERIC =
            Pattern.compile("[$€(]?[-–—]?\\d[\\d .,]*%?\\)?|[-–—]|n/a|\\.\\.");
    private static final double MOSTLY = 0.5;
    private static final int LONGEST_HEADING = 110;

    private final List<Piece> pieces = new ArrayList<>();
    private final Items items = new Items();
    private Part part = Part.BODY;

    static List<Piece> read(List<Block> blocks) {
        PlainStructure reading = new PlainStructure();
        blocks.forEach(reading::add);
        return reading.pieces;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean inAnnex() {
        return part == Part.ANNEX;
    }

    /** Adds a block that is known to be of no interest, or a title. */
    void add(Block block, Part known) {
        pieces.add(Piece.of(block.text(), known));
    }

    void add(Block block) {
        String text = block.text();
        if (!block.flows() || isAside(text)) {
            pieces.add(Piece.of(text, Part.OTHER));
        } else if (isAnnex(text)) {
            part = Part.ANNEX;
            items.clear();
            pieces.add(Piece.of(text, Part.HEADING));
        } else if (isHeading(block)) {
            items.clear();
            pieces.add(Piece.of(text, Part.HEADING));
        } else {
            NumberedText.add(pieces, block, part, items);
        }
    }

    static boolean isAnnex(String text) {
        return ANNEX.matcher(text).matches() && !CLOSED.matcher(text).matches();
    }

    static boolean isClosed(String text) {
        return CLOSED.matcher(text).matches();
    }

    static boolean isHeading(Block block) {
        String text = block.text();
        return block.role() == Block.Role.HEADING
                || (text.length() <= LONGEST_HEADING
                        && !CLOSED.matcher(text).matches()
                        && BIG.matcher(text).matches());
    }

    /** A note printed among the paragraphs, the caption of a table, a row of figures. */
    private static boolean isAside(String text) {
        return NOTE.matcher(text).matches()
                || STARRED.matcher(text).matches()
                || FIGURE.matcher(text).matches()
                || isFigures(text);
    }

    private static boolean isFigures(String text) {
        long words = WORD.matcher(text).results().count();
        long figures =
                WORD.matcher(text)
                        .results()
                        .filter(w -> NUMERIC.matcher(w.group()).matches())
                        .count();
        return words >= 3 && figures > MOSTLY * words && !CLOSED.matcher(text).matches();
    }
}
