package org.travaux.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides a sentence's frame from its tags.
 *
 * <p>Only one frame recorded: that frame. Several: those with tags that govern. One governs: that
 * frame. More than one governs: the one whose governing weight is at least {@code dominance} times
 * that of every other, else mixed. Nothing recorded: none. A frame's score is 1 &minus; &prod;(1
 * &minus; weight) over its indicators that matched, those below the threshold included: a measure
 * of the evidence, not a probability.
 */
final class FrameDecision {

    private final Rulebook rules;
    private final Map<String, String> frameOf = new LinkedHashMap<>();

    FrameDecision(Rulebook rules) {
        this.rules = rules;
        for (Frame frame : rules.codebook().frames()) {
            frame.subframes().forEach(subframe -> frameOf.put(subframe.name(), frame.name()));
        }
    }

    Coding decide(List<Tag> found) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String frame : rules.codebook().frameNames()) {
            scores.put(frame, combined(found, tag -> frame.equals(frameOf.get(tag.subframe()))));
        }
        Set<String> recorded = new TreeSet<>();
        for (Tag tag : found) {
            if (combined(found, other -> other.subframe().equals(tag.subframe()))
                    >= rules.threshold()) {
                recorded.add(tag.subframe());
            }
        }
        List<Tag> tags = found.stream().filter(tag -> recorded.contains(tag.subframe())).toList();
        return new Coding(frame(tags), scores, tags);
    }

    private String frame(List<Tag> tags) {
        Map<String, Double> all = weights(tags, tag -> true);
        if (all.isEmpty()) {
            return Coding.NONE;
        }
        Map<String, Double> governing = weights(tags, Tag::governs);
        Map<String, Double> candidates = all.size() == 1 || governing.isEmpty() ? all : governing;
        for (Map.Entry<String, Double> one : candidates.entrySet()) {
            boolean dominates =
                    candidates.entrySet().stream()
                            .allMatch(
                                    other ->
                                            other.getKey().equals(one.getKey())
                                                    || one.getValue()
                                                            >= rules.dominance()
                                                                    * other.getValue());
            if (dominates) {
                return one.getKey();
            }
        }
        return Coding.MIXED;
    }

    private Map<String, Double> weights(List<Tag> tags, Predicate<Tag> which) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Tag tag : tags) {
            if (which.test(tag)) {
                weights.merge(frameOf.getOrDefault(tag.subframe(), ""), tag.score(), Double::sum);
            }
        }
        return weights;
    }

    /**
     * An indicator that matches again adds nothing: a weak cue counts only together with others.
     */
    private static double combined(List<Tag> tags, Predicate<Tag> which) {
        Map<String, Double> weights = new LinkedHashMap<>();
        tags.stream()
                .filter(which)
                .forEach(tag -> weights.put(tag.subframe() + ' ' + tag.indicator(), tag.score()));
        return 1 - weights.values().stream().reduce(1.0, (left, weight) -> left * (1 - weight));
    }
}
