package org.travaux.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.travaux.text.Spelling;

/** Folds the spelling of words and remembers what it folded, since texts repeat their words. */
public final class Folding {

    /** Far more words than English texts use, so that noise can't fill the memory. */
    private static final int MOST = 200_000;

    private final Map<String, String> folded = new ConcurrentHashMap<>();

    /** As {@link Spelling#fold}. */
    public String fold(String word) {
        String known = folded.get(word);
        if (known != null) {
            return known;
        }
        String fold = Spelling.fold(word);
        if (folded.size() < MOST) {
            folded.put(word, fold);
        }
        return fold;
    }
}
