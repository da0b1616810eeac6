package org.travaux.text;

/**
 * A word or mark of a sentence: its place in the document's text, its form there, its lemma, its
 * Penn Treebank tag.
 */
public record Token(Span span, String form, String lemma, String pos) {}
