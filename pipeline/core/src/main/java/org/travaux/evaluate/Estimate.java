package org.travaux.evaluate;

import java.util.OptionalDouble;

/** A figure with its 95 % interval; what can't be computed is empty, never 0. */
public record Estimate(OptionalDouble value, OptionalDouble low, OptionalDouble high) {

    public static final Estimate NONE =
            new Estimate(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** A figure without interval; none if it is not a number. */
    static Estimate of(double value) {
        return Double.isNaN(value)
                ? NONE
                : new Estimate(
                        OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Estimate of(double value, double low, double high) {
        return new Estimate(
                OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high));
    }
}
