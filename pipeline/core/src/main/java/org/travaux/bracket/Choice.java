package org.travaux.bracket;

/**
 * An option's place among alternatives: their group, from 1 in the document (0: it stands alone),
 * its number in the group from 1, how many there are, and whether its reading as alternative or
 * addition is sure.
 */
public record Choice(int group, int number, int of, boolean sure) {

    /** Without alternatives, and surely so. */
    public static final Choice ALONE = new Choice(0, 1, 1, true);

    public Choice {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("option " + number + " of " + of);
        }
    }
}
