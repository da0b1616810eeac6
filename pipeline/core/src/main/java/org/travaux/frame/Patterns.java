package org.travaux.frame;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.travaux.text.Spelling;

/** Compares patterns by how they are written. */
final class Patterns {

    private static final Pattern STEM = Pattern.compile("([\\p{L}]+)\\*");

    private Patterns() {}

    /**
     * The pattern in small letters and one spelling; a stem is folded as the word it begins: {@code
     * radicalis*} as <em>radicalise</em>.
     */
    static String folded(String source) {
        return Arrays.stream(source.strip().split("\\s+"))
                .map(Patterns::foldedWord)
                .collect(Collectors.joining(" "));
    }

    private static String foldedWord(String word) {
        if (word.startsWith("=")) {
            return word;
        }
        var stem = STEM.matcher(word);
        if (!stem.matches()) {
            return Spelling.fold(word);
        }
        String folded = Spelling.fold(stem.group(1) + "e");
        return folded.substring(0, folded.length() - 1) + "*";
    }
}
