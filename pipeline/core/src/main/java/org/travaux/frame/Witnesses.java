package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Sentence;
import org.travaux.text.Span;
import org.travaux.text.Speaker;
import org.travaux.text.Token;

/**
 * Invented stretches of words that stand for all that a pattern matches: another pattern that
 * matches each of them from end to end matches wherever the first does.
 *
 * <p>A word stands there once as a form whose lemma no pattern knows, and once as a lemma whose
 * form none knows. In place of a wildcard stands a letter that no pattern has, so that only a
 * wildcard can match it.
 */
final class Witnesses {

    /** More than these are not looked at: the pattern is then taken for one that nothing covers. */
    private static final int MOST = 1500;

    private Witnesses() {}

    /** The witnesses of {@code phrase}; empty where there are too many. */
    static List<Words> of(Phrase phrase) {
        Variants variants = phrase.variants();
        List<Words> all = new ArrayList<>();
        if (!variants.complete()) {
            return all;
        }
        for (List<Element> sequence : variants.sequences()) {
            List<List<Token>> readings = new ArrayList<>(List.of(List.of()));
            for (Element element : sequence) {
                readings = extended(readings, tokens(element));
                if (readings.size() + all.size() > MOST) {
                    return List.of();
                }
            }
            readings.forEach(tokens -> all.add(words(tokens)));
        }
        return all;
    }

    private static List<List<Token>> extended(List<List<Token>> readings, List<Token> next) {
        List<List<Token>> longer = new ArrayList<>();
        for (List<Token> reading : readings) {
            for (Token token : next) {
                List<Token> one = new ArrayList<>(reading);
                one.add(token);
                longer.add(one);
            }
        }
        return longer;
    }

    private static List<Token> tokens(Element element) {
        String tag = element.tags().isEmpty() ? Words.UNKNOWN : known(element.tags());
        String word = known(element.word());
        return switch (element.sort()) {
            case ANY, SKIPPED -> List.of(token(Words.UNKNOWN, Words.UNKNOWN, tag));
            case EXACT -> List.of(token(word, Words.UNKNOWN, tag));
            case WORD, GLOB, PIECE ->
                    List.of(token(word, Words.UNKNOWN, tag), token(Words.UNKNOWN, word, tag));
        };
    }

    private static String known(String pattern) {
        return pattern.replace("*", Words.UNKNOWN);
    }

    private static Token token(String form, String lemma, String tag) {
        return new Token(new Span(0, 1), form, lemma, tag);
    }

    private static Words words(List<Token> tokens) {
        Span span = new Span(0, 1);
        return new Words(
                new Sentence(
                        1,
                        span,
                        new Paragraph(span, Part.BODY, "", Speaker.NONE),
                        tokens,
                        List.of()));
    }
}
