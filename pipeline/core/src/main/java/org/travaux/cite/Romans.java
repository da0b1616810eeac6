package org.travaux.cite;

/** Roman numerals. */
final class Romans {

    private static final String LETTERS = "IVXL";
    private static final int[] VALUES = {1, 5, 10, 50};

    private Romans() {}

    /** The value of a numeral in capitals, up to the eighties, which no session has passed. */
    static int value(String numeral) {
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int letter = VALUES[LETTERS.indexOf(numeral.charAt(i))];
            value += letter < before ? -letter : letter;
            before = letter;
        }
        return value;
    }
}
