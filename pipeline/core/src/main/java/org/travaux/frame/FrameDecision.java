package org.travaux.frame;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides which sub-frames are recorded, and a sentence's frame from its tags.
 *
 * <p>Sub-frames of one frame only: that frame. Of several: those with tags that govern. One
 * governs: that frame. More than one governs: the one whose governing weight is at least {@code
 * dominance} times that of every other, else mixed. Nothing recorded: none. A frame's score is 1
 * &minus; &prod;(1 &minus; weight) over its indicators that matched, those below the threshold
 * included: a measure of the evidence, not a probability.
 */
final class FrameDecision {

    /** 1 - (1 - 0.2) is a little less than 0.2 in binary. */
    private static final double ROUNDING = 1e-9;

    private final Rulebook rules;
    private final Map<String, String> frameOf = new HashMap<>();

    FrameDecision(Rulebook rules) {
        this.rules = rules;
        for (Frame frame : rules.codebook().frames()) {
            frame.subframes().forEach(subframe -> frameOf.put(subframe.name(), frame.name()));
        }
    }

    /**
     * The sub-frames that {@code matched} indicators evoke together; one that matched again adds
     * nothing.
     */
    Set<String> recorded(List<Indicator> matched) {
        Map<String, Double> left = new HashMap<>();
        matched.stream()
                .distinct()
                .forEach(i -> left.merge(i.subframe(), 1 - i.weight(), (a, b) -> a * b));
        Set<String> recorded = new TreeSet<>();
        left.forEach(
                (subframe, rest) -> {
                    if (1 - rest >= rules.threshold() - ROUNDING) {
                        recorded.add(subframe);
                    }
                });
        return recorded;
    }

    Coding decide(List<Tag> found, Set<String> recorded) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String frame : rules.codebook().frameNames()) {
            scores.put(frame, score(found, frame));
        }
        List<Tag> tags = found.stream().filter(tag -> recorded.contains(tag.subframe())).toList();
        Map<String, Double> candidates = candidates(tags);
        String frame = frame(candidates);
        return new Coding(
                frame,
                scores,
                tags,
                frame.equals(Coding.MIXED) ? List.copyOf(candidates.keySet()) : List.of());
    }

    /** The frames of the tags that govern, or of all where none does, with their weights. */
    private Map<String, Double> candidates(List<Tag> tags) {
        Map<String, Double> all = weights(tags, tag -> true);
        Map<String, Double> governing = weights(tags, Tag::governs);
        return all.size() == 1 || governing.isEmpty() ? all : governing;
    }

    private String frame(Map<String, Double> candidates) {
        if (candidates.isEmpty()) {
            return Coding.NONE;
        }
        return candidates.keySet().stream()
                .filter(frame -> dominates(frame, candidates))
                .findFirst()
                .orElse(Coding.MIXED);
    }

    private boolean dominates(String frame, Map<String, Double> weights) {
        double weight = weights.getOrDefault(frame, 0.0);
        return weights.entrySet().stream()
                .allMatch(
                        other ->
                                other.getKey().equals(frame)
                                        || weight >= rules.dominance() * other.getValue());
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

    private double score(List<Tag> tags, String frame) {
        Map<String, Double> weights = new LinkedHashMap<>();
        tags.stream()
                .filter(tag -> frame.equals(frameOf.get(tag.subframe())))
                .forEach(tag -> weights.put(tag.subframe() + ' ' + tag.indicator(), tag.score()));
        return 1 - weights.values().stream().reduce(1.0, (left, weight) -> left * (1 - weight));
    }
}
