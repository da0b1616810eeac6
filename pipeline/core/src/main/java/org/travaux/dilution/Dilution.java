package org.travaux.dilution;

import java.util.List;
import org.travaux.frame.PlacedDocument;

/**
 * One negotiation, measured: its drafts in order, the steps between successive ones, the figures.
 *
 * <p>{@code gaps} says, in a sentence each, where a draft is missing: no step leads across a
 * missing draft.
 */
public record Dilution(
        String series,
        List<PlacedDocument> drafts,
        List<Step> steps,
        List<Measure> measures,
        List<String> gaps) {

    public Dilution {
        drafts = List.copyOf(drafts);
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        gaps = List.copyOf(gaps);
    }
}
