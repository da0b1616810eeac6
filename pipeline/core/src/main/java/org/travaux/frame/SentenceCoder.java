package org.travaux.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.travaux.text.Span;

/**
 * Codes one sentence by the rules of a codebook.
 *
 * <p>Matches are found, longest first: what lies strictly inside a longer match, or inside a name,
 * is dropped ("crime" inside "United Nations Office on Drugs and Crime"), but not what lies in a
 * gap of it; a weaker longer match goes for a stronger one of its sub-frame inside it. Cues then
 * cancel or qualify what is left within their reach; a cue that is part of a match says nothing
 * against it ("no access to legal aid"). A sub-frame's score is 1 &minus; &prod;(1 &minus; weight)
 * over its indicators, and it is recorded from the codebook's threshold on.
 */
final class SentenceCoder {

    static final String METHOD = "rule";

    /** What an indicator, or a name, matched: a range of tokens. */
    private record Match(Indicator indicator, Span range) {}

    /**
     * What a cue reaches: the cue's own range, the range that it reaches, and what it does there.
     */
    private record Reach(Span cue, Span reached, Scope.Effect effect) {}

    private final Rulebook rules;
    private final PhraseIndex<Indicator> phrases;
    private final List<Indicator> others;
    private final PhraseIndex<Scope> cues;
    private final FrameDecision decision;

    SentenceCoder(Rulebook rules) {
        this.rules = rules;
        Map<Phrase, Indicator> byPhrase = new LinkedHashMap<>();
        others = new ArrayList<>();
        List<Indicator> all = new ArrayList<>(rules.indicators());
        all.addAll(rules.names());
        for (Indicator indicator : all) {
            if (indicator.finder() instanceof Phrase phrase) {
                byPhrase.put(phrase, indicator);
            } else {
                others.add(indicator);
            }
        }
        phrases = new PhraseIndex<>(byPhrase);
        Map<Phrase, Scope> byCue = new LinkedHashMap<>();
        rules.scopes().forEach(scope -> scope.cues().forEach(cue -> byCue.put(cue, scope)));
        cues = new PhraseIndex<>(byCue);
        decision = new FrameDecision(rules);
    }

    /** Codes the sentence that {@code words} has, of a document with {@code text}. */
    Coding code(Words words, String text) {
        List<Match> matches = longest(find(words), words);
        List<Reach> reaches = reaches(words, matches);
        List<Match> kept = matches.stream().filter(match -> counts(match, reaches)).toList();
        Set<String> recorded = decision.recorded(kept.stream().map(Match::indicator).toList());
        List<Tag> tags = new ArrayList<>();
        for (Match match : kept) {
            tags.add(tag(match, words, text, governs(match, reaches, recorded)));
        }
        return decision.decide(tags, recorded);
    }

    private static boolean governs(Match match, List<Reach> reaches, Set<String> recorded) {
        return !reached(match, reaches, Scope.Effect.QUALIFIES)
                && match.indicator().yieldsTo().stream().noneMatch(recorded::contains);
    }

    /** What becomes of each match of an indicator, for those who check a codebook. */
    List<Fate> fates(Words words) {
        List<Match> found = find(words);
        List<Match> matches = longest(found, words);
        List<Reach> reaches = reaches(words, matches);
        List<Match> kept = matches.stream().filter(match -> counts(match, reaches)).toList();
        Set<String> recorded = decision.recorded(kept.stream().map(Match::indicator).toList());
        List<Fate> fates = new ArrayList<>();
        for (Match match : found) {
            if (!match.indicator().isName()) {
                Optional<Indicator> by =
                        found.stream()
                                .filter(o -> hides(o, match, words) || outweighs(o, match, words))
                                .map(Match::indicator)
                                .findFirst();
                Fate.Outcome outcome =
                        !matches.contains(match)
                                ? Fate.Outcome.DROPPED
                                : !kept.contains(match)
                                        ? Fate.Outcome.CANCELLED
                                        : !recorded.contains(match.indicator().subframe())
                                                ? Fate.Outcome.WEAK
                                                : governs(match, reaches, recorded)
                                                        ? Fate.Outcome.GOVERNS
                                                        : Fate.Outcome.RECORDED;
                fates.add(new Fate(match.indicator(), match.range(), outcome, by));
            }
        }
        return fates;
    }

    /** What {@code tags} make of the words that they alone rest on. */
    Coding of(List<Tag> tags) {
        return decision.decide(tags, tags.stream().map(Tag::subframe).collect(Collectors.toSet()));
    }

    private static Tag tag(Match match, Words words, String text, boolean governs) {
        Indicator indicator = match.indicator();
        Span span = words.textOf(match.range());
        Evidence evidence = new Evidence(span, span.of(text).replaceAll("\\s+", " "));
        return new Tag(
                indicator.subframe(),
                indicator.weight(),
                indicator.name(),
                evidence,
                METHOD,
                governs);
    }

    private List<Match> find(Words words) {
        List<Match> matches = new ArrayList<>();
        phrases.find(words).forEach(hit -> matches.add(new Match(hit.owner(), hit.range())));
        for (Indicator indicator : others) {
            indicator
                    .finder()
                    .find(words)
                    .forEach(range -> matches.add(new Match(indicator, range)));
        }
        matches.removeIf(match -> !match.indicator().condition().holds(words, match.range()));
        return matches;
    }

    /**
     * Without what lies inside a longer match, and of equal ones of a sub-frame only the one with
     * the greatest weight.
     */
    private List<Match> longest(List<Match> matches, Words words) {
        List<Match> outer =
                matches.stream()
                        .filter(match -> matches.stream().noneMatch(o -> hides(o, match, words)))
                        .toList();
        return outer.stream()
                .filter(match -> outer.stream().noneMatch(other -> outweighs(other, match, words)))
                .sorted(
                        Comparator.comparing(Match::range)
                                .thenComparing(match -> match.indicator().subframe())
                                .thenComparing(match -> match.indicator().name()))
                .toList();
    }

    private boolean hides(Match other, Match match, Words words) {
        if (!other.range().contains(match.range()) || other.equals(match)) {
            return false;
        }
        boolean longer = !other.range().equals(match.range());
        Indicator one = other.indicator();
        Indicator two = match.indicator();
        if (longer && !one.isName() && one.finder().spares(words, other.range(), match.range())) {
            return false;
        }
        if (one.isName() || two.isName() || !one.subframe().equals(two.subframe())) {
            return longer && (rules.nestedAcross() || one.isName());
        }
        return longer ? one.weight() >= two.weight() : stronger(one, two);
    }

    /**
     * Whether {@code match} goes for a stronger one of its sub-frame inside it. One that holds a
     * cue besides stays: it is there to answer the cue ("no legal aid").
     */
    private boolean outweighs(Match other, Match match, Words words) {
        return !other.range().equals(match.range())
                && match.range().contains(other.range())
                && other.indicator().subframe().equals(match.indicator().subframe())
                && other.indicator().weight() > match.indicator().weight()
                && !match.indicator().finder().spares(words, match.range(), other.range())
                && cues.find(words).stream()
                        .noneMatch(
                                cue ->
                                        match.range().contains(cue.range())
                                                && !other.range().contains(cue.range()));
    }

    private static boolean stronger(Indicator one, Indicator other) {
        int byWeight = Double.compare(one.weight(), other.weight());
        return byWeight > 0 || (byWeight == 0 && one.name().compareTo(other.name()) < 0);
    }

    private List<Reach> reaches(Words words, List<Match> matches) {
        return cues.find(words).stream()
                .filter(
                        hit ->
                                matches.stream()
                                        .noneMatch(match -> match.range().contains(hit.range())))
                .map(
                        hit ->
                                new Reach(
                                        hit.range(),
                                        hit.owner().reachOf(hit.range(), words),
                                        hit.owner().effect()))
                .toList();
    }

    private static boolean counts(Match match, List<Reach> reaches) {
        return !match.indicator().isName()
                && !reached(match, reaches, Scope.Effect.CANCELS)
                && (match.indicator().keptUnderNegation()
                        || !reached(match, reaches, Scope.Effect.NEGATES));
    }

    private static boolean reached(Match match, List<Reach> reaches, Scope.Effect effect) {
        return reaches.stream()
                .anyMatch(
                        reach ->
                                reach.effect() == effect
                                        && reach.reached().overlaps(match.range())
                                        && !match.range().overlaps(reach.cue()));
    }
}
