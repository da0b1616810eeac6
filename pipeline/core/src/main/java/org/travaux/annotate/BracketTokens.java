package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.travaux.bracket.Brackets;
import org.travaux.text.Span;

/**
 * Takes the marks of negotiators out of the tokens of a draft, so that "[human] rights" is tagged
 * and coded as "human rights"; the text and all positions in it stay.
 *
 * <p>A token that holds a mark is parted ("shall/should"), and a word that a bracket parts is one
 * token again ("right[s]").
 */
final class BracketTokens {

    private final String text;
    private final Brackets brackets;

    BracketTokens(String text, Brackets brackets) {
        this.text = text;
        this.brackets = brackets;
    }

    boolean isMark(CoreLabel token) {
        Span span = span(token);
        return brackets.marksIn(span).stream().anyMatch(mark -> mark.contains(span));
    }

    /** The tokens without marks; none where a sentence is a note from end to end. */
    List<CoreLabel> wording(List<CoreLabel> tokens) {
        List<CoreLabel> wording = new ArrayList<>();
        for (CoreLabel token : tokens) {
            Span span = span(token);
            List<Span> marks = brackets.marksIn(span);
            if (marks.isEmpty()) {
                add(token, wording);
                continue;
            }
            int done = span.begin();
            for (Span mark : marks) {
                part(done, Math.min(mark.begin(), span.end()), wording);
                done = Math.max(done, mark.end());
            }
            part(done, span.end(), wording);
        }
        return wording;
    }

    private void part(int begin, int end, List<CoreLabel> wording) {
        if (begin < end) {
            CoreLabel part = new CoreLabel();
            word(part, text.substring(begin, end));
            part.setBeginPosition(begin);
            part.setEndPosition(end);
            add(part, wording);
        }
    }

    private void add(CoreLabel token, List<CoreLabel> wording) {
        CoreLabel last = wording.isEmpty() ? token : wording.get(wording.size() - 1);
        int end = last.endPosition();
        if (token.beginPosition() == end + 1
                && !brackets.marksIn(new Span(end, end + 1)).isEmpty()
                && Brackets.joins(text, new Span(end, end + 1))) {
            word(last, last.word() + token.word());
            last.setEndPosition(token.endPosition());
        } else {
            wording.add(token);
        }
    }

    private static void word(CoreLabel token, String word) {
        token.setWord(word);
        token.setValue(word);
        token.setOriginalText(word);
    }

    private static Span span(CoreLabel token) {
        return new Span(token.beginPosition(), token.endPosition());
    }
}
