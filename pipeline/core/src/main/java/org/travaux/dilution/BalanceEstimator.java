package org.travaux.dilution;

import java.util.List;
import java.util.OptionalDouble;
import org.travaux.frame.Codebook;
import org.travaux.frame.FramedDocument;

/**
 * Estimates on which side a document's coded sentences are, on the log-odds scale.
 *
 * <p>Formula: ln((N + 1/2) / (D + 1/2)), N the sentences that count for the codebook's numerator
 * (rights), D those for its denominator (security), a mixed one for both (Lowe, Benoit, Mikhaylov
 * and Laver, "Scaling Policy Preferences from Coded Political Texts", Legislative Studies Quarterly
 * 36 (2011), 123–155). Range: all numbers; unit: natural log of odds; 0 where both are as frequent,
 * 0.69 where rights are twice as frequent, negative where security prevails. Without a coded
 * sentence it is empty; where no sentence counts for either it is 0, without an interval.
 *
 * <p>Interval: see {@link LogOddsSampler}; the sentences of one paragraph, or of one speech, are
 * kept together. Where fewer than {@value #ENOUGH} of them carry either frame it is empty.
 */
public final class BalanceEstimator {

    /** How many paragraphs must carry either frame for an interval. */
    static final int ENOUGH = 5;

    private final Codebook.Balance balance;
    private final LogOddsSampler sampler;
    private final int draws;

    public BalanceEstimator(Codebook codebook, long seed, int resamples) {
        balance = codebook.balance();
        draws = resamples;
        sampler = new LogOddsSampler(seed, resamples);
    }

    /** The measure {@code balance} of a document. */
    public Measure estimate(FramedDocument document) {
        if (balance.isNone()) {
            return nothing(document.id());
        }
        List<Counts> units = document.units().stream().map(own -> Counts.of(own, balance)).toList();
        Counts all = units.stream().reduce(Counts.ZERO, Counts::plus);
        long carrying = units.stream().filter(u -> !u.equals(Counts.ZERO)).count();
        OptionalDouble low = OptionalDouble.empty();
        OptionalDouble high = OptionalDouble.empty();
        if (carrying >= ENOUGH) {
            LogOddsSampler.Interval interval = sampler.ofBalance(units);
            low = OptionalDouble.of(interval.low());
            high = OptionalDouble.of(interval.high());
        }
        return new Measure(
                "",
                document.id(),
                "balance",
                "",
                units.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(all.logOdds()),
                low,
                high,
                OptionalDouble.empty(),
                method(units.isEmpty(), carrying));
    }

    private static Measure nothing(String document) {
        return new Measure(
                "",
                document,
                "balance",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "no balance: the codebook has one frame");
    }

    private String method(boolean nothing, long carrying) {
        String formula = formula(balance);
        if (nothing) {
            return formula + "; no coded sentence";
        }
        return carrying >= ENOUGH
                ? formula + "; 95% Bayesian bootstrap over paragraphs, " + draws + " draws"
                : formula + "; interval unsupported: " + carrying + " of " + ENOUGH + " paragraphs";
    }

    static String formula(Codebook.Balance balance) {
        return "ln((" + balance.numerator() + "+1/2)/(" + balance.denominator() + "+1/2))";
    }
}
