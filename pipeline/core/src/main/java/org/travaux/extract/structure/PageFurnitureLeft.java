package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds mastheads, running heads and job numbers that were left within sentences, and says where.
 */
final class PageFurnitureLeft {

    private static final String SYMBOL =
            "(?<![\\w/])[ASE]/(?:[A-Z][\\w.]{0,12}/){0,4}\\d[\\w./]{0,30}+(?: ?/?\\(\\d{4}\\))?\\)?";
    private static final String JOB =
            "(?<![\\d/.-])\\d{2}-\\d{5}(?![\\d-])\\*?(?: ?\\([A-Z]\\)?)?(?: \\d{1,2}/\\d{1,2})?";

    /** A running head that stands behind the end of a paragraph. */
    static final Pattern BEHIND =
            Pattern.compile(
                    "(?<=[.;:,]) ?(?:"
                            + SYMBOL
                            + " (?:English )?(?:Page )?\\d{1,3}|[AS]/RES/\\d+ \\(\\d{4}\\)|"
                            + JOB
                            + "|/?\\.\\.\\.)$");

    private static final Pattern WITHIN =
            Pattern.compile(
                    SYMBOL
                            + " (?:English )?Page \\d{1,3}|\\bDistr\\.:? ?(?i:general|limited|restricted)|"
                            + JOB
                            + "|(?<!\\S)/\\.\\.\\.(?!\\S)");
    private static final int MOST_NAMED = 5;

    /** The words behind which a symbol is cited are shorter. */
    private static final int LONGEST_BEFORE = 20;

    private PageFurnitureLeft() {}

    /** The warning, where there is something to warn of; {@code symbol} is the document's own. */
    static Optional<String> warning(List<Piece> pieces, String symbol) {
        Set<String> places = new LinkedHashSet<>();
        String sample = "";
        for (Piece piece : pieces) {
            Optional<String> left =
                    piece.part().coded() ? left(piece.words(), symbol) : Optional.empty();
            if (left.isPresent()) {
                places.add(
                        piece.label().isEmpty()
                                ? "a paragraph of the " + piece.part().word()
                                : piece.label());
                sample = sample.isEmpty() ? left.get() : sample;
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>(places);
        String more =
                named.size() > MOST_NAMED ? " and " + (named.size() - MOST_NAMED) + " more" : "";
        return Optional.of(
                "Masthead or page furniture is left within sentences of "
                        + String.join(", ", named.subList(0, Math.min(MOST_NAMED, named.size())))
                        + more
                        + " (“"
                        + sample
                        + "”).");
    }

    private static Optional<String> left(String words, String symbol) {
        Matcher within = WITHIN.matcher(words);
        if (within.find()) {
            return Optional.of(within.group().strip());
        }
        return symbol.isEmpty() ? Optional.empty() : ownSymbol(words, symbol);
    }

    /** A text cites its own symbol in brackets, or behind "resolution" or "document", if at all. */
    private static Optional<String> ownSymbol(String words, String symbol) {
        for (int at = words.indexOf(symbol); at >= 0; at = words.indexOf(symbol, at + 1)) {
            int end = at + symbol.length();
            boolean longer =
                    end < words.length()
                            && "/.0123456789".indexOf(words.charAt(end)) >= 0
                            && end + 1 < words.length()
                            && Character.isLetterOrDigit(words.charAt(end + 1));
            boolean cited =
                    words.substring(Math.max(0, at - LONGEST_BEFORE), at)
                            .matches(
                                    "(?si).*(?:[(,;]|\\b(?:resolutions?|documents?|draft|in|of|and|see|as|by|to|symbol)) ?");
            if (!longer && !cited) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }
}
