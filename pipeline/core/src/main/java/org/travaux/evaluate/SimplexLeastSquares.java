package org.travaux.evaluate;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Finds the shares (not below 0, summing to 1) of the true frames that, through the tagger's
 * errors, come nearest in squares to the shares that it gave.
 *
 * <p>min |Aᵀ s − q|² over the simplex, A the rows P(given | true), q the shares given: a convex
 * quadratic problem, solved exactly by an active-set method (Nocedal and Wright, Numerical
 * Optimization, 2nd ed. 2006, chapter 16.5). Where the plain inverse lies in the simplex it is the
 * solution.
 */
final class SimplexLeastSquares {

    /** So small that it only decides between solutions that fit equally well. */
    private static final double RIDGE = 1e-10;

    private static final double EXACT = 1e-12;
    private static final int STEPS = 1000;

    private final double[][] gram;
    private final double[] target;

    private SimplexLeastSquares(double[][] rows, double[] given) {
        int k = rows.length;
        gram = new double[k][k];
        target = new double[k];
        for (int i = 0; i < k; i++) {
            target[i] = product(rows[i], given);
            for (int j = 0; j < k; j++) {
                gram[i][j] = product(rows[i], rows[j]) + (i == j ? RIDGE : 0);
            }
        }
    }

    static double[] solve(double[][] rows, double[] given) {
        return new SimplexLeastSquares(rows, given).solve();
    }

    private double[] solve() {
        int k = target.length;
        double[] shares = new double[k];
        boolean[] free = new boolean[k];
        Arrays.fill(shares, 1.0 / k);
        Arrays.fill(free, true);
        for (int step = 0; step < STEPS; step++) {
            double[] best = onFace(free);
            int blocking = advance(shares, best, free);
            if (blocking >= 0) {
                free[blocking] = false;
                continue;
            }
            int released = toRelease(shares, free);
            if (released < 0) {
                return shares;
            }
            free[released] = true;
        }
        throw new IllegalStateException("no solution in " + STEPS + " steps");
    }

    /** The best shares that sum to 1 and are 0 where not free; they may be below 0. */
    private double[] onFace(boolean[] free) {
        int k = free.length;
        double[][] system = new double[k + 1][k + 1];
        double[] right = new double[k + 1];
        for (int i = 0; i < k; i++) {
            if (!free[i]) {
                system[i][i] = 1;
                continue;
            }
            right[i] = target[i];
            system[i][k] = 1;
            system[k][i] = 1;
            for (int j = 0; j < k; j++) {
                system[i][j] = free[j] ? gram[i][j] : 0;
            }
        }
        right[k] = 1;
        RealVector solution =
                new LUDecomposition(new Array2DRowRealMatrix(system, false), 0)
                        .getSolver()
                        .solve(new ArrayRealVector(right, false));
        return solution.getSubVector(0, k).toArray();
    }

    /** Goes towards {@code best} until a share is 0: which, or -1 if none is. */
    private static int advance(double[] shares, double[] best, boolean[] free) {
        double way = 1;
        int blocking = -1;
        for (int i = 0; i < shares.length; i++) {
            if (free[i] && best[i] < 0 && shares[i] / (shares[i] - best[i]) < way) {
                way = shares[i] / (shares[i] - best[i]);
                blocking = i;
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = i == blocking ? 0 : shares[i] + way * (best[i] - shares[i]);
        }
        return blocking;
    }

    /** The share at 0 that most improves the fit if it grows, -1 if none does. */
    private int toRelease(double[] shares, boolean[] free) {
        double level = 0;
        double most = -EXACT;
        int released = -1;
        for (int i = 0; i < shares.length; i++) {
            if (free[i]) {
                level = product(gram[i], shares) - target[i];
            }
        }
        for (int i = 0; i < shares.length; i++) {
            double slope = product(gram[i], shares) - target[i] - level;
            if (!free[i] && slope < most) {
                most = slope;
                released = i;
            }
        }
        return released;
    }

    private static double product(double[] one, double[] two) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * two[i];
        }
        return sum;
    }
}
