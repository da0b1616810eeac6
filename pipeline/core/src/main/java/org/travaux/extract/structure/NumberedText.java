package org.travaux.extract.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Part;

/**
 * Labels a paragraph of a report, letter or annex by its printed number: {@code P7}, {@code P7.2},
 * {@code P7(b)}; one without a number has no label.
 */
final class NumberedText {

    private static final Pattern DECIMAL =
            Pattern.compile("(?<mark>\\d{1,2}(?:\\.\\d{1,2}){1,3}) (?=\\p{Lu})");

    private NumberedText() {}

    /** Adds {@code block} to {@code pieces}; {@code items} keeps the level between calls. */
    static void add(List<Piece> pieces, Block block, Part part, Items items) {
        String text = block.text();
        Optional<Lead> found = lead(text);
        if (block.role() == Block.Role.HEADING) {
            pieces.add(Piece.of(text, Part.HEADING));
            return;
        }
        if (found.isEmpty()) {
            pieces.add(Piece.of(text, part));
            return;
        }
        Lead lead = found.get();
        String words = text.substring(lead.printed().length());
        pieces.add(Piece.labelled(lead.printed(), words, part, label(pieces, lead, items)));
    }

    /** The number, letter or bullet with which {@code text} begins. */
    static Optional<Lead> lead(String text) {
        return Lead.of(text).or(() -> decimal(text));
    }

    /** "2.3.1 The Fund has…": in reports of other bodies no stop follows. */
    private static Optional<Lead> decimal(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        return decimal.lookingAt()
                ? Optional.of(new Lead(decimal.group(), decimal.group("mark"), Lead.Sort.NUMBER))
                : Optional.empty();
    }

    private static String label(List<Piece> pieces, Lead lead, Items items) {
        return switch (lead.sort()) {
            case NUMBER -> {
                items.clear();
                yield "P" + lead.mark();
            }
            case ITEM -> {
                String number = numberBefore(pieces);
                yield number.isEmpty() ? "" : number + items.label(lead.mark(), "");
            }
            case OPERATIVE -> "OP" + lead.mark();
            case PREAMBULAR -> "PP" + lead.mark();
            case BULLET -> "";
        };
    }

    /** The numbered paragraph to which an item belongs, empty if there is none. */
    private static String numberBefore(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            String label = pieces.get(i).label();
            if (!label.isEmpty()) {
                int bracket = label.indexOf('(');
                return bracket < 0 ? label : label.substring(0, bracket);
            }
            if (pieces.get(i).part() == Part.HEADING) {
                return "";
            }
        }
        return "";
    }
}
