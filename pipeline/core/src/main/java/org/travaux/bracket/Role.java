package org.travaux.bracket;

import java.util.Locale;

/** What an option is in the negotiation. */
public enum Role {
    /** Words that stand or fall by themselves: "[all] measures". */
    OPTIONAL,
    /** One of several that exclude each other: "[shall] [should]". */
    ALTERNATIVE,
    /** A paragraph that is one of several: "Option 1: …", "OP4 Alt. …". */
    OPTION_PARAGRAPH,
    /** A note of the negotiators, no wording: "[agreed ad ref]", "[EU: delete]", "[ ]". */
    NOTE;

    /** The word in the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
