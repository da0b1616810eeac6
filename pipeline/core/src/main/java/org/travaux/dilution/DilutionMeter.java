package org.travaux.dilution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.travaux.align.Alignment;
import org.travaux.align.DraftAligner;
import org.travaux.align.Pair;
import org.travaux.frame.Codebook;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.PlacedDocument;

/**
 * Measures a negotiation: aligns each draft with the next, reads what was done to each paragraph,
 * computes the figures.
 *
 * <p>No step leads across a missing number, nor to or from a number that two drafts claim; a gap
 * says so.
 */
public final class DilutionMeter {

    private final String scale;
    private final ChangeReader changes;
    private final DraftMeasures draftMeasures;
    private final StepMeasures stepMeasures;
    private final OptionMeasures optionMeasures;
    private final DraftAligner aligner = new DraftAligner();

    /** {@code scale} names the force scale by which verbs and modals are compared. */
    public DilutionMeter(Codebook codebook, String scale, long seed, int resamples) {
        this.scale = scale;
        changes = new ChangeReader(codebook, scale);
        draftMeasures =
                new DraftMeasures(codebook, new BalanceEstimator(codebook, seed, resamples));
        stepMeasures = new StepMeasures(codebook, seed, resamples);
        optionMeasures = new OptionMeasures(codebook);
    }

    /** {@code gaps} are those that are known already, such as a draft that could not be read. */
    public Dilution measure(String series, List<PlacedDocument> drafts, List<String> gaps) {
        List<PlacedDocument> ordered =
                drafts.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (PlacedDocument d) -> d.place().draftNumber())
                                        .thenComparing(PlacedDocument::id))
                        .toList();
        List<Measure> measures = new ArrayList<>();
        ordered.forEach(draft -> measures.addAll(draftMeasures.of(draft.framed())));
        List<Step> steps = new ArrayList<>();
        List<String> allGaps = new ArrayList<>(gaps);
        SortedMap<Integer, List<FramedDocument>> numbers = numbered(ordered, allGaps);
        int before = 0;
        for (int number : numbers.keySet()) {
            if (before > 0 && number > before + 1) {
                allGaps.add(missing(before, number));
            }
            List<FramedDocument> earlier = numbers.getOrDefault(number - 1, List.of());
            List<FramedDocument> later = numbers.getOrDefault(number, List.of());
            if (earlier.size() == 1
                    && later.size() == 1
                    && comparable(earlier.get(0), later.get(0), allGaps)) {
                Step step = step(earlier.get(0), later.get(0));
                steps.add(step);
                measures.addAll(stepMeasures.of(earlier.get(0), later.get(0), step));
            }
            before = number;
        }
        List<OptionHistory> options = new OptionHistories(ordered, steps).follow();
        measures.addAll(optionMeasures.of(ordered, steps, options));
        return new Dilution(series, ordered, steps, measures, allGaps, options);
    }

    private static SortedMap<Integer, List<FramedDocument>> numbered(
            List<PlacedDocument> drafts, List<String> gaps) {
        SortedMap<Integer, List<FramedDocument>> numbers = new TreeMap<>();
        for (PlacedDocument draft : drafts) {
            numbers.computeIfAbsent(draft.place().draftNumber(), n -> new ArrayList<>())
                    .add(draft.framed());
        }
        numbers.forEach(
                (number, same) -> {
                    if (same.size() > 1) {
                        gaps.add(claimed(number, same));
                    }
                });
        return numbers;
    }

    private static String claimed(int number, List<FramedDocument> same) {
        return "Draft "
                + number
                + " is claimed by "
                + String.join(" and ", same.stream().map(FramedDocument::id).toList())
                + ": no step leads to it or from it.";
    }

    private static String missing(int before, int after) {
        String lost =
                after == before + 2
                        ? "Draft " + (before + 1) + " is missing"
                        : "Drafts " + (before + 1) + " to " + (after - 1) + " are missing";
        return lost + ": draft " + before + " is not compared with draft " + after + ".";
    }

    private static boolean comparable(
            FramedDocument earlier, FramedDocument later, List<String> gaps) {
        Optional<String> obstacle =
                Comparability.obstacle(earlier).or(() -> Comparability.obstacle(later));
        obstacle.ifPresent(
                why ->
                        gaps.add(
                                why
                                        + ": "
                                        + earlier.id()
                                        + " is not compared with "
                                        + later.id()
                                        + "."));
        return obstacle.isEmpty();
    }

    private Step step(FramedDocument from, FramedDocument to) {
        Alignment alignment = aligner.align(from.annotated().document(), to.annotated().document());
        PassageReader earlier = new PassageReader(from, scale);
        PassageReader later = new PassageReader(to, scale);
        List<Change> read = new ArrayList<>();
        for (Pair pair : alignment.pairs()) {
            read.add(
                    changes.read(pair, pair.from().map(earlier::read), pair.to().map(later::read)));
        }
        return new Step(alignment, read);
    }
}
