package org.travaux.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.travaux.evaluate.Code;

/**
 * Trains heads. Whatever is chosen or calibrated rests on predictions for sentences whose topic the
 * model in question had not seen.
 */
final class Trainer {

    private static final double[] COSTS = {0.01, 0.03, 0.1, 0.3};

    private final Labels labels;
    private final Head.Origin origin;
    private final long seed;
    private final int threads;

    Trainer(Labels labels, Head.Origin origin, long seed, int threads) {
        this.labels = labels;
        this.origin = origin;
        this.seed = seed;
        this.threads = threads;
    }

    /** The cost of the grid with the least log-loss on topics not trained on. */
    double cost(List<Example> examples) throws InterruptedException {
        Session session = new Session(examples, Set.of(Block.values()));
        double best = COSTS[0];
        double least = Double.POSITIVE_INFINITY;
        for (double cost : COSTS) {
            double loss = session.loss(session.unseen(cost));
            if (loss < least) {
                least = loss;
                best = cost;
            }
        }
        return best;
    }

    /** Trains a head on {@code blocks} of features. */
    Head train(List<Example> examples, double cost, Set<Block> blocks) throws InterruptedException {
        return new Session(examples, blocks).head(cost);
    }

    /** One set of examples with its features. */
    private final class Session {

        private final List<Example> examples;
        private final Set<Block> blocks;
        private final float[] centre;
        private final LogisticRegression regression;
        private final Folds folds;
        private final List<double[]> features;

        Session(List<Example> examples, Set<Block> blocks) {
            this.examples = examples;
            this.blocks = blocks;
            this.centre = mean(examples);
            this.folds = new Folds(examples, seed);
            Features maker = new Features(labels, centre, blocks);
            features = examples.stream().map(Example::reading).map(maker::of).toList();
            regression = new LogisticRegression(features);
        }

        /** Logits, by label and example, from models that did not see the example's topic. */
        double[][] unseen(double cost) throws InterruptedException {
            int count = labels.all().size();
            double[][] logits = new double[count][examples.size()];
            Parallel.map(
                    count * Folds.NUMBER,
                    threads,
                    job -> {
                        int label = job / Folds.NUMBER;
                        int fold = job % Folds.NUMBER;
                        LinearModel model =
                                regression.fit(folds.without(fold), i -> has(i, label), cost);
                        for (int i : folds.of(fold)) {
                            logits[label][i] = model.logit(features.get(i));
                        }
                        return job;
                    });
            return logits;
        }

        boolean has(int example, int label) {
            Code code = examples.get(example).gold().code();
            int frames = labels.frames().size();
            return label < frames
                    ? code.frame().equals(labels.frames().get(label))
                    : code.subframes().contains(labels.subframes().get(label - frames));
        }

        double loss(double[][] logits) {
            double loss = 0;
            for (int label = 0; label < logits.length; label++) {
                for (int i = 0; i < examples.size(); i++) {
                    double z = has(i, label) ? logits[label][i] : -logits[label][i];
                    loss += Math.max(-z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
                }
            }
            return loss;
        }

        Head head(double cost) throws InterruptedException {
            double[][] logits = unseen(cost);
            List<Platt> calibrations = new ArrayList<>();
            for (int label = 0; label < logits.length; label++) {
                calibrations.add(calibration(logits[label], label));
            }
            List<Probabilities> given = given(logits, calibrations);
            List<Code> gold = examples.stream().map(e -> e.gold().code()).toList();
            Head.Choice choice = new Choosing(labels, given, gold).choose();
            int[] all = folds.without(-1);
            List<LinearModel> models =
                    Parallel.map(
                            logits.length,
                            threads,
                            label -> {
                                LinearModel plain = regression.fit(all, i -> has(i, label), cost);
                                return new LinearModel(
                                        plain.weights(), plain.bias(), calibrations.get(label));
                            });
            return new Head(origin, labels, centre, models, choice, blocks);
        }

        private Platt calibration(double[] logits, int label) {
            boolean[] outcomes = new boolean[examples.size()];
            for (int i = 0; i < outcomes.length; i++) {
                outcomes[i] = has(i, label);
            }
            return Choosing.rounded(Platt.fit(logits, outcomes));
        }

        private List<Probabilities> given(double[][] logits, List<Platt> calibrations) {
            int frames = labels.frames().size();
            RulesPull pull = new RulesPull(labels);
            return IntStream.range(0, examples.size())
                    .mapToObj(
                            i -> {
                                double[] p = new double[logits.length];
                                Arrays.setAll(
                                        p, l -> calibrations.get(l).probability(logits[l][i]));
                                Probabilities made =
                                        Probabilities.of(
                                                Arrays.copyOf(p, frames),
                                                Arrays.copyOfRange(p, frames, p.length));
                                return blocks.contains(Block.RULES)
                                        ? pull.on(made, examples.get(i).reading().rules())
                                        : made;
                            })
                    .toList();
        }
    }

    private static float[] mean(List<Example> examples) {
        double[] sum = new double[examples.get(0).reading().sentence().length];
        for (Example example : examples) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += example.reading().sentence()[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = (float) HeadFile.rounded(sum[i] / examples.size());
        }
        return mean;
    }

    /** The examples of each topic, topics in the order of their first example. */
    static Map<String, List<Integer>> topics(List<Example> examples) {
        Map<String, List<Integer>> topics = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            topics.computeIfAbsent(examples.get(i).topic(), t -> new ArrayList<>()).add(i);
        }
        return topics;
    }
}
