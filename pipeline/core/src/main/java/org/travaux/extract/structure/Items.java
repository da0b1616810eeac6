package org.travaux.extract.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps track of the lettered and numbered items below a paragraph, and tells a roman (i) from the
 * letter i.
 *
 * <p>An item goes on in a level where it is the next; that level may lie further out. Where it is
 * next in none and is the first of its kind, it opens a level. "(i)" after "(h)" is the letter,
 * unless "(ii)" follows. An item that fits nowhere stays in the innermost level of its kind; "(b
 * bis)" stays where (b) is.
 */
final class Items {

    private static final Pattern SUFFIX = Pattern.compile("(?<=.)(?:bis|ter)$");

    private enum Style {
        LETTER,
        ROMAN,
        CAPITAL,
        FIGURE
    }

    private static final class Level {
        final Style style;
        int value;
        String printed;

        Level(Style style, int value, String printed) {
            this.style = style;
            this.value = value;
            this.printed = printed;
        }
    }

    /** Innermost first. */
    private final Deque<Level> levels = new ArrayDeque<>();

    void clear() {
        levels.clear();
    }

    /**
     * The label of the item printed as {@code mark} below its paragraph, such as {@code (b)(ii)};
     * {@code nextMark} is the mark of the item that follows, or empty.
     */
    String label(String mark, String nextMark) {
        Level level = place(mark, nextMark);
        while (levels.peek() != level) {
            levels.pop();
        }
        StringBuilder label = new StringBuilder();
        Iterator<Level> outermostFirst = levels.descendingIterator();
        while (outermostFirst.hasNext()) {
            label.append('(').append(outermostFirst.next().printed).append(')');
        }
        return label.toString();
    }

    /** Whether {@code mark} can stand here: the next of a level, or the first of a new one. */
    boolean expects(String mark) {
        return levels.stream().anyMatch(l -> value(mark, l.style) == l.value + 1)
                || firstOf(mark).isPresent();
    }

    private Level place(String mark, String nextMark) {
        boolean romanFollows = value(mark, Style.ROMAN) == 1 && nextMark.equals("ii");
        for (Level level : levels) {
            boolean next = value(mark, level.style) == level.value + 1;
            if (next && !(level.style == Style.LETTER && romanFollows)) {
                return moved(level, mark);
            }
        }
        Optional<Style> first = firstOf(mark);
        if (first.isPresent()) {
            return opened(first.get(), mark);
        }
        for (Level level : levels) {
            if (value(SUFFIX.matcher(mark).replaceFirst(""), level.style) == level.value) {
                level.printed = mark;
                return level;
            }
            if (value(mark, level.style) > level.value) {
                return moved(level, mark);
            }
        }
        return opened(styleOf(mark), mark);
    }

    private static Level moved(Level level, String mark) {
        level.value = value(mark, level.style);
        level.printed = mark;
        return level;
    }

    private Level opened(Style style, String mark) {
        Level level = new Level(style, value(mark, style), mark);
        levels.push(level);
        return level;
    }

    private static Optional<Style> firstOf(String mark) {
        return switch (mark) {
            case "a" -> Optional.of(Style.LETTER);
            case "i" -> Optional.of(Style.ROMAN);
            case "A" -> Optional.of(Style.CAPITAL);
            case "1" -> Optional.of(Style.FIGURE);
            default -> Optional.empty();
        };
    }

    private static Style styleOf(String mark) {
        if (Character.isDigit(mark.charAt(0))) {
            return Style.FIGURE;
        }
        if (Character.isUpperCase(mark.charAt(0))) {
            return Style.CAPITAL;
        }
        return value(mark, Style.LETTER) > 0 ? Style.LETTER : Style.ROMAN;
    }

    /** The place of a mark in its row, 0 if it is none of that style. */
    private static int value(String mark, Style style) {
        return switch (style) {
            case LETTER -> letters(mark, 'a');
            case CAPITAL -> letters(mark, 'A');
            case ROMAN -> Romans.value(mark);
            case FIGURE -> mark.matches("\\d{1,3}") ? Integer.parseInt(mark) : 0;
        };
    }

    /** a is 1, z 26, and then aa 27, bb 28. */
    private static int letters(String mark, char first) {
        int place = mark.charAt(0) - first + 1;
        if (place < 1 || place > 26 || mark.chars().anyMatch(c -> c != mark.charAt(0))) {
            return 0;
        }
        return (mark.length() - 1) * 26 + place;
    }
}
