package org.travaux.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.text.Sentence;
import org.travaux.text.Span;

/**
 * Reads how binding a sentence is: its verbs, its modals, its hedges.
 *
 * <p>In a resolution the verb opens the clause ("Further requests…", "Gravely concerned…"), and
 * more may follow it after a comma or "and" in the same form ("…, and demands that"). Elsewhere a
 * verb counts where the speaker or a body is its subject ("I urge", "the Council calls upon"), so
 * that "they demand ransom" has no force.
 */
final class ForceReader {

    private static final Set<String> OPENING =
            Set.of("also", "and", "further", ",", "once", "again", "hereby", "therefore");
    private static final Set<String> JOINING = Set.of("and", ",", ";", "while", "as");
    private static final Set<String> SUBJECTS =
            Set.of(
                    "i",
                    "we",
                    "council",
                    "assembly",
                    "delegation",
                    "government",
                    "country",
                    "committee",
                    "union");
    private static final int SUBJECT_REACH = 3;

    private final ForceScales scales;
    private final PhraseIndex<ForceScales.Entry> verbs;
    private final PhraseIndex<ForceScales.Entry> modals;
    private final PhraseIndex<ForceScales.Entry> hedges;

    ForceReader(ForceScales scales) {
        this.scales = scales;
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
        List<PhraseIndex.Hit<ForceScales.Entry>> opening = inClause(found, words);
        List<PhraseIndex.Hit<ForceScales.Entry>> leading =
                opening.isEmpty() && !sentence.paragraph().part().clauses()
                        ? found.stream().filter(hit -> hasSubject(hit.range(), words)).toList()
                        : opening;
        return new Force(
                leading.stream().map(hit -> verb(hit, words, text)).toList(),
                longest(modals.find(words)).stream()
                        .filter(
                                hit ->
                                        leading.stream()
                                                .noneMatch(
                                                        verb -> verb.range().overlaps(hit.range())))
                        .map(hit -> expression(hit, words, text, hit.owner().force()))
                        .toList(),
                longest(hedges.find(words)).stream()
                        .map(hit -> expression(hit, words, text, Map.of()))
                        .toList());
    }

    /**
     * The verb that opens the clause, and those that follow it in its form; none if none opens it.
     */
    private static List<PhraseIndex.Hit<ForceScales.Entry>> inClause(
            List<PhraseIndex.Hit<ForceScales.Entry>> found, Words words) {
        List<PhraseIndex.Hit<ForceScales.Entry>> verbs = new ArrayList<>();
        for (PhraseIndex.Hit<ForceScales.Entry> hit : found) {
            int begin = hit.range().begin();
            boolean first = verbs.isEmpty() && before(begin, words) < 0;
            boolean next =
                    !verbs.isEmpty()
                            && before(begin, words) < begin
                            && before(begin, words) >= 0
                            && JOINING.contains(words.plain(before(begin, words)))
                            && ending(begin, words)
                                    .equals(ending(verbs.get(0).range().begin(), words));
            if (first || next) {
                verbs.add(hit);
            }
        }
        return verbs;
    }

    /** The last token before {@code at} that is no adverb or the like; -1 if there is none. */
    private static int before(int at, Words words) {
        int i = at - 1;
        while (i >= 0
                && (words.pos(i).startsWith("RB")
                        || words.plain(i).endsWith("ly")
                        || (OPENING.contains(words.plain(i))
                                && !JOINING.contains(words.plain(i))))) {
            i--;
        }
        return i;
    }

    private static String ending(int at, Words words) {
        String word = words.plain(at);
        return word.endsWith("ing") ? "ing" : word.endsWith("s") ? "s" : "";
    }

    private static boolean hasSubject(Span range, Words words) {
        if (!words.pos(range.begin()).startsWith("VB")
                || words.plain(range.begin()).endsWith("ing")) {
            return false;
        }
        for (int i = range.begin() - 1; i >= 0 && i >= range.begin() - SUBJECT_REACH; i--) {
            if (SUBJECTS.contains(words.lemma(i))) {
                return true;
            }
            if (words.pos(i).equals("TO")) {
                return false;
            }
        }
        return false;
    }

    private static List<PhraseIndex.Hit<ForceScales.Entry>> longest(
            List<PhraseIndex.Hit<ForceScales.Entry>> hits) {
        List<PhraseIndex.Hit<ForceScales.Entry>> sorted =
                hits.stream().sorted(Comparator.comparing(PhraseIndex.Hit::range)).toList();
        List<PhraseIndex.Hit<ForceScales.Entry>> kept = new ArrayList<>();
        for (PhraseIndex.Hit<ForceScales.Entry> hit : sorted) {
            if (kept.stream().noneMatch(other -> other.range().overlaps(hit.range()))) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /**
     * The verb with what its adverb adds or takes: half a step of the ladder, within the ladder's
     * ends.
     */
    private Expression verb(PhraseIndex.Hit<ForceScales.Entry> hit, Words words, String text) {
        int begin = before(hit.range().begin(), words) + 1;
        long raised = count(scales.raising(), words, begin, hit.range().begin());
        long lowered = count(scales.lowering(), words, begin, hit.range().begin());
        Map<String, Double> force = new LinkedHashMap<>();
        hit.owner()
                .force()
                .forEach(
                        (scale, height) ->
                                force.put(
                                        scale,
                                        Math.min(
                                                1,
                                                Math.max(
                                                        0,
                                                        height
                                                                + Long.signum(raised - lowered)
                                                                        * scales.halfStep(
                                                                                scale)))));
        return expression(hit, words, text, force);
    }

    private static long count(List<Phrase> phrases, Words words, int from, int to) {
        long found = 0;
        for (int i = from; i < to; i++) {
            int at = i;
            found += phrases.stream().filter(phrase -> phrase.matchAt(words, at) > at).count();
        }
        return found;
    }

    private static Expression expression(
            PhraseIndex.Hit<ForceScales.Entry> hit,
            Words words,
            String text,
            Map<String, Double> force) {
        Span span = words.textOf(hit.range());
        return new Expression(
                hit.owner().name(),
                new Evidence(span, span.of(text).replaceAll("\\s+", " ")),
                force);
    }
}
