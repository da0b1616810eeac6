package org.travaux.frame;

/**
 * A match of an indicator, by its number in the codebook: in which sentence, and whether it was
 * dropped for another, struck by a cue, recorded, and has its say in the sentence's frame.
 */
public record Sighting(
        int indicator,
        String document,
        String sentence,
        boolean dropped,
        boolean cancelled,
        boolean recorded,
        boolean governs) {}
