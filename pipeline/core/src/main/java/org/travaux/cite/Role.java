package org.travaux.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a citation does with the instrument that it cites. */
public enum Role {
    /** Called to mind: recalled, noted, welcomed, considered. */
    RECALLED,
    /** Affirmed anew. */
    REAFFIRMED,
    /** A measure for conduct: what is to be done in accordance with it, what it obliges to. */
    STANDARD,
    /** The basis on which the body that speaks acts. */
    ACTED_UNDER,
    /** To be implemented, ratified, acceded to. */
    IMPLEMENTED,
    /** The source of a measure, a mandate or a regime. */
    ESTABLISHED,
    /** Part of the name of a body, so no citation in the narrower sense. */
    BODY,
    /** None of these. */
    MENTIONED;

    static final List<String> WORDS = Arrays.stream(values()).map(Role::word).toList();

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
