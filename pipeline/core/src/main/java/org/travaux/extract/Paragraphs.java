package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.travaux.extract.structure.Block;
import org.travaux.extract.structure.Block.Role;
import org.travaux.extract.structure.Openings;

/**
 * Puts printed lines together to paragraphs.
 *
 * <p>What belongs to the page is taken out of the flow and put behind the paragraph that it
 * interrupts, so that a sentence that runs over a page's end is whole and nothing is lost.
 *
 * <p>Whether a line goes on from the one before is decided by how that one ends (its mark, and
 * whether it is as long as lines of this document are), by how this one begins (small letter,
 * number, speaker, opening of a resolution's paragraph), and by what stands between. In doubt two
 * paragraphs stay apart: a sentence cut in two is seen by the reader, two fused into one are not.
 */
final class Paragraphs {

    /**
     * Lines of a text set in columns or pages are shorter than this; longer ones are not wrapped.
     */
    private static final int LONGEST_WRAPPED_LINE = 130;

    private static final int FULL_WHERE_NOT_WRAPPED = 80;
    private static final double FULL = 0.8;

    /** A line without a closing mark need not be quite full to go on: long words make it short. */
    private static final double LONG_ENOUGH = 0.75;

    private static final String NOTE_MARK = "[\"”’')\\]]*(?: ?[\\[(]?(?:\\d{1,3}|[ivx]+)[\\])]?)?$";
    private static final Pattern ENDS = Pattern.compile("[.;:!?]" + NOTE_MARK);
    private static final Pattern ENDS_OR_COMMA = Pattern.compile("[.;:,!?]" + NOTE_MARK);
    private static final Pattern BROKEN_WORD = Pattern.compile("[\\p{L}\\p{M}][-\u00AD]$");
    private static final Pattern SMALL = Pattern.compile("[\"“‘'(\\[]*\\p{Ll}.*");
    private static final Pattern FIGURE = Pattern.compile("[(\\[]?\\d.*");

    private final List<Line> lines;
    private final boolean wrapped;
    private final int full;
    private final int margin;
    private final Hyphens hyphens;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> removed = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        int width = width(lines);
        wrapped = width <= LONGEST_WRAPPED_LINE || lines.stream().anyMatch(Line::isPlaced);
        full = wrapped ? (int) (FULL * width) : FULL_WHERE_NOT_WRAPPED;
        margin = margin(lines);
        hyphens = new Hyphens(lines);
    }

    /** The blocks that the lines make. */
    static List<Block> of(List<Line> lines) {
        List<Line> marked = PageFurniture.mark(lines);
        return new Paragraphs(Spacing.settle(marked)).join();
    }

    /** The length that nine lines in ten don't exceed; short lines say nothing of the width. */
    private static int width(List<Line> lines) {
        int[] lengths =
                lines.stream()
                        .filter(line -> line.role() == Role.PARAGRAPH)
                        .mapToInt(line -> line.text().length())
                        .filter(length -> length > 20)
                        .sorted()
                        .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    private static int margin(List<Line> lines) {
        long flush = lines.stream().filter(line -> line.indent() == 0).count();
        return flush * 3 >= lines.size()
                ? 0
                : lines.stream().mapToInt(Line::indent).filter(i -> i > 0).min().orElse(0);
    }

    private List<Block> join() {
        Line last = null;
        boolean interrupted = false;
        for (Line line : lines) {
            if (line.role() == Role.FURNITURE || line.role() == Role.FOOTNOTE) {
                interrupted = true;
                remove(line);
                continue;
            }
            Line next =
                    interrupted && line.gap() != Line.Gap.HARD && !line.isPlaced()
                            ? line.after(Line.Gap.PAGE)
                            : line;
            if (last != null && joins(last, next)) {
                hyphens.append(current, last.text(), line.text());
            } else {
                flush(last == null ? Role.PARAGRAPH : last.role());
                current.append(line.text());
            }
            last = line;
            interrupted = false;
        }
        flush(last == null ? Role.PARAGRAPH : last.role());
        return blocks;
    }

    /** A note that goes on over several lines stays one block. */
    private void remove(Line line) {
        int end = removed.size() - 1;
        boolean goesOn =
                line.role() == Role.FOOTNOTE
                        && end >= 0
                        && removed.get(end).role() == Role.FOOTNOTE
                        && line.gap() != Line.Gap.HARD
                        && (line.isPlaced() || !FIGURE.matcher(line.text()).matches());
        if (goesOn) {
            StringBuilder note = new StringBuilder(removed.get(end).text());
            hyphens.append(note, removed.get(end).text(), line.text());
            removed.set(end, new Block(note.toString(), Role.FOOTNOTE));
        } else {
            removed.add(new Block(line.text(), line.role()));
        }
    }

    private void flush(Role role) {
        if (current.length() > 0) {
            String text = current.toString();
            if (text.charAt(text.length() - 1) == Characters.SOFT_HYPHEN) {
                text = text.substring(0, text.length() - 1);
            }
            blocks.add(new Block(text, role));
            current.setLength(0);
        }
        blocks.addAll(removed);
        removed.clear();
    }

    private boolean joins(Line last, Line next) {
        String before = last.text();
        String after = next.text();
        if (Openings.isBareLead(before)) {
            return true;
        }
        if (next.gap() == Line.Gap.HARD
                || last.role() != next.role()
                || Openings.isCouncil(before)
                || (Openings.isMasthead(before) && !SMALL.matcher(after).matches())
                || Openings.beginsAtCouncil(after)) {
            return false;
        }
        boolean isFull = isFull(last);
        boolean marked = ENDS_OR_COMMA.matcher(before).find();
        if (Openings.startsNew(after)) {
            boolean inSentence = next.gap() == Line.Gap.WRAP || next.gap() == Line.Gap.PAGE;
            return inSentence && isFull && !marked && Openings.mayGoOn(before, after);
        }
        if (BROKEN_WORD.matcher(before).find() && isFull) {
            return true;
        }
        if (SMALL.matcher(after).matches()) {
            boolean mereWrap = next.gap() == Line.Gap.WRAP && wrapped;
            return mereWrap || !ENDS.matcher(before).find();
        }
        return goesOnInCapitals(next, isFull, marked, last);
    }

    private boolean isFull(Line line) {
        return line.isPlaced() ? line.reach() == Line.Reach.FULL : line.text().length() >= full;
    }

    private boolean isLongEnough(Line line) {
        return line.isPlaced()
                ? line.reach() == Line.Reach.FULL
                : wrapped && line.text().length() >= LONG_ENOUGH * full;
    }

    private boolean goesOnInCapitals(Line next, boolean isFull, boolean marked, Line last) {
        if (wrapped && next.indent() > margin) {
            return false;
        }
        if (opensClause(next, isFull, marked) && !inQuotation()) {
            return false;
        }
        boolean longEnough = isFull || isLongEnough(last);
        return switch (next.gap()) {
            case BLANK -> longEnough && !marked && FIGURE.matcher(next.text()).matches();
            case PAGE -> longEnough && (!marked || last.text().endsWith(","));
            default -> (isFull && wrapped) || (longEnough && !marked);
        };
    }

    /**
     * Whether the next line opens a resolution's paragraph. One of these ends in a mark, so that
     * after a full line without one "Governing the Activities of States" goes on with a title.
     */
    private boolean opensClause(Line next, boolean isFull, boolean marked) {
        boolean free = marked || !isFull || (next.gap() == Line.Gap.WRAP && !wrapped);
        return free
                && Openings.opensClause(next.text())
                && (marked || Openings.isWholeClause(next.text()));
    }

    private boolean inQuotation() {
        long opened = current.chars().filter(c -> c == '“').count();
        return opened > current.chars().filter(c -> c == '”').count();
    }
}
