package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Sentence;
import org.travaux.text.Span;
import org.travaux.text.Spelling;
import org.travaux.text.Token;

/**
 * A sentence as patterns see it: each token's form, folded form, folded lemma and part of speech.
 */
final class Words {

    /** A character of the private use area, which no codebook has. */
    static final String UNKNOWN = "\uE000";

    private final Sentence sentence;
    private final String[] plain;
    private final String[] folded;
    private final String[] lemmas;

    Words(Sentence sentence) {
        this(sentence, new Folding());
    }

    Words(Sentence sentence, Folding folding) {
        this.sentence = sentence;
        List<Token> tokens = sentence.tokens();
        plain = new String[tokens.size()];
        folded = new String[tokens.size()];
        lemmas = new String[tokens.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Spelling.plain(tokens.get(i).form());
            folded[i] = folding.fold(tokens.get(i).form());
            lemmas[i] = folding.fold(tokens.get(i).lemma());
        }
    }

    /** The same with words in {@code range} that no pattern knows. */
    Words without(Span range) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (int i = range.begin(); i < range.end(); i++) {
            tokens.set(i, new Token(tokens.get(i).span(), UNKNOWN, UNKNOWN, UNKNOWN));
        }
        return new Words(
                new Sentence(
                        sentence.number(),
                        sentence.span(),
                        sentence.paragraph(),
                        tokens,
                        sentence.dependencies()));
    }

    int size() {
        return plain.length;
    }

    Sentence sentence() {
        return sentence;
    }

    String form(int i) {
        return sentence.tokens().get(i).form();
    }

    String plain(int i) {
        return plain[i];
    }

    String folded(int i) {
        return folded[i];
    }

    String lemma(int i) {
        return lemmas[i];
    }

    String pos(int i) {
        return sentence.tokens().get(i).pos();
    }

    /** The stretch of the document's text that a range of tokens covers. */
    Span textOf(Span range) {
        List<Token> tokens = sentence.tokens();
        return new Span(
                tokens.get(range.begin()).span().begin(), tokens.get(range.end() - 1).span().end());
    }
}
