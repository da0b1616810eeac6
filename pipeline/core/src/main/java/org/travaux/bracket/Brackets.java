package org.travaux.bracket;

import java.util.Comparator;
import java.util.List;
import org.travaux.text.Span;

/**
 * The options of a draft in the order of its text, the marks that are no wording of it (brackets,
 * the names before an option, notes), and warnings.
 *
 * <p>Marks do not overlap and stand in order.
 */
public record Brackets(List<Option> options, List<Span> marks, List<String> warnings) {

    public static final Brackets NONE = new Brackets(List.of(), List.of(), List.of());

    public Brackets {
        options = List.copyOf(options);
        marks = List.copyOf(marks);
        warnings = List.copyOf(warnings);
    }

    /**
     * What {@code stretch} covers of {@code text}, without the marks. A bracket within a word
     * leaves no gap: "right[s]" is "rights".
     */
    public String wording(String text, Span stretch) {
        StringBuilder words = new StringBuilder();
        int done = stretch.begin();
        for (Span mark : marksIn(stretch)) {
            int begin = Math.max(done, mark.begin());
            int end = Math.min(mark.end(), stretch.end());
            words.append(text, done, begin);
            if (!joins(text, new Span(begin, end))) {
                words.append(' ');
            }
            done = end;
        }
        return words.append(text, done, stretch.end()).toString();
    }

    /** The marks that share a position with {@code stretch}. */
    public List<Span> marksIn(Span stretch) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() <= stretch.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < marks.size() && marks.get(end).begin() < stretch.end()) {
            end++;
        }
        return marks.subList(low, end);
    }

    /** Whether a mark is a bracket between two letters, which are one word. */
    public static boolean joins(String text, Span mark) {
        return mark.length() == 1
                && "[]".indexOf(text.charAt(mark.begin())) >= 0
                && mark.begin() > 0
                && mark.end() < text.length()
                && Character.isLetter(text.charAt(mark.begin() - 1))
                && Character.isLetter(text.charAt(mark.end()));
    }

    static Comparator<Option> inOrder() {
        return Comparator.comparing(Option::span).thenComparing(Option::words);
    }
}
