package org.travaux.frame;

import java.util.List;
import org.travaux.text.Span;
import org.travaux.text.TokenPattern;

/** Finds what a pattern of another language, TokensRegex, matches. */
record TokensFinder(String source, TokenPattern pattern) implements Finder {

    @Override
    public List<Span> find(Words words) {
        return pattern.find(words.sentence());
    }
}
