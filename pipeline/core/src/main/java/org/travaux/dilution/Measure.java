package org.travaux.dilution;

import java.util.OptionalDouble;

/**
 * One figure: what is measured, of which frame (empty if of none), in a document or from one to
 * another, with its interval.
 *
 * <p>{@code from} is empty for a figure of one document, which then stands in {@code to}. {@code
 * method} names formula and interval; the documentation gives each in full. What can't be computed
 * is empty, never 0.
 */
public record Measure(
        String from,
        String to,
        String name,
        String frame,
        OptionalDouble estimate,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble pValue,
        String method) {}
