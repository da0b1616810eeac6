package org.travaux.extract.scan;

/** A word as recognised, with the confidence that Tesseract gives it, from 0 to 100. */
public record RecognisedWord(String text, int confidence) {}
