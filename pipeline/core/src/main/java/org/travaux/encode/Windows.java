package org.travaux.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is too long for a model into windows that it can read: after the end of a sentence if
 * there is one in the second half of a window, else after a clause, else between words.
 *
 * <p>No window but a lone one is shorter than half the longest, since a vector of three words says
 * little about them.
 */
final class Windows {

    private final int whole;
    private final int longest;

    /**
     * @param whole the longest text, in pieces, that is left in one
     * @param longest the longest window of a text that is longer
     */
    Windows(int whole, int longest) {
        if (longest < 2 || whole < longest) {
            throw new IllegalArgumentException(longest + " of " + whole);
        }
        this.whole = whole;
        this.longest = longest;
    }

    /** The windows of {@code pieces} in order: together all of them, each once. */
    List<List<Piece>> of(List<Piece> pieces, String text) {
        List<List<Piece>> windows = new ArrayList<>();
        int begin = 0;
        if (pieces.size() > whole) {
            while (pieces.size() - begin > longest) {
                int end = cut(pieces, begin, text);
                windows.add(pieces.subList(begin, end));
                begin = end;
            }
        }
        if (begin < pieces.size()) {
            windows.add(pieces.subList(begin, pieces.size()));
        }
        return windows;
    }

    private int cut(List<Piece> pieces, int begin, String text) {
        int last = Math.min(begin + longest, pieces.size() - longest / 2);
        int best = last;
        int strongest = 0;
        for (int at = last; at >= begin + longest / 2 && strongest < 3; at--) {
            int strength = strength(pieces.get(at - 1), pieces.get(at), text);
            if (strength > strongest) {
                strongest = strength;
                best = at;
            }
        }
        return best;
    }

    /** How good a cut between two pieces is: 3 between sentences, 2 clauses, 1 words, else 0. */
    private static int strength(Piece before, Piece after, String text) {
        if (!after.beginsWord() || before.span().end() >= after.span().begin()) {
            return 0;
        }
        return switch (text.charAt(before.span().begin())) {
            case '.', '!', '?' -> 3;
            case ';', ':', ',', '–', '—', ')' -> 2;
            default -> 1;
        };
    }
}
