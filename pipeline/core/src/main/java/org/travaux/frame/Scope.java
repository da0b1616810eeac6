package org.travaux.frame;

import java.util.List;
import java.util.Locale;
import org.travaux.text.Span;

/**
 * Words that change what stands after or before them: cues, how many tokens they reach, what ends
 * their reach.
 */
record Scope(
        String name,
        Effect effect,
        boolean after,
        int reach,
        List<Phrase> stops,
        List<Phrase> cues) {

    /** What a scope does to a match within it. */
    enum Effect {
        /** The match does not count. */
        CANCELS,
        /** The match does not count, unless its indicator is kept under negation. */
        NEGATES,
        /** The match counts, but does not govern the sentence's frame. */
        QUALIFIES;

        static final List<String> WORDS = List.of("cancels", "negates", "qualifies");

        static Effect of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The tokens that a cue at {@code cue} reaches. */
    Span reachOf(Span cue, Words words) {
        return after ? reachAfter(cue, words) : reachBefore(cue, words);
    }

    private Span reachAfter(Span cue, Words words) {
        int end = cue.end();
        while (end < words.size() && end - cue.end() < reach && !stopsAt(words, end)) {
            end++;
        }
        return new Span(cue.end(), end);
    }

    private Span reachBefore(Span cue, Words words) {
        int begin = cue.begin();
        while (begin > 0 && cue.begin() - begin < reach && !stopsAt(words, begin - 1)) {
            begin--;
        }
        return new Span(begin, cue.begin());
    }

    private boolean stopsAt(Words words, int at) {
        return stops.stream().anyMatch(stop -> stop.matchAt(words, at) > at);
    }
}
