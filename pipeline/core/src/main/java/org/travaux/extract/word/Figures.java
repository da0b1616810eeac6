package org.travaux.extract.word;

import java.util.List;
import java.util.Locale;

/** Writes a number of a list in the way that the list's level asks for. */
final class Figures {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMANS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final List<String> ONES =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                            .split(" "));
    private static final List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> FIRSTS =
            List.of(
                    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                            .split(" "));
    private static final String SIGNS = "*†‡§";

    private Figures() {}

    static String of(int value, String format) {
        return switch (format) {
            case "none" -> "";
            case "bullet" -> "•";
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "ordinal" -> value + ordinalEnding(value);
            case "cardinalText" -> capital(words(value));
            case "ordinalText" -> capital(ordinal(value));
            case "numberInDash" -> "- " + value + " -";
            case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
            case "chicago" -> sign(value);
            default -> String.valueOf(value);
        };
    }

    /** After z comes aa, and then bb. */
    private static String letters(int value) {
        if (value < 1) {
            return String.valueOf(value);
        }
        char letter = (char) ('a' + (value - 1) % 26);
        return String.valueOf(letter).repeat(Math.min(30, (value - 1) / 26 + 1));
    }

    private static String roman(int value) {
        if (value < 1 || value > 30_000) {
            return String.valueOf(value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMANS.get(i));
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String ordinalEnding(int value) {
        if (value % 100 >= 11 && value % 100 <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String words(int value) {
        if (value < 0 || value > 99) {
            return String.valueOf(value);
        }
        if (value < 20) {
            return ONES.get(value);
        }
        String tens = TENS.get(value / 10);
        return value % 10 == 0 ? tens : tens + "-" + ONES.get(value % 10);
    }

    private static String ordinal(int value) {
        if (value < 0 || value > 99) {
            return value + ordinalEnding(value);
        }
        if (value < FIRSTS.size()) {
            return FIRSTS.get(value);
        }
        if (value < 20) {
            return ONES.get(value) + "th";
        }
        String tens = TENS.get(value / 10);
        return value % 10 == 0
                ? tens.substring(0, tens.length() - 1) + "ieth"
                : tens + "-" + ordinal(value % 10);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String sign(int value) {
        if (value < 1) {
            return String.valueOf(value);
        }
        String sign = SIGNS.substring((value - 1) % 4, (value - 1) % 4 + 1);
        return sign.repeat(Math.min(30, (value - 1) / 4 + 1));
    }
}
