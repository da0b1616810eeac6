package org.travaux.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.travaux.text.Sentence;
import org.travaux.text.Span;

/**
 * Codes one sentence by the rules of a codebook.
 *
 * <p>Matches are found, longest first: what lies strictly inside a longer match, or inside a name,
 * is dropped ("crime" inside "United Nations Office on Drugs and Crime"). Cues then cancel or
 * qualify what is left within their reach; a cue that is part of a match says nothing against it
 * ("no access to legal aid"). A sub-frame's score is 1 &minus; &prod;(1 &minus; weight) over its
 * matches, and it is recorded from the codebook's threshold on.
 */
final class SentenceCoder {

    static final String METHOD = "rule";

    /** A match that may count: by an indicator, or by a name if {@code indicator} is empty. */
    private record Match(List<Indicator> indicator, Span range) {
        boolean isName() {
            return indicator.isEmpty();
        }

        String subframe() {
            return indicator.get(0).subframe();
        }
    }

    private record Cue(Scope scope, Phrase phrase) {}

    private final Rulebook rules;
    private final PhraseIndex<List<Indicator>> phrases;
    private final List<Indicator> others;
    private final PhraseIndex<Cue> cues;
    private final FrameDecision decision;

    SentenceCoder(Rulebook rules) {
        this.rules = rules;
        Map<Phrase, List<Indicator>> owners = new LinkedHashMap<>();
        others = new ArrayList<>();
        for (Indicator indicator : rules.indicators()) {
            if (indicator.finder() instanceof Phrase phrase) {
                owners.put(phrase, List.of(indicator));
            } else {
                others.add(indicator);
            }
        }
        rules.names().forEach(name -> owners.put(name, List.of()));
        phrases = new PhraseIndex<>(owners);
        Map<Phrase, Cue> cueOwners = new LinkedHashMap<>();
        for (Scope scope : rules.scopes()) {
            scope.cues().forEach(phrase -> cueOwners.put(phrase, new Cue(scope, phrase)));
        }
        cues = new PhraseIndex<>(cueOwners);
        decision = new FrameDecision(rules);
    }

    Coding code(Sentence sentence, String text) {
        Words words = new Words(sentence);
        List<Match> matches = longest(find(words));
        Map<Scope.Effect, List<Span[]>> reaches = reaches(words, matches);
        List<Tag> tags = new ArrayList<>();
        Set<String> evoked = new TreeSet<>();
        List<Match> kept = matches.stream().filter(m -> !m.isName() && counts(m, reaches)).toList();
        kept.forEach(match -> evoked.add(match.subframe()));
        for (Match match : kept) {
            Indicator indicator = match.indicator().get(0);
            boolean governs =
                    !reached(match, reaches.getOrDefault(Scope.Effect.QUALIFIES, List.of()))
                            && indicator.yieldsTo().stream().noneMatch(evoked::contains);
            Span span = words.textOf(match.range());
            Evidence evidence = new Evidence(span, span.of(text).replaceAll("\\s+", " "));
            tags.add(
                    new Tag(
                            indicator.subframe(),
                            indicator.weight(),
                            indicator.name(),
                            evidence,
                            METHOD,
                            governs));
        }
        return decision.decide(tags);
    }

    private List<Match> find(Words words) {
        List<Match> matches = new ArrayList<>();
        for (PhraseIndex.Hit<List<Indicator>> hit : phrases.find(words)) {
            if (hit.owner().stream().allMatch(i -> i.condition().holds(words, hit.range()))) {
                matches.add(new Match(hit.owner(), hit.range()));
            }
        }
        for (Indicator indicator : others) {
            for (Span range : indicator.finder().find(words)) {
                if (indicator.condition().holds(words, range)) {
                    matches.add(new Match(List.of(indicator), range));
                }
            }
        }
        return matches;
    }

    /**
     * Without what lies inside a longer match, and of equal ones of a sub-frame only the one with
     * the greatest weight.
     */
    private List<Match> longest(List<Match> matches) {
        List<Match> sorted =
                matches.stream()
                        .sorted(
                                Comparator.comparing(Match::range)
                                        .thenComparing(
                                                m ->
                                                        m.isName()
                                                                ? 0
                                                                : -m.indicator().get(0).weight())
                                        .thenComparing(
                                                m -> m.isName() ? "" : m.indicator().get(0).name()))
                        .toList();
        return sorted.stream()
                .filter(match -> sorted.stream().noneMatch(other -> hides(other, match)))
                .toList();
    }

    private boolean hides(Match other, Match match) {
        if (other.equals(match) || !other.range().contains(match.range())) {
            return false;
        }
        boolean equal = other.range().equals(match.range());
        if (match.isName()) {
            return !equal && !other.isName();
        }
        if (other.isName()) {
            return !equal;
        }
        if (other.subframe().equals(match.subframe())) {
            return !equal || stronger(other.indicator().get(0), match.indicator().get(0));
        }
        return !equal && rules.nestedAcross();
    }

    private static boolean stronger(Indicator one, Indicator other) {
        int byWeight = Double.compare(one.weight(), other.weight());
        return byWeight > 0 || (byWeight == 0 && one.name().compareTo(other.name()) < 0);
    }

    /**
     * What the cues reach, by effect: pairs of the cue's own range and the range that it reaches.
     */
    private Map<Scope.Effect, List<Span[]>> reaches(Words words, List<Match> matches) {
        return cues.find(words).stream()
                .filter(hit -> matches.stream().noneMatch(m -> m.range().contains(hit.range())))
                .collect(
                        Collectors.groupingBy(
                                hit -> hit.owner().scope().effect(),
                                Collectors.mapping(
                                        hit ->
                                                new Span[] {
                                                    hit.range(),
                                                    hit.owner().scope().reachOf(hit.range(), words)
                                                },
                                        Collectors.toList())));
    }

    private static boolean counts(Match match, Map<Scope.Effect, List<Span[]>> reaches) {
        return !reached(match, reaches.getOrDefault(Scope.Effect.CANCELS, List.of()))
                && (match.indicator().get(0).keptUnderNegation()
                        || !reached(match, reaches.getOrDefault(Scope.Effect.NEGATES, List.of())));
    }

    private static boolean reached(Match match, List<Span[]> reaches) {
        return reaches.stream()
                .anyMatch(r -> r[1].overlaps(match.range()) && !match.range().overlaps(r[0]));
    }
}
