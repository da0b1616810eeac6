package org.travaux.bracket;

import java.util.BitSet;
import java.util.List;
import org.travaux.text.Paragraph;
import org.travaux.text.Span;

/**
 * Which positions of a text stand within quotation marks, paragraph by paragraph; a mark that is
 * never closed quotes nothing.
 */
final class Quotations {

    private final BitSet quoted = new BitSet();

    Quotations(String text, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            read(text, paragraph.span());
        }
    }

    boolean contains(int position) {
        return quoted.get(position);
    }

    private void read(String text, Span paragraph) {
        int curled = -1;
        int straight = -1;
        for (int at = paragraph.begin(); at < paragraph.end(); at++) {
            switch (text.charAt(at)) {
                case '\u201c' -> curled = at;
                case '\u201d' -> {
                    mark(curled, at);
                    curled = -1;
                }
                case '"' -> {
                    mark(straight, at);
                    straight = straight < 0 ? at : -1;
                }
                default -> {}
            }
        }
    }

    private void mark(int begin, int end) {
        if (begin >= 0) {
            quoted.set(begin, end);
        }
    }
}
