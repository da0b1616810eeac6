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
 * English).
 */
public record Coding(
        String frame, Map<String, Double> scores, List<Tag> tags, Optional<Comparison> compared) {

    public static final String MIXED = "mixed";
    public static final String NONE = "none";
    public static final String UNCODED = "";

    /** The coding of what is kept out of the coding. */
    public static final Coding OUT = new Coding(UNCODED, Map.of(), List.of());

    public Coding {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        tags = List.copyOf(tags);
    }

    /** A coding by the rules alone. */
    public Coding(String frame, Map<String, Double> scores, List<Tag> tags) {
        this(frame, scores, tags, Optional.empty());
    }

    Coding(String frame, Map<String, Double> scores, List<Tag> tags, Comparison compared) {
        this(frame, scores, tags, Optional.of(compared));
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

    /** Whether the sentence counts for {@code name}: it has that frame, or is mixed. */
    public boolean countsFor(String name) {
        return frame.equals(name) || (frame.equals(MIXED) && isSide(name));
    }

    private boolean isSide(String name) {
        return compared.map(c -> c.sides().contains(name))
                .orElseGet(() -> scores.getOrDefault(name, 0.0) > 0);
    }
}
