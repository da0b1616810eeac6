package org.travaux.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.text.Sentence;
import org.travaux.text.Span;

/**
 * Reads how binding a sentence is: its verbs, its modals, its hedges.
 *
 * <p>In a resolution the verb opens the clause ("Further requests…", "Gravely concerned…"), and
 * more may follow a connector in the same form ("…, and demands that"). Elsewhere a verb counts
 * after a speaking subject ("I urge", "the Council calls upon"), so that "they demand ransom" has
 * no force. An intensifier before, in or just after the verb moves it within its step.
 */
final class ForceReader {

    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private final ForceScales scales;
    private final LeadFinder places;
    private final PhraseIndex<ForceScales.Entry> verbs;
    private final PhraseIndex<ForceScales.Entry> modals;
    private final PhraseIndex<ForceScales.Entry> hedges;

    ForceReader(ForceScales scales) {
        this.scales = scales;
        places = new LeadFinder(scales.lead());
        verbs = index(scales.verbs());
        modals = index(scales.modals());
        hedges = index(scales.hedges());
    }

    private static PhraseIndex<ForceScales.Entry> index(List<ForceScales.Entry> entries) {
        Map<Phrase, ForceScales.Entry> owners = new LinkedHashMap<>();
        entries.forEach(entry -> entry.patterns().forEach(pattern -> owners.put(pattern, entry)));
        return new PhraseIndex<>(owners);
    }

    Force read(Sentence sentence, String text) {
        Words words = new Words(sentence);
        List<PhraseIndex.Hit<ForceScales.Entry>> found = longest(verbs.find(words));
        List<PhraseIndex.Hit<ForceScales.Entry>> leading = opening(found, words);
        if (leading.isEmpty() && !sentence.paragraph().part().clauses()) {
            boolean[] subjects = places.afterSubjects(words);
            leading = found.stream().filter(hit -> subjects[hit.range().begin()]).toList();
        }
        List<PhraseIndex.Hit<ForceScales.Entry>> counted = leading;
        return new Force(
                counted.stream()
                        .map(hit -> expression(hit, words, text, shift(hit.range(), words)))
                        .toList(),
                longest(modals.find(words)).stream()
                        .filter(
                                hit ->
                                        counted.stream()
                                                .noneMatch(
                                                        verb -> verb.range().overlaps(hit.range())))
                        .map(hit -> expression(hit, words, text, 0))
                        .toList(),
                longest(hedges.find(words)).stream()
                        .map(hit -> expression(hit, words, text, 0))
                        .toList());
    }

    /** The verb that opens the clause, and those that follow in its form; none if none opens it. */
    private List<PhraseIndex.Hit<ForceScales.Entry>> opening(
            List<PhraseIndex.Hit<ForceScales.Entry>> found, Words words) {
        boolean[] openings = places.openings(words);
        boolean[] continuations = places.continuations(words);
        List<PhraseIndex.Hit<ForceScales.Entry>> verbs = new ArrayList<>();
        for (PhraseIndex.Hit<ForceScales.Entry> hit : found) {
            int begin = hit.range().begin();
            if (verbs.isEmpty()
                    ? openings[begin]
                    : continuations[begin] && alike(verbs.get(0).range(), begin, words)) {
                verbs.add(hit);
            }
        }
        return verbs;
    }

    private static boolean alike(Span first, int begin, Words words) {
        return ending(first.begin(), words).equals(ending(begin, words));
    }

    private static String ending(int at, Words words) {
        String word = words.plain(at);
        return word.endsWith("ing") ? "ing" : word.endsWith("s") ? "s" : "";
    }

    private static List<PhraseIndex.Hit<ForceScales.Entry>> longest(
            List<PhraseIndex.Hit<ForceScales.Entry>> hits) {
        List<PhraseIndex.Hit<ForceScales.Entry>> kept = new ArrayList<>();
        hits.stream()
                .sorted(Comparator.comparing(PhraseIndex.Hit::range))
                .filter(
                        hit ->
                                kept.stream()
                                        .noneMatch(other -> other.range().overlaps(hit.range())))
                .forEach(kept::add);
        return kept;
    }

    /**
     * How far intensifiers move a verb within its step, from -1 to 1 exclusive; of several the
     * strongest counts.
     */
    private double shift(Span verb, Words words) {
        int degrees = scales.raising().size();
        for (int degree = degrees; degree > 0; degree--) {
            if (near(scales.raising().get(degree - 1), verb, words)) {
                return (double) degree / (degrees + 1);
            }
        }
        return near(scales.lowering(), verb, words) ? -0.5 : 0;
    }

    private static boolean near(List<Phrase> phrases, Span verb, Words words) {
        for (int i = Math.max(0, verb.begin() - BEFORE);
                i < Math.min(words.size(), verb.end() + AFTER);
                i++) {
            int at = i;
            if (phrases.stream().anyMatch(phrase -> phrase.matchAt(words, at) > at)) {
                return true;
            }
        }
        return false;
    }

    private static Expression expression(
            PhraseIndex.Hit<ForceScales.Entry> hit, Words words, String text, double shift) {
        Span span = words.textOf(hit.range());
        Map<String, Expression.Height> heights = new LinkedHashMap<>();
        hit.owner().steps().forEach((scale, step) -> heights.put(scale, step.height(shift)));
        return new Expression(
                hit.owner().name(),
                new Evidence(span, span.of(text).replaceAll("\\s+", " ")),
                heights);
    }
}
