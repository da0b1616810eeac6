package org.travaux.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.bracket.Option;
import org.travaux.text.Sentence;
import org.travaux.text.Span;
import org.travaux.text.Token;

/**
 * Tags the options of a draft: each in its sentence as it reads with that option and without its
 * alternatives.
 *
 * <p>An option carries what evidence within its own words evokes, and what its words complete:
 * "dignity" in "human [rights] [dignity]" carries what "human dignity" does, unless the sentence
 * evokes the same sub-frame in that place without it ("[international] peace and security").
 */
final class OptionTagger {

    private final SentenceCoder coder;
    private final ForceReader force;
    private final Folding folding;
    private final String text;
    private final List<FramedSentence> sentences;
    private final List<Option> options;

    OptionTagger(
            SentenceCoder coder,
            ForceReader force,
            Folding folding,
            String text,
            List<FramedSentence> sentences,
            List<Option> options) {
        this.coder = coder;
        this.force = force;
        this.folding = folding;
        this.text = text;
        this.sentences = sentences;
        this.options = options;
    }

    List<FramedOption> tag() {
        List<FramedOption> tagged = new ArrayList<>();
        int first = 0;
        for (Option option : options) {
            while (first < sentences.size()
                    && sentences.get(first).sentence().span().end() <= option.span().begin()) {
                first++;
            }
            List<FramedSentence> own = new ArrayList<>();
            for (int s = first;
                    s < sentences.size()
                            && sentences.get(s).sentence().span().begin() < option.span().end();
                    s++) {
                own.add(sentences.get(s));
            }
            tagged.add(tag(option, own));
        }
        return tagged;
    }

    private FramedOption tag(Option option, List<FramedSentence> own) {
        List<Sentence> stands = own.stream().map(FramedSentence::sentence).toList();
        List<FramedSentence> coded = own.stream().filter(s -> s.coding().coded()).toList();
        if (!option.open() || coded.isEmpty()) {
            return new FramedOption(option, stands, Coding.OUT, Force.NONE);
        }
        Set<Tag> tags = new LinkedHashSet<>();
        List<Force> forces = new ArrayList<>();
        for (FramedSentence sentence : coded) {
            Sentence with = without(sentence.sentence(), alternatives(option));
            Words words = words(with);
            List<Tag> found =
                    Stream.concat(
                                    sentence.coding().tags().stream()
                                            .filter(tag -> within(tag, option)),
                                    coder.code(words, text).tags().stream())
                            .toList();
            List<Tag> left = coder.code(words(without(with, List.of(option.words()))), text).tags();
            found.stream().filter(tag -> adds(tag, option, left)).forEach(tags::add);
            forces.add(force.read(words, text));
        }
        return new FramedOption(
                option, stands, coder.of(List.copyOf(tags)), touched(forces, option.words()));
    }

    private static boolean within(Tag tag, Option option) {
        return option.words().contains(tag.evidence().span());
    }

    private static boolean adds(Tag tag, Option option, List<Tag> left) {
        Span evidence = tag.evidence().span();
        return within(tag, option)
                || (option.words().overlaps(evidence)
                        && left.stream()
                                .noneMatch(
                                        other ->
                                                other.subframe().equals(tag.subframe())
                                                        && other.evidence()
                                                                .span()
                                                                .overlaps(evidence)));
    }

    private List<Span> alternatives(Option option) {
        return options.stream().filter(option::excludes).map(Option::words).toList();
    }

    /** Dependencies count by token, so that they do not outlast a token's going. */
    private static Sentence without(Sentence sentence, Collection<Span> gone) {
        List<Token> tokens =
                sentence.tokens().stream()
                        .filter(t -> gone.stream().noneMatch(span -> span.contains(t.span())))
                        .toList();
        return tokens.size() == sentence.tokens().size()
                ? sentence
                : new Sentence(
                        sentence.number(),
                        sentence.span(),
                        sentence.paragraph(),
                        tokens,
                        List.of());
    }

    private Words words(Sentence sentence) {
        return new Words(sentence, folding);
    }

    private static Force touched(List<Force> forces, Span words) {
        return new Force(
                touched(forces.stream().flatMap(f -> f.verbs().stream()), words),
                touched(forces.stream().flatMap(f -> f.modals().stream()), words),
                touched(forces.stream().flatMap(f -> f.hedges().stream()), words));
    }

    private static List<Expression> touched(Stream<Expression> expressions, Span words) {
        return expressions.filter(e -> e.evidence().span().overlaps(words)).toList();
    }
}
