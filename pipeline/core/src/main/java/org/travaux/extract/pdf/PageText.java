package org.travaux.extract.pdf;

import java.util.List;

/**
 * The words of a page in the direction in which most of it is read, apart from those that run
 * another way, and how many letters it prints that have no known character.
 */
record PageText(int number, List<Word> words, List<List<Word>> aside, int glyphs, int lost) {

    /** So few letters are a page number or a stamp: the page itself may be an image. */
    private static final int FEW = 40;

    PageText {
        words = List.copyOf(words);
        aside = List.copyOf(aside);
    }

    boolean isNearlyEmpty() {
        return glyphs < FEW;
    }
}
