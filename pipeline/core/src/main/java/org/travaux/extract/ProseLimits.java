package org.travaux.extract;

import java.util.Optional;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;

/**
 * What a document of prose does not exceed: what does is a table, a key, a picture taken for text,
 * or an attack, and tagging it would take hours or all of the memory.
 */
final class ProseLimits {

    /** A thousand and five hundred pages. */
    private static final int LONGEST_TEXT = 5_000_000;

    /** Languages that set no spaces have paragraphs as long, but hardly longer. */
    private static final int LONGEST_WORD = 5_000;

    /** A resolution is a single sentence by grammar, but has its semicolons. */
    private static final int LONGEST_SENTENCE = 30_000;

    private static final String SENTENCE_MARKS = ".!?;:\u3002\uFF01\uFF1F\uFF1B\u0964\u061F\u061B";

    private ProseLimits() {}

    /** Why a document is not one that can be tagged. */
    static Optional<String> exceeded(Document document) {
        if (document.text().length() > LONGEST_TEXT) {
            return Optional.of(
                    "The file holds more than "
                            + LONGEST_TEXT / 1_000_000
                            + " million characters: split it.");
        }
        for (Paragraph paragraph : document.paragraphs()) {
            Optional<String> exceeded = exceeded(paragraph.span().of(document.text()));
            if (exceeded.isPresent()) {
                return exceeded;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> exceeded(String paragraph) {
        int word = 0;
        int sentence = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            word = c == ' ' ? 0 : word + 1;
            sentence = SENTENCE_MARKS.indexOf(c) >= 0 ? 0 : sentence + 1;
            if (word > LONGEST_WORD) {
                return Optional.of(notProse("word", LONGEST_WORD));
            }
            if (sentence > LONGEST_SENTENCE) {
                return Optional.of(notProse("sentence", LONGEST_SENTENCE));
            }
        }
        return Optional.empty();
    }

    private static String notProse(String what, int limit) {
        return "The file holds a "
                + what
                + " of more than "
                + limit
                + " characters: that is no text to be read; take the part out.";
    }
}
