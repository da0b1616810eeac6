package org.travaux.bracket;

import org.travaux.text.Span;

/**
 * An option of a draft: what it takes up in the text with its brackets, its own words, in how many
 * brackets these stand, what it is, its alternatives, who asks for it.
 *
 * <p>Of alternatives within one bracket ("[shall/should]") each takes up its own words alone. An
 * option paragraph without brackets has depth 0.
 */
public record Option(
        Span span, Span words, int depth, Role role, Choice choice, Attribution attribution) {

    public Option {
        if (!span.contains(words)) {
            throw new IllegalArgumentException(words + " outside " + span);
        }
    }

    /** Whether it is wording that is open, not a note. */
    public boolean open() {
        return role != Role.NOTE;
    }

    /** Whether both are of one group, and two. */
    public boolean excludes(Option other) {
        return choice.group() > 0
                && choice.group() == other.choice.group()
                && choice.number() != other.choice.number();
    }
}
