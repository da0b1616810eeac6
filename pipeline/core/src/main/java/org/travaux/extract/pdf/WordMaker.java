package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts letters together to words, in the order in which they are printed.
 *
 * <p>A gap is a space where it is wider than an eighth of the size of the type (Times has spaces of
 * a quarter). Where letters are set apart throughout ("R e s o l u t i o n"), only what exceeds
 * their usual distance counts; figures are never drawn together in this way, for "1 2 3" in a table
 * must not become 123.
 */
final class WordMaker {

    private static final double SPACE = 0.125;
    private static final double SAME_BASELINE = 0.08;
    private static final double SAME_SIZE = 0.06;
    private static final double OVERLAP = 0.5;
    private static final double END_OF_RUN = 1.2;
    private static final int FEWEST_SPACED = 4;
    private static final double LARGEST_TRACKING = 0.7;

    private final Glyph.Axis axis;
    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> run = new ArrayList<>();
    private boolean space;

    private WordMaker(Glyph.Axis axis) {
        this.axis = axis;
    }

    /** The words that {@code glyphs}, which are all read along {@code angle}, make. */
    static List<Word> words(List<Glyph> glyphs, double angle) {
        WordMaker maker = new WordMaker(Glyph.Axis.at(angle));
        for (Glyph glyph : glyphs) {
            maker.add(glyph);
        }
        maker.endRun();
        return maker.words;
    }

    private void add(Glyph glyph) {
        if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph)) {
            endRun();
        }
        run.add(glyph);
    }

    private boolean goesOn(Glyph last, Glyph next) {
        double size = Math.max(last.size(), next.size());
        double gap = gap(last, next);
        return Math.abs(last.start().down(axis) - next.start().down(axis)) < SAME_BASELINE * size
                && Math.abs(last.size() - next.size()) < SAME_SIZE * size
                && gap > -OVERLAP * size
                && gap < END_OF_RUN * size;
    }

    private double gap(Glyph last, Glyph next) {
        return next.start().along(axis) - last.end().along(axis);
    }

    private void endRun() {
        double tracking = tracking();
        int begin = 0;
        for (int i = 0; i < run.size(); i++) {
            Glyph glyph = run.get(i);
            boolean apart = i > begin && isApart(run.get(i - 1), glyph, tracking);
            boolean turns = i > begin && run.get(i - 1).face().bold() != glyph.face().bold();
            if (glyph.isSpace() || apart || turns) {
                endWord(begin, i);
                space |= glyph.isSpace() || apart;
                begin = glyph.isSpace() ? i + 1 : i;
            }
        }
        endWord(begin, run.size());
        run.clear();
        space = false;
    }

    private boolean isApart(Glyph last, Glyph next, double tracking) {
        double least = Math.min(SPACE, Math.max(0.5 * next.face().space(), 0.08));
        return gap(last, next) - tracking > least * next.size();
    }

    /** How far apart the letters of the run stand throughout. */
    private double tracking() {
        double[] gaps = new double[run.size()];
        int count = 0;
        for (int i = 1; i < run.size(); i++) {
            Glyph last = run.get(i - 1);
            Glyph next = run.get(i);
            if (Character.isLetter(last.text().codePointAt(0))
                    && Character.isLetter(next.text().codePointAt(0))) {
                gaps[count++] = gap(last, next);
            }
        }
        if (count < FEWEST_SPACED) {
            return 0;
        }
        Arrays.sort(gaps, 0, count);
        double median = gaps[count / 2];
        double size = run.get(0).size();
        return median > 0.05 * size && median < LARGEST_TRACKING * size ? median : 0;
    }

    private void endWord(int begin, int end) {
        if (begin >= end) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : run.subList(begin, end)) {
            text.append(glyph.text());
        }
        Glyph first = run.get(begin);
        Word.Place place =
                new Word.Place(
                        first.start().along(axis),
                        run.get(end - 1).end().along(axis),
                        first.start().down(axis),
                        first.size());
        words.add(new Word(place, text.toString(), space, first.face().bold()));
        space = false;
    }
}
