package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Words on one baseline, from left to right; small raised or lowered ones hang on to it. */
record Row(List<Word> words, double baseline, double size) {

    private static final double RAISED = 0.12;
    private static final double SMALL = 0.82;
    private static final double TOUCHING = 0.11;
    private static final double WIDE = 1.6;
    private static final double MOSTLY = 0.9;
    private static final Pattern UNIT = Pattern.compile("(?:.*[\\d(/])?[kcm]?m");
    private static final Pattern LEADERS = Pattern.compile("[.…·_]+|.*[.…·_]{3,}.*");
    private static final Pattern LEADER = Pattern.compile("(?:\\. ?|…|·|_){6,}");

    Row {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::left));
        words = List.copyOf(sorted);
    }

    double left() {
        return words.get(0).left();
    }

    double right() {
        double right = words.get(0).right();
        for (Word word : words) {
            right = Math.max(right, word.right());
        }
        return right;
    }

    /** The part of the row that is printed, its wide gaps not counted. */
    double covered() {
        double covered = 0;
        for (int i = 0; i < words.size(); i++) {
            double gap = i == 0 ? 0 : words.get(i).left() - words.get(i - 1).right();
            covered += words.get(i).width() + (gap < WIDE * size ? Math.max(0, gap) : 0);
        }
        return covered;
    }

    int letters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    boolean isBold() {
        int bold = words.stream().filter(Word::bold).mapToInt(w -> w.text().length()).sum();
        return bold >= MOSTLY * letters();
    }

    /** The words before and after each gap that is too wide for a space. */
    List<List<Word>> cells() {
        List<List<Word>> cells = new ArrayList<>();
        List<Word> cell = new ArrayList<>();
        for (Word word : words) {
            if (!cell.isEmpty() && word.left() - cell.get(cell.size() - 1).right() > WIDE * size) {
                cells.add(cell);
                cell = new ArrayList<>();
            }
            cell.add(word);
        }
        cells.add(cell);
        return cells;
    }

    boolean hasLeader() {
        long dots = words.stream().filter(word -> LEADERS.matcher(word.text()).matches()).count();
        return dots > 0 && LEADER.matcher(text()).find();
    }

    boolean isRaised(Word word) {
        return word.size() < SMALL * size && word.baseline() < baseline - RAISED * size;
    }

    /** The marks of notes that stand at words of the row. */
    List<String> noteMarks() {
        return words.subList(1, words.size()).stream()
                .filter(this::isRaised)
                .filter(Word::canBeNoteMark)
                .map(Word::text)
                .toList();
    }

    /** Whether the row begins with a raised mark, as a note does. */
    boolean beginsWithMark() {
        return words.size() > 1 && isRaised(words.get(0)) && words.get(0).canBeNoteMark();
    }

    /** The width of what must stay together at the beginning of the row. */
    double firstWordWidth() {
        int end = 1;
        while (end < words.size() && touches(words.get(end - 1), words.get(end))) {
            end++;
        }
        return words.get(end - 1).right() - left();
    }

    private boolean touches(Word last, Word next) {
        return !next.spaced() && next.left() - last.right() < TOUCHING * size;
    }

    /** The words with spaces between them and without the marks of notes. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            space |= i > 0 && !touches(words.get(i - 1), word);
            if (i > 0 && isRaised(word) && word.canBeNoteMark()) {
                if (UNIT.matcher(lastWord(text)).matches() && word.text().matches("[23]")) {
                    text.append(word.text().equals("2") ? '²' : '³');
                }
                continue;
            }
            text.append(space ? " " : "").append(word.text());
            space = i == 0 && beginsWithMark();
        }
        return text.toString();
    }

    private static String lastWord(StringBuilder text) {
        return text.substring(text.lastIndexOf(" ") + 1);
    }
}
