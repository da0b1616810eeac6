package org.travaux.evaluate;

/**
 * In how many sentences a label is given by the gold set and the other coder, by one of them, by
 * neither.
 */
record Tally(double both, double goldOnly, double otherOnly, double neither) {

    static final Tally ZERO = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                both + other.both,
                goldOnly + other.goldOnly,
                otherOnly + other.otherOnly,
                neither + other.neither);
    }

    double support() {
        return both + goldOnly;
    }

    double predicted() {
        return both + otherOnly;
    }

    /** Of those that the other gave, how many the gold set has; no number if it gave none. */
    double precision() {
        return both / predicted();
    }

    /** Of those that the gold set has, how many the other gave; no number if it has none. */
    double recall() {
        return both / support();
    }

    /** 2 both / (support + predicted); 0 if none was found, no number if the gold set has none. */
    double f1() {
        return support() == 0 ? Double.NaN : 2 * both / (support() + predicted());
    }
}
