package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits a sentence of a resolution, which can run over pages, into clauses at its semicolons.
 *
 * <p>A semicolon within brackets or typographic quotation marks does not split: "(S/2015/1;
 * S/2015/2)" is one thing. The brackets of negotiators ({@code isMark}) are none of these. It stays
 * with the clause that it ends.
 */
final class ClauseSplitter {

    private ClauseSplitter() {}

    static List<List<CoreLabel>> split(List<CoreLabel> sentence, Predicate<CoreLabel> isMark) {
        List<List<CoreLabel>> clauses = new ArrayList<>();
        List<CoreLabel> clause = new ArrayList<>();
        int depth = 0;
        for (CoreLabel token : sentence) {
            clause.add(token);
            switch (isMark.test(token) ? "" : token.originalText()) {
                case "(", "[", "\u201c" -> depth++;
                case ")", "]", "\u201d" -> depth = Math.max(0, depth - 1);
                case ";" -> {
                    if (depth == 0) {
                        clauses.add(clause);
                        clause = new ArrayList<>();
                    }
                }
                default -> {}
            }
        }
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
        return clauses;
    }
}
