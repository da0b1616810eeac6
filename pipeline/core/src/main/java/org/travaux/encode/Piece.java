package org.travaux.encode;

import org.travaux.text.Span;

/**
 * A word piece: its id in the vocabulary, what it covers of the text, and whether it begins a word
 * rather than continues one.
 */
record Piece(int id, Span span, boolean beginsWord) {}
