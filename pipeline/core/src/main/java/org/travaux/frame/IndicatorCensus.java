package org.travaux.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Sentence;

/** Finds out of each indicator where it matches in documents, and what becomes of its matches. */
public final class IndicatorCensus {

    private final Codebook codebook;
    private final SentenceCoder coder;
    private final Folding folding = new Folding();
    private final Map<Indicator, Integer> numbers = new HashMap<>();

    public IndicatorCensus(Rulebook rules) {
        codebook = rules.codebook();
        coder = new SentenceCoder(rules);
        for (int i = 0; i < rules.indicators().size(); i++) {
            numbers.put(rules.indicators().get(i), i);
        }
    }

    /** All matches in the sentences of {@code document} that are coded. */
    public Sightings of(AnnotatedDocument document) {
        List<Sighting> all = new ArrayList<>();
        List<Sightings.Overlap> overlaps = new ArrayList<>();
        String id = document.document().id();
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph().part().coded()) {
                List<Fate> fates = coder.fates(new Words(sentence, folding));
                fates.forEach(fate -> all.add(sighting(fate, id, sentence.id(id))));
                overlaps.addAll(overlaps(fates));
            }
        }
        return new Sightings(all, overlaps);
    }

    private Sighting sighting(Fate fate, String document, String sentence) {
        Fate.Outcome outcome = fate.outcome();
        return new Sighting(
                number(fate),
                document,
                sentence,
                outcome == Fate.Outcome.DROPPED,
                outcome == Fate.Outcome.CANCELLED,
                outcome.compareTo(Fate.Outcome.WEAK) > 0,
                outcome == Fate.Outcome.GOVERNS);
    }

    private int number(Fate fate) {
        return numbers.getOrDefault(fate.indicator(), -1);
    }

    private List<Sightings.Overlap> overlaps(List<Fate> fates) {
        List<Sightings.Overlap> found = new ArrayList<>();
        for (Fate one : fates) {
            for (Fate other : fates) {
                if (number(one) < number(other)
                        && one.range().overlaps(other.range())
                        && !frameOf(one).equals(frameOf(other))) {
                    found.add(new Sightings.Overlap(number(one), number(other)));
                }
            }
        }
        return found;
    }

    private String frameOf(Fate fate) {
        return codebook.frameOf(fate.indicator().subframe()).map(Frame::name).orElse("");
    }
}
