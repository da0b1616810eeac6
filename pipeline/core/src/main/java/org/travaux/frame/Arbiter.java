package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.travaux.text.Span;

/**
 * Puts a second opinion beside the coding by the rules: the opinion decides, and what the rules
 * found and it accepts keeps the rules' evidence.
 */
final class Arbiter {

    private static final String INDICATOR = "encoder";
    private static final double DISAGREEMENT = 0.5;

    private final Codebook codebook;
    private final SecondOpinion second;

    Arbiter(Codebook codebook, SecondOpinion second) {
        this.codebook = codebook;
        this.second = second;
    }

    /** The coding of the sentence that {@code span} is of {@code text}. */
    Coding decide(Span span, String text, String context, Coding rules) {
        Opinion opinion = second.on(span.of(text), context, rules);
        List<Tag> tags = new ArrayList<>();
        for (String subframe : opinion.recorded()) {
            List<Tag> found =
                    rules.tags().stream().filter(t -> t.subframe().equals(subframe)).toList();
            if (found.isEmpty()) {
                tags.add(carried(subframe, opinion, span, text));
            }
            found.forEach(tag -> tags.add(agreed(tag, opinion)));
        }
        return new Coding(opinion.frame(), opinion.frames(), tags, comparison(opinion, rules));
    }

    private Tag agreed(Tag tag, Opinion opinion) {
        return new Tag(
                tag.subframe(),
                probability(tag.subframe(), opinion),
                tag.indicator(),
                tag.evidence(),
                Comparison.BOTH,
                governs(tag.subframe(), opinion),
                OptionalDouble.empty());
    }

    private Tag carried(String subframe, Opinion opinion, Span span, String text) {
        Opinion.Carrier carrier = opinion.carriers().apply(subframe);
        Span words =
                new Span(
                        span.begin() + carrier.span().begin(), span.begin() + carrier.span().end());
        return new Tag(
                subframe,
                probability(subframe, opinion),
                INDICATOR,
                new Evidence(words, words.of(text).replaceAll("\\s+", " ")),
                Comparison.MODEL,
                governs(subframe, opinion),
                OptionalDouble.of(carrier.strength()));
    }

    private static double probability(String subframe, Opinion opinion) {
        return opinion.subframes().getOrDefault(subframe, 0.0);
    }

    private boolean governs(String subframe, Opinion opinion) {
        return opinion.frame().equals(Coding.MIXED) || opinion.frame().equals(side(subframe));
    }

    private String side(String subframe) {
        return codebook.frameOf(subframe).map(Frame::name).orElse("");
    }

    private Comparison comparison(Opinion opinion, Coding rules) {
        Set<String> ruled = new TreeSet<>(rules.subframes());
        boolean sameFrame = opinion.frame().equals(rules.frame());
        boolean same = sameFrame && ruled.equals(new TreeSet<>(opinion.recorded()));
        List<String> sides = opinion.recorded().stream().map(this::side).distinct().toList();
        return new Comparison(
                same ? Comparison.BOTH : Comparison.MODEL,
                rules.frame(),
                List.copyOf(ruled),
                sides,
                Math.min(1, 1 - opinion.certainty() + (sameFrame ? 0 : DISAGREEMENT)));
    }
}
