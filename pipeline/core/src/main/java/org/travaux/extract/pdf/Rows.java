package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts the words of a part of a page into rows, from top to bottom. */
final class Rows {

    private static final double SAME_BASELINE = 0.25;
    private static final double SMALL = 0.82;
    private static final double HIGHEST_RAISED = 0.7;
    private static final double LOWEST_SUNK = 0.4;
    private static final double BESIDE = 0.6;
    private static final int LONGEST_MARK = 8;

    private Rows() {}

    static List<Row> of(List<Word> words) {
        List<List<Word>> lines = lines(words);
        List<List<Word>> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Word> line = lines.get(i);
            boolean hung =
                    (i + 1 < lines.size() && hang(line, lines.get(i + 1)))
                            || (!kept.isEmpty() && hang(line, kept.get(kept.size() - 1)));
            if (!hung) {
                kept.add(line);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (List<Word> line : kept) {
            Word main = main(line);
            rows.add(new Row(line, main.baseline(), main.size()));
        }
        return rows;
    }

    private static List<List<Word>> lines(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<List<Word>> lines = new ArrayList<>();
        double baseline = Double.NEGATIVE_INFINITY;
        double size = 0;
        for (Word word : sorted) {
            double tolerance = SAME_BASELINE * Math.min(word.size(), size);
            if (lines.isEmpty() || word.baseline() - baseline > tolerance) {
                lines.add(new ArrayList<>());
                baseline = word.baseline();
                size = word.size();
            }
            lines.get(lines.size() - 1).add(word);
        }
        return lines;
    }

    /** Adds the words of a line of small raised or sunk ones to the row that they belong to. */
    private static boolean hang(List<Word> small, List<Word> row) {
        Word main = main(row);
        for (Word word : small) {
            double up = main.baseline() - word.baseline();
            if (word.size() > SMALL * main.size()
                    || word.text().length() > LONGEST_MARK
                    || up > HIGHEST_RAISED * main.size()
                    || up < -LOWEST_SUNK * main.size()
                    || row.stream().noneMatch(other -> isBeside(word, other))) {
                return false;
            }
        }
        return row.addAll(small);
    }

    private static boolean isBeside(Word word, Word other) {
        double reach = BESIDE * other.size();
        return Math.abs(word.left() - other.right()) < reach
                || Math.abs(other.left() - word.right()) < reach;
    }

    /** The word that stands for its row: the first of the size that most letters have. */
    private static Word main(List<Word> line) {
        Word best = line.get(0);
        int most = 0;
        for (Word candidate : line) {
            int letters = 0;
            for (Word word : line) {
                if (Math.abs(word.size() - candidate.size()) < 0.5) {
                    letters += word.text().length();
                }
            }
            if (letters > most) {
                most = letters;
                best = candidate;
            }
        }
        return best;
    }
}
