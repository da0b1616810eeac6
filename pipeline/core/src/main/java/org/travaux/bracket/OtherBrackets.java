package org.travaux.bracket;

import java.util.regex.Pattern;

/**
 * Tells the brackets that no negotiator put: footnote marks, citations, dates, symbols, an editor's
 * words in a quotation.
 *
 * <p>"rights[3]" has a footnote mark, "within [30] days" an open number: a footnote mark follows a
 * word or stop without a space, or no word of the sentence follows it. A year is open where a
 * preposition leads to it ("by [2030]") or another bracket stands beside it.
 */
final class OtherBrackets {

    private static final Pattern EDITORIAL =
            Pattern.compile(
                    "sic!?|emphasis (?:added|ours|mine|in (?:the )?original)|(?:foot)?notes? omitted"
                            + "|citations? omitted|translated from .{1,40}|original: .{1,40}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
                            + "|[A-Z]{1,6}(?:/[A-Z0-9][\\w.()-]*)+(?: ?\\(\\d{4}\\))?|https?://.*");
    private static final Pattern MARK =
            Pattern.compile(
                    "\\d{1,3}(?: ?[,–-] ?\\d{1,3})*|[ivxl]{1,6}|(?!s)[b-zB-Z]|[*†‡§]{1,3}|\\d{1,3}/");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern BEFORE_YEAR =
            Pattern.compile(
                    ".*\\b(?i:by|until|till|in|from|before|after|to|since|than|year|and|or) ?",
                    Pattern.DOTALL);
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:\\s+(?:\\p{Ll}|[\\d%$€£(-])|\\s*[\\[/%]|-\\p{L}).*", Pattern.DOTALL);
    private static final int NEAR = 12;

    private final String text;
    private final Quotations quotations;

    OtherBrackets(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    boolean includes(Pair pair) {
        String inside = text.substring(pair.open() + 1, pair.close()).strip();
        if (quotations.contains(pair.open()) && quotations.contains(pair.close())) {
            return true;
        }
        if (EDITORIAL.matcher(inside).matches() || REFERENCE.matcher(inside).matches()) {
            return true;
        }
        if (YEAR.matcher(inside).matches()) {
            return !besideBracket(pair)
                    && !(BEFORE_YEAR.matcher(before(pair)).matches() && wordFollows(pair, true));
        }
        return MARK.matcher(inside).matches() && !isOpenNumber(pair, inside);
    }

    private boolean isOpenNumber(Pair pair, String inside) {
        boolean number = Character.isDigit(inside.charAt(0)) && !inside.endsWith("/");
        return number && apart(pair) && wordFollows(pair, false);
    }

    /** Whether a space, another bracket or the like stands before it, and something before that. */
    private boolean apart(Pair pair) {
        String before = before(pair);
        return before.matches("(?s).*[\\p{L}\\p{N}\\]%$€£,(] |.*[\\[\\]/$€£]");
    }

    private boolean wordFollows(Pair pair, boolean orStop) {
        String after =
                text.substring(pair.close() + 1, Math.min(text.length(), pair.close() + NEAR));
        return GOES_ON.matcher(after).matches() || (orStop && after.matches("(?s)[.;,\\s].*"));
    }

    private boolean besideBracket(Pair pair) {
        return before(pair).matches("(?s).*\\]\\s?")
                || text.startsWith("[", pair.close() + 1)
                || text.startsWith(" [", pair.close() + 1);
    }

    private String before(Pair pair) {
        return text.substring(Math.max(0, pair.open() - NEAR), pair.open());
    }
}
