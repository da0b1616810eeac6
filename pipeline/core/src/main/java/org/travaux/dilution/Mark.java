package org.travaux.dilution;

import java.util.stream.Collectors;
import org.travaux.frame.Tag;
import org.travaux.text.Sentence;
import org.travaux.text.Span;
import org.travaux.text.Token;

/**
 * A tag as content that two drafts can share: its sub-frame, a key of indicator and lemmas by which
 * it is found again in the other draft, its place.
 */
record Mark(String subframe, String key, Span span) {

    static Mark of(Tag tag, Sentence sentence) {
        Span span = tag.evidence().span();
        String lemmas =
                sentence.tokens().stream()
                        .filter(token -> span.contains(token.span()))
                        .map(Token::lemma)
                        .collect(Collectors.joining(" "));
        String words = lemmas.isEmpty() ? tag.evidence().matched() : lemmas;
        return new Mark(tag.subframe(), tag.subframe() + "|" + tag.indicator() + "|" + words, span);
    }
}
