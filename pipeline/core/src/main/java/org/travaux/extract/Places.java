package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.text.Paragraph;
import org.travaux.text.Revision;
import org.travaux.text.Revision.Kind;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

/**
 * Finds the paragraph that each mark of a line has come to stand in.
 *
 * <p>Between a line and the document's text white space changes, and a paragraph may be taken apart
 * or joined with the next; the other characters stay. A line that can't be found again, since a
 * hyphen at its end was joined, leaves its marks without a paragraph: no name rather than a wrong
 * one.
 */
final class Places {

    private final String condensed;
    private final int[] positions;
    private final List<Paragraph> paragraphs;
    private final List<List<Revision>> revisions = new ArrayList<>();

    private Places(String text, List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        condensed = condensed(text);
        positions = new int[condensed.length()];
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                positions[next++] = i;
            }
        }
        paragraphs.forEach(paragraph -> revisions.add(new ArrayList<>()));
    }

    /** {@code paragraphs} of {@code text}, each with the revisions that the lines' marks name. */
    static List<Paragraph> revised(String text, List<Paragraph> paragraphs, List<Line> lines) {
        if (lines.stream().allMatch(line -> line.marks().isEmpty())) {
            return paragraphs;
        }
        Places places = new Places(text, paragraphs);
        int cursor = 0;
        for (Line line : lines) {
            String words = condensed(line.text());
            int after = places.condensed.indexOf(words, cursor);
            int at = after < 0 ? places.condensed.indexOf(words) : after;
            if (at >= 0) {
                line.marks().forEach(mark -> places.put(mark, at, words.length()));
            }
            cursor = after < 0 ? cursor : after + words.length();
        }
        return places.revised();
    }

    /** A text without its white space. */
    static String condensed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private void put(Mark mark, int line, int length) {
        if (mark.begin() == mark.end()) {
            Optional<Integer> before =
                    mark.begin() > 0 ? paragraph(line + mark.begin() - 1) : Optional.empty();
            before.or(
                            () ->
                                    mark.begin() < length
                                            ? paragraph(line + mark.begin())
                                            : Optional.empty())
                    .ifPresent(index -> add(index, mark.revision()));
            return;
        }
        for (int i = mark.begin(); i < Math.min(length, mark.end()); i++) {
            paragraph(line + i).ifPresent(index -> add(index, mark.revision()));
        }
    }

    private void add(int paragraph, Revision revision) {
        List<Revision> known = revisions.get(paragraph);
        if (!known.contains(revision)) {
            known.add(revision);
        }
    }

    /** The paragraph that has the character at this place of the condensed text, by bisection. */
    private Optional<Integer> paragraph(int place) {
        int position = positions[place];
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Span span = paragraphs.get(middle).span();
            if (position < span.begin()) {
                high = middle - 1;
            } else if (position >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(middle);
            }
        }
        return Optional.empty();
    }

    private List<Paragraph> revised() {
        List<Paragraph> out = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph plain = paragraphs.get(i);
            List<Revision> own = revisions.get(i);
            Speaker speaker =
                    own.stream()
                            .filter(revision -> revision.kind() == Kind.COMMENTED)
                            .map(revision -> new Speaker(revision.author(), "", ""))
                            .findFirst()
                            .orElse(plain.speaker());
            out.add(new Paragraph(plain.span(), plain.part(), plain.label(), speaker, own));
        }
        return out;
    }
}
