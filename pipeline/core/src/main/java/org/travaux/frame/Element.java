package org.travaux.frame;

/**
 * What one token of a pattern must be: a word, a word with wildcards, a form with its capitals, or
 * any token; with what parts of speech ({@code tags}, empty for any).
 */
record Element(Sort sort, String word, String tags) {

    enum Sort {
        WORD,
        GLOB,
        EXACT,
        ANY,
        /** Part of a compound that the tokenizer took apart. */
        PIECE,
        /** A token in a gap. */
        SKIPPED
    }

    static final Element ANY = new Element(Sort.ANY, "", "");
    static final Element SKIPPED = new Element(Sort.SKIPPED, "", "");

    static Element word(Sort sort, String word) {
        return new Element(sort, word, "");
    }

    Element withTags(String given) {
        return new Element(sort, word, given);
    }

    Element asPiece() {
        return new Element(Sort.PIECE, word, tags);
    }
}
