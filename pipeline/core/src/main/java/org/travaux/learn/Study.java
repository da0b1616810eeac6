package org.travaux.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.travaux.evaluate.Code;
import org.travaux.evaluate.ComparedSentence;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;

/**
 * Trains the head that is shipped, and says how good it is: heads trained without the part set
 * aside are held against it, with all blocks of features and with fewer.
 */
public final class Study {

    /**
     * The head trained in full, and by the names of taggers what each gives to the part set aside.
     */
    public record Result(Head head, double cost, Map<String, List<ComparedSentence>> taggers) {

        /** The tagger that is shipped. */
        public List<ComparedSentence> full() {
            return taggers.getOrDefault(FULL, List.of());
        }
    }

    static final String FULL = "encoder + rules + context";

    private static final Map<String, Set<Block>> VARIANTS = variants();

    private final Labels labels;
    private final Trainer trainer;

    public Study(Codebook codebook, Head.Origin origin, long seed, int threads) {
        labels = Labels.of(codebook);
        trainer = new Trainer(labels, origin, seed, threads);
    }

    private static Map<String, Set<Block>> variants() {
        Map<String, Set<Block>> variants = new LinkedHashMap<>();
        variants.put("encoder", Set.of(Block.SENTENCE));
        variants.put("encoder + rules", Set.of(Block.SENTENCE, Block.RULES));
        variants.put(FULL, Set.of(Block.values()));
        return variants;
    }

    /**
     * The numbers of the examples to set aside where none is: topics in a seeded order, until a
     * fifth is reached.
     */
    public static List<Integer> aside(List<Example> examples, long seed) {
        Map<String, List<Integer>> topics = Trainer.topics(examples);
        List<Integer> aside = new ArrayList<>();
        for (String topic : Folds.inSeededOrder(List.copyOf(topics.keySet()), seed)) {
            if (5 * aside.size() < examples.size()) {
                aside.addAll(topics.getOrDefault(topic, List.of()));
            }
        }
        return aside;
    }

    /** Trains on {@code train}, measures on {@code aside}, trains again on both. */
    public Result run(List<Example> train, List<Example> aside) throws InterruptedException {
        double cost = trainer.cost(train);
        Map<String, List<ComparedSentence>> taggers = new LinkedHashMap<>();
        taggers.put("rules", aside.stream().map(Study::byRules).toList());
        for (Map.Entry<String, Set<Block>> variant : VARIANTS.entrySet()) {
            Head head = trainer.train(train, cost, variant.getValue());
            taggers.put(variant.getKey(), aside.stream().map(e -> by(head, e)).toList());
        }
        List<Example> all = new ArrayList<>(train);
        all.addAll(aside);
        return new Result(trainer.train(all, cost, Set.of(Block.values())), cost, taggers);
    }

    private static ComparedSentence byRules(Example example) {
        Coding rules = example.reading().rules();
        return new ComparedSentence(example.gold(), Code.of(rules), List.of(), rules.scores());
    }

    private ComparedSentence by(Head head, Example example) {
        Probabilities given = head.probabilities(example.reading());
        Decision.Verdict verdict = head.choice().decision().of(given, labels);
        Map<String, Double> scores = new LinkedHashMap<>(head.sides(given));
        for (int k = 0; k < given.subframes().length; k++) {
            scores.put(labels.subframes().get(k), given.subframes()[k]);
        }
        Code code =
                new Code(
                        labels.frames().get(verdict.frame()),
                        new TreeSet<>(
                                verdict.recorded().stream().map(labels.subframes()::get).toList()));
        return new ComparedSentence(example.gold(), code, List.of(), scores);
    }
}
