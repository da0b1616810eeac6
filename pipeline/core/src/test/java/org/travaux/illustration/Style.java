package org.travaux.illustration;

import java.util.Arrays;
import java.util.Locale;

/** What a block of a source is; its name in lower case is the first word of the block. */
enum Style {
    OPENING,
    PREAMBULAR,
    OPERATIVE,
    ITEM,
    SUBITEM,
    HEADING,
    NUMBERED,
    TEXT,
    RIGHT,
    ANNEX,
    MEMBER,
    AGENDA,
    DISCLAIMER,
    ACTION,
    VOTE;

    /** Whether a printed number or letter stands between the style's word and the text. */
    boolean labelled() {
        return this == OPERATIVE || this == ITEM || this == SUBITEM || this == NUMBERED;
    }

    /** How far below the paragraph it stands: 1 for a lettered item, 2 for a roman one. */
    int depth() {
        return this == ITEM ? 1 : this == SUBITEM ? 2 : 0;
    }

    static Style of(String word) {
        return Arrays.stream(values())
                .filter(style -> style.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no style '" + word + "'"));
    }
}
