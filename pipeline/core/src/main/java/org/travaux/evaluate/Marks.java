package org.travaux.evaluate;

import java.util.List;
import java.util.function.Predicate;

/** Which of the pairs of codes have a label on either side, looked up once for all resamples. */
final class Marks {

    private final boolean[] gold;
    private final boolean[] other;

    Marks(List<CodePairs.Pair> pairs, Predicate<Code> has) {
        gold = new boolean[pairs.size()];
        other = new boolean[pairs.size()];
        for (int i = 0; i < gold.length; i++) {
            gold[i] = has.test(pairs.get(i).gold());
            other[i] = has.test(pairs.get(i).other());
        }
    }

    Tally tally(double[] counts) {
        double[] cells = new double[4];
        for (int i = 0; i < counts.length; i++) {
            cells[(gold[i] ? 0 : 2) + (other[i] ? 0 : 1)] += counts[i];
        }
        return new Tally(cells[0], cells[1], cells[2], cells[3]);
    }
}
