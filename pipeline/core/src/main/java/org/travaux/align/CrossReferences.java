package org.travaux.align;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks the numbers by which a draft points to its own paragraphs ("paragraphs 3 and 4 (b)
 * above").
 *
 * <p>A pointer into another text stays as it is: "paragraph 4 of resolution 2242 (2015)" means
 * another duty once it reads "paragraph 5". How many numbers there are stays too: "paragraphs 3 and
 * 4" is more than "paragraph 3".
 */
final class CrossReferences {

    private static final String NUMBER =
            "(?:\\d{1,3}(?!\\d)(?:\\s?\\([a-z]{1,4}\\))*|\\([a-z]{1,4}\\)(?:\\s?\\([a-z]{1,4}\\))*)";

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\b(?:sub-?|operative |preambular )?(?:para(?:graph)?s?\\.?|[OP]P)\\s*+"
                            + NUMBER
                            + "(?:(?:,? and |,? or | to |, |\\s?[-–]\\s?)"
                            + NUMBER
                            + ")*+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "\\s+(?:above |below |thereof )?of\\s+(?!(?:this|the present|the current)\\b).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NUMERAL = Pattern.compile("\\d+|(?<=\\()[a-zA-Z]+(?=\\))");

    /** {@code text} with {@code #} for each number or letter of a pointer to its own draft. */
    String blanked(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            boolean elsewhere =
                    ELSEWHERE.matcher(text).region(matcher.end(), text.length()).lookingAt();
            String kept =
                    elsewhere ? matcher.group() : NUMERAL.matcher(matcher.group()).replaceAll("#");
            matcher.appendReplacement(out, Matcher.quoteReplacement(kept));
        }
        return matcher.appendTail(out).toString();
    }
}
