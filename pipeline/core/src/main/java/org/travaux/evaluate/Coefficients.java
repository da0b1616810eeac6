package org.travaux.evaluate;

/**
 * Coefficients of agreement between two coders on nominal labels, from the table of their labels:
 * rows the one's, columns the other's.
 *
 * <p>All are 1 where the coders agree throughout, and 0 where they agree as chance would have it,
 * for which each has its own model; below 0 they agree less than that. Percent agreement has no
 * such correction. Formulas and sources: pipeline/docs/agreement.md.
 */
final class Coefficients {

    private Coefficients() {}

    /** The share of units that both gave the same label. */
    static double percent(double[][] table) {
        double same = 0;
        for (int i = 0; i < table.length; i++) {
            same += table[i][i];
        }
        return same / sum(table);
    }

    /**
     * Cohen's kappa (1960). No number where both give one label throughout: there is nothing that
     * chance could have got wrong.
     */
    static double kappa(double[][] table) {
        double n = sum(table);
        double expected = 0;
        for (int i = 0; i < table.length; i++) {
            expected += row(table, i) / n * (column(table, i) / n);
        }
        return corrected(percent(table), expected);
    }

    /**
     * Gwet's AC1 (2008). Chance: the prevalence of each label, times what is left, over the number
     * of labels less one.
     */
    static double ac1(double[][] table) {
        double n = sum(table);
        double expected = 0;
        for (int i = 0; i < table.length; i++) {
            double prevalence = (row(table, i) + column(table, i)) / (2 * n);
            expected += prevalence * (1 - prevalence) / (table.length - 1);
        }
        return corrected(percent(table), expected);
    }

    /**
     * Krippendorff's alpha for nominal labels (2004), two coders, no missing values; with its
     * correction for small samples. No number where one label is given throughout.
     */
    static double alpha(double[][] table) {
        double values = 2 * sum(table);
        double same = 0;
        for (int i = 0; i < table.length; i++) {
            double given = row(table, i) + column(table, i);
            same += given * (given - 1);
        }
        return alpha(1 - percent(table), 1 - same / (values * (values - 1)));
    }

    /** 1 - observed / expected disagreement. */
    static double alpha(double observed, double expected) {
        return expected > 0 ? 1 - observed / expected : Double.NaN;
    }

    private static double corrected(double observed, double expected) {
        return expected < 1 ? (observed - expected) / (1 - expected) : Double.NaN;
    }

    private static double row(double[][] table, int i) {
        double sum = 0;
        for (double cell : table[i]) {
            sum += cell;
        }
        return sum;
    }

    private static double column(double[][] table, int i) {
        double sum = 0;
        for (double[] row : table) {
            sum += row[i];
        }
        return sum;
    }

    private static double sum(double[][] table) {
        double sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += row(table, i);
        }
        return sum;
    }
}
