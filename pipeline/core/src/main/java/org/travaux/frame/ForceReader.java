package org.travaux.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.text.Part;
import org.travaux.text.Span;

/**
 * Reads how binding a sentence is: its verbs, its modals, its hedges.
 *
 * <p>In a resolution the verb opens the clause ("Further requests…", "Gravely concerned…"), and
 * more may follow a connector in the same form ("…, and demands that"). Elsewhere a verb counts
 * after a speaking subject ("I urge", "the Council calls upon"), so that "they demand ransom" has
 * no force.
 */
final class ForceReader {

    private final LeadFinder places;
    private final Intensity intensity;
    private final PhraseIndex<ForceScales.Entry> verbs;
    private final PhraseIndex<ForceScales.Entry> speech;
    private final PhraseIndex<ForceScales.Entry> modals;
    private final PhraseIndex<ForceScales.Entry> hedges;

    ForceReader(ForceScales scales) {
        places = new LeadFinder(scales.lead());
        intensity = new Intensity(scales);
        verbs = index(scales.entries().verbs());
        speech = index(scales.entries().speech());
        modals = index(scales.entries().modals());
        hedges = index(scales.entries().hedges());
    }

    private static PhraseIndex<ForceScales.Entry> index(List<ForceScales.Entry> entries) {
        Map<Phrase, ForceScales.Entry> owners = new LinkedHashMap<>();
        entries.forEach(entry -> entry.patterns().forEach(pattern -> owners.put(pattern, entry)));
        return new PhraseIndex<>(owners);
    }

    /** Reads the sentence that {@code words} has, of a document with {@code text}. */
    Force read(Words words, String text) {
        List<PhraseIndex.Hit<ForceScales.Entry>> leading = leading(words);
        List<PhraseIndex.Hit<ForceScales.Entry>> modal =
                longest(modals.find(words)).stream()
                        .filter(
                                hit ->
                                        leading.stream()
                                                .noneMatch(v -> v.range().overlaps(hit.range())))
                        .toList();
        List<Expression> verbs =
                leading.stream()
                        .map(
                                hit ->
                                        expression(
                                                hit,
                                                words,
                                                text,
                                                intensity.shift(hit.range(), words)))
                        .toList();
        return new Force(
                verbs.isEmpty() ? unranked(words, text, modal) : verbs,
                modal.stream().map(hit -> expression(hit, words, text, 0)).toList(),
                longest(hedges.find(words)).stream()
                        .map(hit -> expression(hit, words, text, 0))
                        .toList());
    }

    /**
     * The verb that leads an item of a list without standing on any scale: "(b) criminalize…", "(c)
     * to protect…". Its force is its chapeau's.
     */
    private static List<Expression> unranked(
            Words words, String text, List<PhraseIndex.Hit<ForceScales.Entry>> modals) {
        int at = words.size() > 1 && words.pos(0).equals("TO") ? 1 : 0;
        if (!words.sentence().paragraph().part().clauses()
                || words.size() == 0
                || !words.pos(at).startsWith("VB")
                || modals.stream().anyMatch(hit -> hit.range().begin() == at)) {
            return List.of();
        }
        Span span = words.textOf(new Span(at, at + 1));
        String lemma = words.sentence().tokens().get(at).lemma();
        return List.of(new Expression(lemma, new Evidence(span, span.of(text)), Map.of()));
    }

    private List<PhraseIndex.Hit<ForceScales.Entry>> leading(Words words) {
        List<PhraseIndex.Hit<ForceScales.Entry>> opening =
                opening(longest(verbs.find(words)), words);
        if (!opening.isEmpty() || words.sentence().paragraph().part().clauses()) {
            return opening;
        }
        boolean[] subjects = places.afterSubjects(words);
        return longest(speech.find(words)).stream()
                .filter(hit -> subjects[hit.range().begin()])
                .toList();
    }

    /**
     * The verb that opens the clause, and those that follow in its form; none if none opens it. In
     * the operative part a verb in the third person leads, whatever participle stands before it
     * ("Acting under Chapter VII of the Charter, demands…").
     */
    private List<PhraseIndex.Hit<ForceScales.Entry>> opening(
            List<PhraseIndex.Hit<ForceScales.Entry>> found, Words words) {
        boolean[] openings = places.openings(words);
        boolean[] continuations = places.continuations(words);
        List<PhraseIndex.Hit<ForceScales.Entry>> verbs = new ArrayList<>();
        String form = "";
        for (PhraseIndex.Hit<ForceScales.Entry> hit : found) {
            int begin = hit.range().begin();
            boolean further = continuations[begin] && isVerb(words.pos(begin));
            if (verbs.isEmpty() ? openings[begin] : further && ending(begin, words).equals(form)) {
                verbs.add(hit);
                form = ending(begin, words);
            } else if (further
                    && form.equals("ing")
                    && ending(begin, words).equals("s")
                    && operative(words)) {
                verbs.clear();
                verbs.add(hit);
                form = "s";
            }
        }
        return verbs;
    }

    private static boolean operative(Words words) {
        return words.sentence().paragraph().part() == Part.OPERATIVE;
    }

    /**
     * Inside a clause taggers know a verb, or the adjective that stands for one ("and alarmed by").
     */
    private static boolean isVerb(String pos) {
        return pos.startsWith("VB") || pos.equals("JJ");
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
