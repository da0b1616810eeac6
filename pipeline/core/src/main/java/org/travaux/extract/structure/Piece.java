package org.travaux.extract.structure;

import org.travaux.text.Part;
import org.travaux.text.Speaker;

/**
 * A paragraph to be: the number, letter or speaker's name printed before it, its words, and what it
 * is.
 */
public record Piece(String lead, String words, Part part, String label, Speaker speaker) {

    static Piece of(String words, Part part) {
        return new Piece("", words, part, "", Speaker.NONE);
    }

    static Piece labelled(String lead, String words, Part part, String label) {
        return new Piece(lead, words, part, label, Speaker.NONE);
    }
}
