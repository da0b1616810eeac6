package org.travaux.illustration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where words may be divided at the end of a line: by a list, and after a hyphen of their own. */
final class Hyphenation {

    private final Map<String, String> divided = new HashMap<>();

    Hyphenation(String list) {
        list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> divided.put(line.replace("-", ""), line));
    }

    static Hyphenation shipped() throws IOException {
        return new Hyphenation(SourceText.resource("hyphenation.txt"));
    }

    static Hyphenation none() {
        return new Hyphenation("");
    }

    /** The possible first parts of {@code word} with their hyphen, the longest first. */
    List<String> heads(String word) {
        List<String> heads = new ArrayList<>();
        int start = 0;
        while (start < word.length() && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        String entry = divided.get(word.substring(start, end).toLowerCase(Locale.ROOT));
        if (entry != null) {
            int letters = start;
            for (int i = 0; i < entry.length(); i++) {
                if (entry.charAt(i) == '-') {
                    heads.add(0, word.substring(0, letters) + "-");
                } else {
                    letters++;
                }
            }
        }
        for (int i = word.indexOf('-');
                i > 0 && i < word.length() - 1;
                i = word.indexOf('-', i + 1)) {
            heads.add(0, word.substring(0, i + 1));
        }
        return heads;
    }
}
