package org.travaux.dilution;

import java.util.Collection;
import org.travaux.frame.Codebook.Balance;
import org.travaux.frame.FramedSentence;

/**
 * How many sentences count for the balance's numerator, and how many for its denominator; a mixed
 * one counts for both.
 */
record Counts(int numerator, int denominator) implements Comparable<Counts> {

    static final Counts ZERO = new Counts(0, 0);

    static Counts of(Collection<FramedSentence> sentences, Balance balance) {
        int numerator = 0;
        int denominator = 0;
        for (FramedSentence sentence : sentences) {
            numerator += sentence.coding().countsFor(balance.numerator()) ? 1 : 0;
            denominator += sentence.coding().countsFor(balance.denominator()) ? 1 : 0;
        }
        return new Counts(numerator, denominator);
    }

    Counts plus(Counts other) {
        return new Counts(numerator + other.numerator, denominator + other.denominator);
    }

    /** ln((numerator + 1/2) / (denominator + 1/2)). */
    double logOdds() {
        return Math.log((numerator + 0.5) / (denominator + 0.5));
    }

    @Override
    public int compareTo(Counts other) {
        return numerator != other.numerator
                ? Integer.compare(numerator, other.numerator)
                : Integer.compare(denominator, other.denominator);
    }
}
