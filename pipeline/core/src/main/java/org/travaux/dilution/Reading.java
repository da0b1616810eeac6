package org.travaux.dilution;

import java.util.List;
import java.util.Optional;
import org.travaux.frame.Expression;

/**
 * A paragraph as read: its words, its frame and sub-frames over all its sentences, the verb or
 * modal it is led by, its hedges.
 */
public record Reading(
        String text,
        String frame,
        List<String> subframes,
        Optional<Expression> lead,
        List<Expression> hedges) {

    public Reading {
        subframes = List.copyOf(subframes);
        hedges = List.copyOf(hedges);
    }
}
