package org.travaux.extract.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The words that open a resolution's paragraphs, from the resources of this package. */
final class Words {

    private Words() {}

    /**
     * "Decides", "Strongly condemns", "Also requests", "The Security Council decides": a verb of
     * the list, after an adverb of the list or the body's name where there is one.
     */
    static String operativeOpening() {
        String verbs = alternatives("operative-verbs.txt");
        String adverbs = alternatives("adverbs.txt");
        return "(?:(?i:the (?:(?:security )?council|(?:general )?assembly) )|(?:(?i:"
                + adverbs
                + "),? ){1,3})?(?i:"
                + verbs
                + ")";
    }

    /** "Recalling", "Deeply concerned", "Mindful": any word in -ing, or one of the list. */
    static String preambularOpening() {
        String adverbs = alternatives("adverbs.txt");
        String others = alternatives("preambular-words.txt");
        return "(?:(?i:" + adverbs + "),? ){0,3}(?:(?i:" + others + ")|\\p{L}[a-z-]{2,}ing)";
    }

    private static String alternatives(String resource) {
        return lines(resource).stream().collect(Collectors.joining("|"));
    }

    static List<String> lines(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
