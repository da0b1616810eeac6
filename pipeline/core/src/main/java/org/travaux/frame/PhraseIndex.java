package org.travaux.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.text.Span;

/**
 * Finds many patterns in a sentence at once: at each token it tries only those that can begin with
 * its word.
 */
final class PhraseIndex<T> {

    /** A pattern's owner, and the range of tokens where the pattern matched. */
    record Hit<T>(T owner, Span range) {}

    private record Entry<T>(Phrase phrase, T owner) {}

    /** Letters that a wildcard's beginning must have to be listed under them. */
    private static final int STEM = 3;

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final List<Entry<T>> anywhere = new ArrayList<>();

    PhraseIndex(Map<Phrase, T> owners) {
        for (Map.Entry<Phrase, T> owner : owners.entrySet()) {
            Entry<T> entry = new Entry<>(owner.getKey(), owner.getValue());
            entry.phrase()
                    .firstWords()
                    .ifPresentOrElse(
                            words ->
                                    words.forEach(
                                            w ->
                                                    byFirstWord
                                                            .computeIfAbsent(
                                                                    w, k -> new ArrayList<>())
                                                            .add(entry)),
                            () -> anywhere.add(entry));
        }
    }

    /**
     * The key under which a wildcard that begins with {@code prefix} is listed; empty if it is too
     * short to be listed.
     */
    static Optional<String> stem(String prefix) {
        return prefix.length() < STEM
                ? Optional.empty()
                : Optional.of(prefix.substring(0, STEM) + "*");
    }

    /** All matches of all patterns, from each token the longest of each. */
    List<Hit<T>> find(Words words) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String key : keys(words, i)) {
                tryAll(byFirstWord.getOrDefault(key, List.of()), words, i, hits);
            }
            tryAll(anywhere, words, i, hits);
        }
        return hits.stream().distinct().toList();
    }

    private static Set<String> keys(Words words, int at) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : List.of(words.folded(at), words.lemma(at), words.plain(at))) {
            keys.add(word);
            stem(word).ifPresent(keys::add);
        }
        return keys;
    }

    private static <T> void tryAll(List<Entry<T>> entries, Words words, int at, List<Hit<T>> hits) {
        for (Entry<T> entry : entries) {
            int end = entry.phrase().matchAt(words, at);
            if (end > at) {
                hits.add(new Hit<>(entry.owner(), new Span(at, end)));
            }
        }
    }
}
