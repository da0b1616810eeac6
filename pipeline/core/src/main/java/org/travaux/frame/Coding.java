package org.travaux.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sentence evokes: its frame, a score from 0 to 1 for each frame of the codebook in the
 * codebook's order, and its tags.
 *
 * <p>The frame is the name of one of the codebook's frames, {@link #MIXED}, {@link #NONE}, or
 * {@link #UNCODED} for what is kept out of the coding (headings, footnotes, text that is not
 * English).
 */
public record Coding(String frame, Map<String, Double> scores, List<Tag> tags) {

    public static final String MIXED = "mixed";
    public static final String NONE = "none";
    public static final String UNCODED = "";

    /** The coding of what is kept out of the coding. */
    public static final Coding OUT = new Coding(UNCODED, Map.of(), List.of());

    public Coding {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        tags = List.copyOf(tags);
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
        return frame.equals(name) || (frame.equals(MIXED) && scores.getOrDefault(name, 0.0) > 0);
    }
}
