package org.travaux.frame;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds case, apostrophes, dashes and the British and American spellings of a word into one.
 *
 * <p>The folded form is for comparison only, so it need not be a word: what matters is that both
 * spellings give the same ("organisation" and "organization"; "labour" and "labor"; "defence" and
 * "defense"; "programme" and "program").
 */
final class Spelling {

    private static final Pattern ISE =
            Pattern.compile("(?<=\\p{L}{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)");
    private static final Pattern YSE = Pattern.compile("(?<=\\p{L}{3})ys(?=(?:e|es|ed|ing)$)");
    private static final Pattern OUR =
            Pattern.compile("(?<=\\p{L}{2})our(?=(?:s|ed|ing|er|ers|able|ably|ful|hood|hoods)?$)");
    private static final Pattern ENCE = Pattern.compile("(?<=\\p{L}{3})enc(?=(?:e|es)$)");
    private static final Pattern MME = Pattern.compile("(?<=\\p{L}{4})mme(?=s?$)");
    private static final Pattern TRE = Pattern.compile("(?<=\\p{L}{3})tre(?=s?$)");

    private Spelling() {}

    /** Lower case, straight apostrophes, simple hyphens. */
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2013', '-')
                .replace('\u2011', '-');
    }

    /** {@link #plain} with both spellings made one. */
    static String fold(String word) {
        String plain = plain(word);
        if (plain.length() < 5) {
            return plain;
        }
        String folded = ISE.matcher(plain).replaceFirst("iz");
        folded = YSE.matcher(folded).replaceFirst("yz");
        folded = OUR.matcher(folded).replaceFirst("or");
        folded = ENCE.matcher(folded).replaceFirst("ens");
        folded = MME.matcher(folded).replaceFirst("m");
        return TRE.matcher(folded).replaceFirst("ter");
    }
}
