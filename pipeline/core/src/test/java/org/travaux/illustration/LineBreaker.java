package org.travaux.illustration;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Breaks a paragraph into lines that fit a measure, dividing words where that is possible. */
final class LineBreaker {

    private final Faces faces;
    private final Hyphenation hyphenation;
    private final float size;

    LineBreaker(Faces faces, Hyphenation hyphenation, float size) {
        this.faces = faces;
        this.hyphenation = hyphenation;
        this.size = size;
    }

    /**
     * The lines of {@code runs} within {@code width}, the first of them shorter by {@code indent}.
     */
    List<Line> lines(List<Run> runs, float indent, float width) throws IOException {
        Deque<List<Run>> words = words(runs);
        List<Line> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        float room = width - indent;
        while (!words.isEmpty()) {
            List<Run> word = words.removeFirst();
            List<Run> longer = joined(line, word);
            if (faces.width(longer, size) <= room) {
                line = longer;
                continue;
            }
            List<Run> head = head(line, word, room);
            if (!head.isEmpty()) {
                line = joined(line, head);
                words.addFirst(List.of(tail(word.get(0), head.get(0))));
            } else if (line.isEmpty()) {
                throw new IllegalArgumentException("no room for " + word);
            } else {
                words.addFirst(word);
            }
            lines.add(new Line(line, true));
            line = new ArrayList<>();
            room = width;
        }
        lines.add(new Line(line, false));
        return lines;
    }

    private List<Run> head(List<Run> line, List<Run> word, float room) throws IOException {
        if (word.size() != 1) {
            return List.of();
        }
        for (String head : hyphenation.heads(word.get(0).text())) {
            List<Run> part = List.of(word.get(0).with(head));
            if (faces.width(joined(line, part), size) <= room) {
                return part;
            }
        }
        return List.of();
    }

    /** What is left of a word after its head, whose hyphen may be the word's own. */
    private static Run tail(Run word, Run head) {
        int length = head.text().length();
        boolean own = word.text().startsWith(head.text());
        return word.with(word.text().substring(own ? length : length - 1));
    }

    private static List<Run> joined(List<Run> line, List<Run> word) {
        List<Run> joined = new ArrayList<>(line);
        if (!line.isEmpty()) {
            Run last = line.get(line.size() - 1);
            joined.set(line.size() - 1, last.with(last.text() + " "));
        }
        for (Run run : word) {
            Run last = joined.isEmpty() ? Run.plain("") : joined.get(joined.size() - 1);
            boolean same = last.bold() == run.bold() && last.italic() == run.italic();
            if (same && !joined.isEmpty()) {
                joined.set(joined.size() - 1, last.with(last.text() + run.text()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static Deque<List<Run>> words(List<Run> runs) {
        Deque<List<Run>> words = new ArrayDeque<>();
        List<Run> word = new ArrayList<>();
        for (Run run : runs) {
            String[] pieces = run.text().split(" ", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0 && !word.isEmpty()) {
                    words.addLast(word);
                    word = new ArrayList<>();
                }
                if (!pieces[i].isEmpty()) {
                    word.add(run.with(pieces[i]));
                }
            }
        }
        if (!word.isEmpty()) {
            words.addLast(word);
        }
        return words;
    }
}
