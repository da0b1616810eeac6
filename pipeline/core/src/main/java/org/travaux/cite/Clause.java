package org.travaux.cite;

import org.travaux.frame.Folding;

/**
 * A sentence as citations are looked for: the same length as in the document, with plain spaces,
 * hyphens and quotation marks, and its words.
 */
final class Clause {

    private final String text;
    private final Words words;

    Clause(String raw, Folding folding) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            plain.append(plain(raw.charAt(i)));
        }
        text = plain.toString();
        words = new Words(text, folding);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    String text() {
        return text;
    }

    Words words() {
        return words;
    }

    int length() {
        return text.length();
    }
}
