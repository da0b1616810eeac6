package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.travaux.frame.Folding;

/**
 * A pattern of names as {@code models/instruments.yaml} has them: words in order, {@code (a|b c)}
 * for one of several, {@code ?} after a word or group that may be missing, {@code *} at the end of
 * a word for any ending.
 */
final class NamePattern {

    /** More would be a slip of the pen: each question mark and bar multiplies. */
    private static final int MOST_FORMS = 5000;

    private final String pattern;
    private int at;

    private NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /** All phrases that {@code pattern} stands for; IllegalArgumentException says what is wrong. */
    static List<List<String>> forms(String pattern) {
        NamePattern parser = new NamePattern(pattern);
        List<List<String>> forms = parser.alternatives();
        if (parser.at < pattern.length()) {
            throw new IllegalArgumentException("a ')' without '(' in '" + pattern + "'");
        }
        List<List<String>> phrases = forms.stream().filter(form -> !form.isEmpty()).toList();
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("no words in '" + pattern + "'");
        }
        return phrases;
    }

    /** The words of a name that is no pattern: with what it has in brackets, and without. */
    static List<List<String>> literal(String name) {
        return Stream.of(name, name.replaceAll("\\s*\\([^)]*\\)", ""))
                .map(NamePattern::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private List<List<String>> alternatives() {
        List<List<String>> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<String>> sequence() {
        List<List<String>> forms = List.of(List.of());
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            if (pattern.charAt(at) == ' ') {
                at++;
                continue;
            }
            List<List<String>> next = pattern.charAt(at) == '(' ? group() : List.of(word());
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
                next = Stream.concat(next.stream(), Stream.of(List.<String>of())).toList();
            }
            forms = product(forms, next);
        }
        return forms;
    }

    private List<List<String>> group() {
        at++;
        List<List<String>> forms = alternatives();
        if (at >= pattern.length()) {
            throw new IllegalArgumentException("a '(' without ')' in '" + pattern + "'");
        }
        at++;
        return forms;
    }

    private List<String> word() {
        int begin = at;
        while (at < pattern.length() && " ()|?".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        String word = pattern.substring(begin, at);
        if (at == begin) {
            throw new IllegalArgumentException(
                    "a '" + pattern.charAt(at) + "' after nothing in '" + pattern + "'");
        }
        if (word.endsWith("*")) {
            List<String> words = words(word.substring(0, word.length() - 1));
            if (words.size() != 1) {
                throw new IllegalArgumentException("a '*' after no word in '" + pattern + "'");
            }
            return List.of(words.get(0) + "*");
        }
        return words(word);
    }

    private static List<String> words(String text) {
        Words words = new Words(text, new Folding());
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            folded.add(words.get(i).fold());
        }
        return folded;
    }

    private List<List<String>> product(List<List<String>> firsts, List<List<String>> seconds) {
        if ((long) firsts.size() * seconds.size() > MOST_FORMS) {
            throw new IllegalArgumentException(
                    "'" + pattern + "' stands for too many names; write it as two");
        }
        List<List<String>> all = new ArrayList<>();
        for (List<String> first : firsts) {
            for (List<String> second : seconds) {
                all.add(Stream.concat(first.stream(), second.stream()).toList());
            }
        }
        return all;
    }
}
