package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * What is known of P(given | true): the rates in a gold set, and draws of what they may be.
 *
 * <p>A draw has each row from a Dirichlet distribution of the row's counts and half a sentence a
 * cell (Jeffreys' prior). Shares are corrected by the inverse of the matrix where that gives
 * shares, else by {@link SimplexLeastSquares}.
 */
final class ErrorModel {

    private static final double PRIOR = 0.5;
    private static final double SINGULAR = 1e-9;

    /** A matrix with rows P(given | true), and the inverse of its transpose if it has one. */
    private record Rates(List<double[]> rows, List<double[]> inverse) {

        static Rates of(double[][] rows) {
            DecompositionSolver solver =
                    new LUDecomposition(new Array2DRowRealMatrix(rows).transpose(), SINGULAR)
                            .getSolver();
            return new Rates(
                    List.of(rows),
                    solver.isNonSingular() ? List.of(solver.getInverse().getData()) : List.of());
        }

        double[] correct(double[] given) {
            return explains(given)
                    ? inverted(given)
                    : SimplexLeastSquares.solve(rows.toArray(double[][]::new), given);
        }

        /** Whether there are shares of which these rates make {@code given}, exactly. */
        boolean explains(double[] given) {
            return !inverse.isEmpty() && Arrays.stream(inverted(given)).allMatch(s -> s >= 0);
        }

        private double[] inverted(double[] given) {
            double[] shares = new double[given.length];
            for (int i = 0; i < shares.length; i++) {
                for (int j = 0; j < given.length; j++) {
                    shares[i] += inverse.get(i)[j] * given[j];
                }
            }
            return shares;
        }
    }

    private final Rates observed;
    private final List<Rates> draws = new ArrayList<>();
    private final double condition;

    /** {@code counts}: a row for each true frame, none of them without sentences. */
    ErrorModel(double[][] counts, long seed, int number) {
        double[][] rates = new double[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            rates[i] = normalized(counts[i]);
        }
        observed = Rates.of(rates);
        condition =
                new SingularValueDecomposition(new Array2DRowRealMatrix(rates))
                        .getConditionNumber();
        RandomGenerator random = new Well19937c(seed);
        for (int d = 0; d < number; d++) {
            double[][] drawn = new double[counts.length][counts.length];
            for (int i = 0; i < counts.length; i++) {
                for (int j = 0; j < counts.length; j++) {
                    drawn[i][j] = new GammaDistribution(random, counts[i][j] + PRIOR, 1).sample();
                }
                drawn[i] = normalized(drawn[i]);
            }
            draws.add(Rates.of(drawn));
        }
    }

    static double[] normalized(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value;
        }
        double[] shares = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            shares[i] = row[i] / sum;
        }
        return shares;
    }

    /**
     * By how much, at most, the correction multiplies an error of the shares given (the ratio of
     * the matrix's largest and smallest singular values); 1 for a tagger without errors.
     */
    double condition() {
        return condition;
    }

    double[] correct(double[] given) {
        return observed.correct(given);
    }

    /** Whether the rates of a draw, counted from 0, can have made {@code given}. */
    boolean explains(double[] given, int draw) {
        return draws.get(draw).explains(given);
    }

    /** By the rates of a draw, counted from 0. */
    double[] correct(double[] given, int draw) {
        return draws.get(draw).correct(given);
    }
}
