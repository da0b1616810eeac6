package org.travaux.extract;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people number files: draft2 before draft10. */
final class NaturalOrder implements Comparator<String> {

    private static final Pattern CHUNK = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String a, String b) {
        Matcher left = CHUNK.matcher(a.toLowerCase(Locale.ROOT));
        Matcher right = CHUNK.matcher(b.toLowerCase(Locale.ROOT));
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = chunks(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : a.compareTo(b);
    }

    private static int chunks(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
