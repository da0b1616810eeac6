package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compared sentences made by hand. */
final class Sentences {

    static final Scheme SCHEME =
            new Scheme(
                    List.of("security", "rights", "mixed", "none"),
                    List.of("terrorism", "crime_control", "human_rights", "development"));

    private Sentences() {}

    /** A code written as its frame, a space, and its sub-frames with bars between them. */
    static Code code(String written) {
        String[] parts = written.split(" ", 2);
        return new Code(
                parts[0],
                parts.length < 2
                        ? new TreeSet<>()
                        : new TreeSet<>(Arrays.asList(parts[1].split("\\|"))));
    }

    /** {@code times} sentences that the two coders code so. */
    static List<ComparedSentence> of(int times, String gold, String other) {
        return of(times, gold, other, Map.of());
    }

    static List<ComparedSentence> of(
            int times, String gold, String other, Map<String, String> groups) {
        List<ComparedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            sentences.add(
                    new ComparedSentence(
                            new CodedSentence("s" + i, "Text.", "", code(gold), groups),
                            other.isEmpty() ? Code.UNCODED : code(other),
                            List.of(),
                            Map.of()));
        }
        return sentences;
    }

    static List<ComparedSentence> all(List<List<ComparedSentence>> parts) {
        List<ComparedSentence> sentences = new ArrayList<>();
        for (List<ComparedSentence> part : parts) {
            sentences.addAll(part);
        }
        return sentences;
    }
}
