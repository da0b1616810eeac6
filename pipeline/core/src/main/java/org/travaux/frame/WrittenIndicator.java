package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An indicator as the codebook has it: its sub-frame, its pattern, what kind of pattern that is,
 * its weight, its conditions in words (empty if it has none), and its line.
 */
public record WrittenIndicator(
        String subframe, String pattern, Kind kind, double weight, String conditions, int line) {

    /** The languages of patterns. */
    public enum Kind {
        PHRASE,
        TOKENSREGEX,
        DEPENDENCY
    }

    static WrittenIndicator of(Indicator indicator) {
        return new WrittenIndicator(
                indicator.subframe(),
                indicator.name(),
                kind(indicator.finder()),
                indicator.weight(),
                conditions(indicator),
                indicator.line());
    }

    private static Kind kind(Finder finder) {
        if (finder instanceof Phrase) {
            return Kind.PHRASE;
        }
        return finder instanceof TokensFinder ? Kind.TOKENSREGEX : Kind.DEPENDENCY;
    }

    private static String conditions(Indicator indicator) {
        List<String> all = new ArrayList<>();
        Condition condition = indicator.condition();
        add("with", condition.with().stream().map(Phrase::source).toList(), all);
        add("without", condition.without().stream().map(Phrase::source).toList(), all);
        if (condition.window() != Condition.SENTENCE) {
            all.add("window " + condition.window());
        }
        add("yields_to", indicator.yieldsTo(), all);
        if (indicator.keptUnderNegation()) {
            all.add("negation keeps");
        }
        return String.join("; ", all);
    }

    private static void add(String what, List<String> values, List<String> all) {
        if (!values.isEmpty()) {
            all.add(what + " " + String.join(", ", values));
        }
    }

    /**
     * The plain words, wildcards and phrases that the pattern stands for, as dictionaries of other
     * programs have them; empty where it needs more than that: gaps, parts of speech, any token,
     * another language of patterns, or too many.
     */
    public List<String> plainWords() {
        if (kind != Kind.PHRASE) {
            return List.of();
        }
        Variants variants = PhraseParser.parse(pattern).variants();
        List<String> plain = new ArrayList<>();
        for (List<Element> sequence : variants.sequences()) {
            if (sequence.stream().noneMatch(e -> e.sort() == Element.Sort.PIECE)) {
                if (sequence.stream().anyMatch(WrittenIndicator::isMore)) {
                    return List.of();
                }
                plain.add(String.join(" ", sequence.stream().map(WrittenIndicator::word).toList()));
            }
        }
        return variants.complete() ? plain.stream().distinct().toList() : List.of();
    }

    private static boolean isMore(Element element) {
        return !element.tags().isEmpty()
                || element.sort() == Element.Sort.ANY
                || element.sort() == Element.Sort.SKIPPED;
    }

    private static String word(Element element) {
        return element.word().toLowerCase(Locale.ROOT);
    }

    /** Whether the pattern asks for capitals, which no dictionary of words keeps. */
    public boolean asksForCapitals() {
        return kind == Kind.PHRASE
                && PhraseParser.parse(pattern).variants().sequences().stream()
                        .flatMap(List::stream)
                        .anyMatch(e -> e.sort() == Element.Sort.EXACT);
    }
}
