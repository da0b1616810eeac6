package org.travaux.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sentence evokes: its frame, a score from 0 to 1 for each frame of the codebook in the
 * codebook's order, its tags, and how they compare with the rules where more than these had a say.
 *
 * <p>The frame is the name of one of the codebook's frames, {@link #MIXED}, {@link #NONE}, or
 * {@link #UNCODED} for what is kept out of the coding (headings, footnotes, text that is not
 * English). {@code counted} are the frames for which a mixed sentence counts: those whose tags
 * govern, or all that are recorded where none does; a weak hint is not enough.
 */
public record Coding(
        String frame,
        Map<String, Double> scores,
        List<Tag> tags,
        List<String> counted,
        Optional<Comparison> compared) {

    public static final String MIXED = "mixed";
    public static final String NONE = "none";
    public static final String UNCODED = "";

    /** The coding of what is kept out of the coding. */
    public static final Coding OUT = new Coding(UNCODED, Map.of(), List.of());

    public Coding {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        tags = List.copyOf(tags);
        counted = List.copyOf(counted);
    }

    /** A mixed sentence of two frames counts for each that has a score. */
    public Coding(String frame, Map<String, Double> scores, List<Tag> tags) {
        this(
                frame,
                scores,
                tags,
                frame.equals(MIXED)
                        ? scores.keySet().stream()
                                .filter(name -> scores.getOrDefault(name, 0.0) > 0)
                                .toList()
                        : List.of());
    }

    /** By the rules alone. */
    Coding(String frame, Map<String, Double> scores, List<Tag> tags, List<String> counted) {
        this(frame, scores, tags, counted, Optional.empty());
    }

    /** By more than the rules; a mixed sentence counts for the sides of what is recorded. */
    Coding(String frame, Map<String, Double> scores, List<Tag> tags, Comparison compared) {
        this(
                frame,
                scores,
                tags,
                frame.equals(MIXED) ? compared.sides() : List.of(),
                Optional.of(compared));
    }

    /** How it was coded: a method of {@link Comparison}; empty where it was not. */
    public String method() {
        return coded() ? compared.map(Comparison::method).orElse(Comparison.RULE) : "";
    }

    /** The frame by the rules alone. */
    public String ruleFrame() {
        return compared.map(Comparison::ruleFrame).orElse(frame);
    }

    /** The sub-frames by the rules alone. */
    public List<String> ruleSubframes() {
        return compared.map(Comparison::ruleSubframes).orElseGet(this::subframes);
    }

    public boolean coded() {
        return !frame.equals(UNCODED);
    }

    /** The sub-frames of the tags, each once, in the order of the tags. */
    public List<String> subframes() {
        return tags.stream().map(Tag::subframe).distinct().toList();
    }

    /** Whether the sentence counts for {@code name}: it has that frame, or mixes it with others. */
    public boolean countsFor(String name) {
        return frame.equals(name) || counted.contains(name);
    }
}
