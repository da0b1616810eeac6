package org.travaux.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Fits L2-regularised logistic regressions with liblinear's primal solver, which draws no random
 * numbers (Lin, Weng and Keerthi, Journal of Machine Learning Research 9, 2008, 627&ndash;650).
 */
final class LogisticRegression {

    private static final double TOLERANCE = 0.01;

    private final List<Feature[]> rows = new ArrayList<>();
    private final int size;

    /** {@code features}: a vector for each row. */
    LogisticRegression(List<double[]> features) {
        Linear.disableDebugOutput();
        size = features.get(0).length;
        for (double[] row : features) {
            List<Feature> nodes = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    nodes.add(new FeatureNode(i + 1, row[i]));
                }
            }
            nodes.add(new FeatureNode(size + 1, 1));
            rows.add(nodes.toArray(new Feature[0]));
        }
    }

    /**
     * Weights and bias that tell the rows of {@code chosen} of which {@code outcome} holds from the
     * others; a row that is listed twice counts twice. {@code cost}: liblinear's C.
     */
    LinearModel fit(int[] chosen, IntPredicate outcome, double cost) {
        double[] weights = new double[size];
        Platt plain = new Platt(1, 0);
        int yes = 0;
        for (int row : chosen) {
            yes += outcome.test(row) ? 1 : 0;
        }
        if (yes == 0 || yes == chosen.length) {
            return new LinearModel(
                    weights,
                    HeadFile.rounded(Logistic.logit((yes + 0.5) / (chosen.length + 1))),
                    plain);
        }
        Problem problem = new Problem();
        problem.l = chosen.length;
        problem.n = size + 1;
        problem.x = new Feature[chosen.length][];
        problem.y = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            problem.x[i] = rows.get(chosen[i]);
            problem.y[i] = outcome.test(chosen[i]) ? 1 : -1;
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] found = model.getFeatureWeights();
        for (int i = 0; i < size; i++) {
            weights[i] = HeadFile.rounded(sign * found[i]);
        }
        return new LinearModel(weights, HeadFile.rounded(sign * found[size]), plain);
    }
}
