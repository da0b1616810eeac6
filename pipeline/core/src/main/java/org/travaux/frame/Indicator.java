package org.travaux.frame;

import java.util.List;

/**
 * Words that evoke a sub-frame: what to find, under which condition, with what weight (how surely
 * it evokes it alone, from 0 to 1), which sub-frames govern in its place, whether it still evokes
 * under negation ("no access to legal aid"), and the line of the codebook on which it stands.
 */
record Indicator(
        String subframe,
        String name,
        Finder finder,
        Condition condition,
        double weight,
        List<String> yieldsTo,
        boolean keptUnderNegation,
        int line) {

    /**
     * A name of a body, a title or an idiom: it evokes nothing, and hides what stands inside it.
     */
    static Indicator name(Phrase phrase, int line) {
        return new Indicator(
                "", phrase.source(), phrase, Condition.NONE, 0, List.of(), false, line);
    }

    boolean isName() {
        return subframe.isEmpty();
    }
}
