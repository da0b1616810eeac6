package org.travaux.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.travaux.align.Piece.Fate;

/**
 * Compares two texts word by word, losslessly: kept and removed pieces together are the earlier
 * text, kept and added ones the later.
 *
 * <p>A word or two kept between longer changes are given as changed, since a reader follows a
 * replaced phrase more easily than scattered words. Within a change what was removed comes first.
 * Exchanging the texts exchanges removed and added and nothing else.
 */
public final class WordDiff {

    /** A number, a word with its apostrophes, white space, or one mark. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*|\\s+|.",
                    Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** As many kept words may be given up between two changes that are each at least as long. */
    private static final int ISLAND = 2;

    /** What stands between two texts' common stretches: nothing on either side, or a change. */
    private record Stretch(String kept, String removed, String added) {

        Stretch reversed() {
            return new Stretch(kept, added, removed);
        }

        Stretch swallow(Stretch island, Stretch next) {
            return new Stretch(
                    "", removed + island.kept + next.removed, added + island.kept + next.added);
        }

        long changedWords() {
            return Math.max(words(removed), words(added));
        }
    }

    public List<Piece> compare(String from, String to) {
        // Of several shortest scripts Myers' algorithm takes one by the order of its arguments.
        List<Stretch> stretches =
                from.compareTo(to) <= 0
                        ? stretches(tokens(from), tokens(to))
                        : stretches(tokens(to), tokens(from)).stream()
                                .map(Stretch::reversed)
                                .toList();
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : merged(stretches)) {
            add(pieces, Fate.KEPT, stretch.kept());
            add(pieces, Fate.REMOVED, stretch.removed());
            add(pieces, Fate.ADDED, stretch.added());
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(fate, text));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Kept stretches and changes by turns. */
    private static List<Stretch> stretches(List<String> from, List<String> to) {
        List<Stretch> stretches = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int begin = delta.getSource().getPosition();
            stretches.add(kept(from.subList(done, begin)));
            stretches.add(
                    new Stretch(
                            "",
                            String.join("", delta.getSource().getLines()),
                            String.join("", delta.getTarget().getLines())));
            done = begin + delta.getSource().size();
        }
        stretches.add(kept(from.subList(done, from.size())));
        return stretches;
    }

    private static Stretch kept(List<String> tokens) {
        return new Stretch(String.join("", tokens), "", "");
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>(stretches.subList(0, Math.min(2, stretches.size())));
        for (int s = 2; s + 1 < stretches.size(); s += 2) {
            Stretch change = merged.get(merged.size() - 1);
            Stretch island = stretches.get(s);
            Stretch next = stretches.get(s + 1);
            if (island(change, island, next)) {
                merged.set(merged.size() - 1, change.swallow(island, next));
            } else {
                merged.add(island);
                merged.add(next);
            }
        }
        if (stretches.size() > 1) {
            merged.add(stretches.get(stretches.size() - 1));
        }
        return merged;
    }

    private static boolean island(Stretch change, Stretch kept, Stretch next) {
        long words = words(kept.kept());
        return words == 0
                || (words <= ISLAND
                        && words <= change.changedWords()
                        && words <= next.changedWords());
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
