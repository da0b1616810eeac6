package org.travaux.extract;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Folds what is a matter of type-setting or encoding, character by character; quotation marks and
 * dashes stay as they are.
 *
 * <p>Ligatures are folded one by one and not by NFKC, which would also turn "m²" into "m2" and a
 * superscript note mark into a digit of the word before it.
 */
final class Characters {

    static final char SOFT_HYPHEN = '\u00AD';

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';

    private static final Pattern LINE_END = Pattern.compile("\r*\n|\r|[\u000B\u0085\u2028\u2029]");

    private static final Pattern ITEM_DASH = Pattern.compile("^\\s*\u00AD\\s+");

    /** What the bytes from 0x80 on mean in Windows-1252; those that it leaves open are left out. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /**
     * As many marks can stand on one letter in any script (Unicode's Stream-Safe Text Format); more
     * is play, and takes time that grows with the square of their number.
     */
    private static final int MOST_MARKS = 30;

    private Characters() {}

    /** The text with every way of ending a line made {@code \n}. */
    static String lineEnds(String text) {
        return LINE_END.matcher(text).replaceAll("\n");
    }

    /** A line's words, single spaces between them; a soft hyphen stays only at the very end. */
    static String clean(String raw) {
        // Some converters turn the dash before an item of a list into a soft hyphen.
        String line = ITEM_DASH.matcher(raw).replaceFirst("\u2013 ");
        StringBuilder out = new StringBuilder(line.length());
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            marks = isMark(line.charAt(i)) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                fold(line, i, out);
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        String words = Normalizer.normalize(out.substring(0, end), Normalizer.Form.NFC);
        return line.stripTrailing().endsWith(String.valueOf(SOFT_HYPHEN))
                ? words + SOFT_HYPHEN
                : words;
    }

    private static boolean isMark(char c) {
        return c > 0x7F && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void fold(String line, int at, StringBuilder out) {
        char c = unmasked(line.charAt(at));
        if (c < 0x7F && c > ' ') {
            out.append(c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        } else if (c >= FIRST_LIGATURE && c <= LAST_LIGATURE) {
            out.append(LIGATURES[c - FIRST_LIGATURE]);
        } else if (c == '\u2010' || c == '\u2011') {
            out.append('-');
        } else if (Character.getType(c) == Character.PRIVATE_USE) {
            out.append('\u2022'); // the bullets of Word's symbol font
        } else if (isLoneSurrogate(line, at)) {
            out.append('\uFFFD');
        } else if (!isInvisible(c)) {
            out.append(c);
        }
    }

    /** A control character that was a quotation mark or dash before Latin-1 was taken for it. */
    private static char unmasked(char c) {
        return c >= 0x80 && c <= 0x9F ? WINDOWS_1252.charAt(c - 0x80) : c;
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean isLoneSurrogate(String line, int at) {
        char c = line.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == line.length() || !Character.isLowSurrogate(line.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(line.charAt(at - 1)));
    }
}
