package org.travaux.report;

import java.util.List;
import org.travaux.align.Piece;
import org.travaux.align.WordDiff;

/**
 * What changed between two texts as runs of a kind (0 kept, 1 removed, 2 added) and a length in
 * UTF-16 units.
 *
 * <p>The page has both texts already: the runs cut them, and no word is written twice.
 */
final class WordRuns {

    private final WordDiff words = new WordDiff();

    int[] between(String from, String to) {
        List<Piece> pieces = words.compare(from, to);
        int[] runs = new int[2 * pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            runs[2 * i] = kind(pieces.get(i));
            runs[2 * i + 1] = pieces.get(i).text().length();
        }
        return runs;
    }

    private static int kind(Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> 0;
            case REMOVED -> 1;
            case ADDED -> 2;
        };
    }
}
