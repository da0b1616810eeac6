package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.travaux.frame.Coding;

/**
 * How often a tagger gave which frame to sentences whose true frame is known, and of which tagger
 * and which sentences that is true.
 */
public record Confusion(Origin origin, List<Cell> cells) {

    /** In place of a frame, for sentences that the tagger left uncoded. */
    public static final String UNCODED = "uncoded";

    /**
     * Which tagger (empty if it isn't known) with which codebook, by its hash, was tried on which
     * data.
     */
    public record Origin(String tagger, String codebook, String data, String hash) {

        /** Whether what was measured holds of a run with this tagger and this codebook. */
        public boolean holdsOf(String otherTagger, String otherCodebook) {
            return !tagger.isEmpty()
                    && tagger.equals(otherTagger)
                    && codebook.equals(otherCodebook);
        }
    }

    /** How many sentences of the frame {@code gold} were given the frame {@code predicted}. */
    public record Cell(String gold, String predicted, long count) {}

    public Confusion {
        cells = List.copyOf(cells);
    }

    /** Counts {@code sentences}; every pair of frames has a cell, also where it is 0. */
    public static Confusion of(Scheme scheme, Origin origin, List<ComparedSentence> sentences) {
        List<Cell> cells = new ArrayList<>();
        for (String gold : scheme.frames()) {
            List<ComparedSentence> own =
                    sentences.stream().filter(s -> s.gold().code().frame().equals(gold)).toList();
            for (String predicted : scheme.frames()) {
                cells.add(new Cell(gold, predicted, count(own, predicted)));
            }
            cells.add(new Cell(gold, UNCODED, count(own, Coding.UNCODED)));
        }
        return new Confusion(origin, cells);
    }

    private static long count(List<ComparedSentence> sentences, String frame) {
        return sentences.stream().filter(s -> s.other().frame().equals(frame)).count();
    }

    /** How many sentences of {@code gold} were given {@code predicted}. */
    public long count(String gold, String predicted) {
        return cells.stream()
                .filter(cell -> cell.gold().equals(gold) && cell.predicted().equals(predicted))
                .mapToLong(Cell::count)
                .sum();
    }
}
