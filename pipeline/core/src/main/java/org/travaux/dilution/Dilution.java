package org.travaux.dilution;

import java.util.List;
import org.travaux.frame.PlacedDocument;

/**
 * One negotiation, measured: its drafts in order, the steps between successive ones, the figures,
 * and what became of the options of its drafts.
 *
 * <p>{@code gaps} says, in a sentence each, where a draft is missing: no step leads across a
 * missing draft.
 */
public record Dilution(
        String series,
        List<PlacedDocument> drafts,
        List<Step> steps,
        List<Measure> measures,
        List<String> gaps,
        List<OptionHistory> options) {

    public Dilution {
        drafts = List.copyOf(drafts);
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        gaps = List.copyOf(gaps);
        options = List.copyOf(options);
    }

    /** Of drafts without options. */
    public Dilution(
            String series,
            List<PlacedDocument> drafts,
            List<Step> steps,
            List<Measure> measures,
            List<String> gaps) {
        this(series, drafts, steps, measures, gaps, List.of());
    }
}
