package org.travaux.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.travaux.dilution.Measure;
import org.travaux.frame.Expression;

/** Writes figures as short as the page shows them; what can't be computed is null, never 0. */
final class Figures {

    /** The tables have all digits; the page shows at most two of these four. */
    private static final int DECIMALS = 4;

    private Figures() {}

    static void number(JsonGenerator json, double value) throws IOException {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        json.writeNumber(rounded.toPlainString());
    }

    static void number(JsonGenerator json, OptionalDouble value) throws IOException {
        if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
            number(json, value.getAsDouble());
        } else {
            json.writeNull();
        }
    }

    /** Estimate, low, high. */
    static void interval(JsonGenerator json, Measure measure) throws IOException {
        json.writeStartArray();
        number(json, measure.estimate());
        number(json, measure.low());
        number(json, measure.high());
        json.writeEndArray();
    }

    /** The force on each scale, null where the scale doesn't rank the expression. */
    static void forces(JsonGenerator json, List<String> scales, Expression expression)
            throws IOException {
        json.writeStartArray();
        for (String scale : scales) {
            number(json, expression.force(scale));
        }
        json.writeEndArray();
    }

    static void numbers(JsonGenerator json, int... values) throws IOException {
        json.writeArray(values, 0, values.length);
    }

    static void strings(JsonGenerator json, List<String> values) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
