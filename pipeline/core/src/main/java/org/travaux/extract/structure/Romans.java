package org.travaux.extract.structure;

/** Small roman numerals, as items of a list are numbered with. */
final class Romans {

    private static final String[] TENS = {"", "x", "xx", "xxx"};
    private static final String[] ONES = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };

    private Romans() {}

    /** The value from 1 to 39, or 0 if it is none. */
    static int value(String mark) {
        for (int n = 1; n < TENS.length * ONES.length; n++) {
            if (mark.equals(TENS[n / 10] + ONES[n % 10])) {
                return n;
            }
        }
        return 0;
    }
}
