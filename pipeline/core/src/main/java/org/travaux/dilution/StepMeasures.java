package org.travaux.dilution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.align.Pair;
import org.travaux.align.Relation;
import org.travaux.frame.Codebook;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.FramedSentence;
import org.travaux.text.Paragraph;

/**
 * Measures one step from draft to draft: how many paragraphs fared how, and the change of the
 * balance.
 *
 * <p>{@code paragraphs_<relation>} and {@code paragraphs_moved} count rows of the alignment; {@code
 * <rights>_weaker}, {@code <rights>_stronger}, {@code force_weaker}, {@code force_stronger} count
 * paragraphs with that effect, deleted and inserted ones included where they have one. {@code
 * balance_change}: see {@link BalanceChange}.
 */
final class StepMeasures {

    private final Codebook.Balance balance;
    private final BalanceChange balanceChange;

    StepMeasures(Codebook codebook, long seed, int resamples) {
        balance = codebook.balance();
        balanceChange = new BalanceChange(balance, seed, resamples);
    }

    List<Measure> of(FramedDocument from, FramedDocument to, Step step) {
        Map<String, Predicate<Change>> numbers = new LinkedHashMap<>();
        for (Relation relation : Relation.values()) {
            numbers.put("paragraphs_" + relation.word(), c -> c.pair().relation() == relation);
        }
        numbers.put("paragraphs_moved", change -> change.pair().moved());
        String rights = balance.numerator();
        numbers.put(rights + "_weaker", change -> change.rights() == Effect.WEAKER);
        numbers.put(rights + "_stronger", change -> change.rights() == Effect.STRONGER);
        numbers.put("force_weaker", change -> change.force() == Effect.WEAKER);
        numbers.put("force_stronger", change -> change.force() == Effect.STRONGER);
        List<Measure> measures = new ArrayList<>();
        numbers.forEach(
                (name, counted) ->
                        measures.add(
                                number(
                                        from.id(),
                                        to.id(),
                                        name,
                                        name.startsWith(rights + "_") ? rights : "",
                                        step.changes().stream().filter(counted).count())));
        if (!balance.isNone()) {
            measures.add(
                    balanceChange.measure(
                            from.id(), to.id(), lineages(from, to, step.alignment().pairs())));
        }
        return measures;
    }

    private static Measure number(String from, String to, String name, String frame, long number) {
        return new Measure(
                from,
                to,
                name,
                frame,
                OptionalDouble.of((double) number),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "number of paragraphs");
    }

    private List<Lineage> lineages(FramedDocument from, FramedDocument to, List<Pair> pairs) {
        Map<Paragraph, Counts> was = counts(from);
        Map<Paragraph, Counts> is = counts(to);
        List<Lineage> lineages = new ArrayList<>();
        Set<Paragraph> aligned = new HashSet<>();
        Set<Paragraph> alignedLater = new HashSet<>();
        for (Pair pair : pairs) {
            lineages.add(new Lineage(counts(pair.from(), was), counts(pair.to(), is)));
            pair.from().ifPresent(aligned::add);
            pair.to().ifPresent(alignedLater::add);
        }
        was.keySet().removeAll(aligned);
        is.keySet().removeAll(alignedLater);
        lineages.addAll(unaligned(from, was, to, is));
        return lineages;
    }

    /**
     * An annex is coded but not aligned: its paragraphs count for the balance, so that they must
     * stand here; those with the same words are one lineage.
     */
    private static Collection<Lineage> unaligned(
            FramedDocument from,
            Map<Paragraph, Counts> was,
            FramedDocument to,
            Map<Paragraph, Counts> is) {
        Map<String, Lineage> byWords = new LinkedHashMap<>();
        was.forEach(
                (paragraph, counts) ->
                        byWords.merge(
                                words(from, paragraph),
                                new Lineage(counts, Counts.ZERO),
                                Lineage::plus));
        is.forEach(
                (paragraph, counts) ->
                        byWords.merge(
                                words(to, paragraph),
                                new Lineage(Counts.ZERO, counts),
                                Lineage::plus));
        return byWords.values();
    }

    private static String words(FramedDocument draft, Paragraph paragraph) {
        return paragraph.span().of(draft.annotated().document().text()).replaceAll("\\s+", " ");
    }

    private Map<Paragraph, Counts> counts(FramedDocument draft) {
        Map<Paragraph, List<FramedSentence>> sentences = new LinkedHashMap<>();
        for (FramedSentence sentence : draft.sentences()) {
            sentences
                    .computeIfAbsent(sentence.sentence().paragraph(), p -> new ArrayList<>())
                    .add(sentence);
        }
        Map<Paragraph, Counts> counts = new LinkedHashMap<>();
        sentences.forEach((paragraph, own) -> counts.put(paragraph, Counts.of(own, balance)));
        return counts;
    }

    private static Counts counts(Optional<Paragraph> paragraph, Map<Paragraph, Counts> counts) {
        return paragraph.map(p -> counts.getOrDefault(p, Counts.ZERO)).orElse(Counts.ZERO);
    }
}
