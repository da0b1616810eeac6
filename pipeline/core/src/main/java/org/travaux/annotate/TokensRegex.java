package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Sentence;
import org.travaux.text.Span;
import org.travaux.text.Token;
import org.travaux.text.TokenPattern;

/** Patterns of CoreNLP's TokensRegex over word, lemma and tag. */
public final class TokensRegex implements TokenPattern {

    private final TokenSequencePattern pattern;

    private TokensRegex(TokenSequencePattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles {@code source}.
     *
     * @throws IllegalArgumentException if it is not a TokensRegex pattern
     */
    public static TokenPattern compile(String source) {
        try {
            return new TokensRegex(TokenSequencePattern.compile(source));
        } catch (
                RuntimeException e) { // the only type by which CoreNLP says that a pattern is wrong
            throw new IllegalArgumentException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    @Override
    public List<Span> find(Sentence sentence) {
        TokenSequenceMatcher matcher =
                pattern.getMatcher(sentence.tokens().stream().map(TokensRegex::label).toList());
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.form());
        label.setValue(token.form());
        label.setLemma(token.lemma());
        label.setTag(token.pos());
        return label;
    }
}
