package org.travaux.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How values are written in a table. */
final class Cells {

    /** Decimals of a number: more would pretend to a precision that no figure here has. */
    private static final int DECIMALS = 4;

    private Cells() {}

    static String cell(Object value) {
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number(number.getAsDouble()) : "";
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** Rounded half to even; what is not a number is missing. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * Several values in one cell, a bar between them; a bar within a value becomes a broken bar.
     */
    static String several(Collection<String> values) {
        return values.stream()
                .map(value -> value.replace('|', '\u00a6'))
                .collect(Collectors.joining("|"));
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
