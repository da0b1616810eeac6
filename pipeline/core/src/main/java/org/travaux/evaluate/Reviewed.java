package org.travaux.evaluate;

import java.util.Map;

/**
 * The frames that a reviewer gave to sentences of this corpus, by the sentences' ids, and whether
 * the table says that these sentences were drawn at random.
 */
public record Reviewed(Map<String, String> frames, boolean atRandom) {

    public static final Reviewed NOTHING = new Reviewed(Map.of(), false);

    public Reviewed {
        frames = Map.copyOf(frames);
    }
}
