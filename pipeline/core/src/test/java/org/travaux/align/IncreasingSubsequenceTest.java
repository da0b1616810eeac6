package org.travaux.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IncreasingSubsequenceTest {

    private final IncreasingSubsequence finder = new IncreasingSubsequence();

    @Test
    void liftsOutTheOneThatJumped() {
        BitSet stays = finder.heaviest(new int[] {1, 2, 3, 0, 4}, new double[] {1, 1, 1, 1, 1});
        assertEquals("{0, 1, 2, 4}", stays.toString());
    }

    @Test
    void prefersTheHeavierOfTwoThatChangedPlaces() {
        assertEquals("{1}", finder.heaviest(new int[] {1, 0}, new double[] {1, 1.1}).toString());
        assertEquals("{0}", finder.heaviest(new int[] {1, 0}, new double[] {1.1, 1}).toString());
    }

    @RepeatedTest(50)
    void isAsHeavyAsTheBestOfAllSubsets(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
        Collections.shuffle(order, random);
        int[] values = order.stream().mapToInt(Integer::intValue).toArray();
        double[] weights = random.doubles(values.length).toArray();
        double best = 0;
        for (int set = 0; set < 1 << values.length; set++) {
            best = Math.max(best, weight(BitSet.valueOf(new long[] {set}), values, weights));
        }
        assertEquals(best, weight(finder.heaviest(values, weights), values, weights), 1e-12);
    }

    /** The weight of the chosen ones, -1 if they don't increase. */
    private static double weight(BitSet chosen, int[] values, double[] weights) {
        double sum = 0;
        int last = -1;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            if (values[i] < last) {
                return -1;
            }
            last = values[i];
            sum += weights[i];
        }
        return sum;
    }
}
