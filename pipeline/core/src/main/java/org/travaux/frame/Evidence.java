package org.travaux.frame;

import org.travaux.text.Span;

/**
 * The words that a reading rests on: where they stand in the document's text, and what they are.
 */
public record Evidence(Span span, String matched) {}
