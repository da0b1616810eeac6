package org.travaux.dilution;

import java.util.ArrayList;
import java.util.List;
import org.travaux.dilution.Slots.Couple;
import org.travaux.frame.Expression;

/**
 * Which hedges a paragraph gained and lost.
 *
 * <p>A hedge that is found again, anywhere in the paragraph, is neither; nor is one that gave its
 * place to another ("as appropriate" for "where possible").
 */
final class HedgeComparison {

    private final List<Expression> lost;
    private final List<Expression> gained;

    HedgeComparison(List<Expression> from, List<Expression> to, Slots slots) {
        List<Expression> gone = new ArrayList<>(from);
        List<Expression> come = new ArrayList<>();
        for (Expression hedge : to) {
            if (!removeLike(gone, hedge)) {
                come.add(hedge);
            }
        }
        List<Couple<Expression>> exchanged =
                slots.couple(gone, come, e -> e.evidence().span(), (a, b) -> true);
        lost = Slots.without(gone, exchanged.stream().map(Couple::from).toList());
        gained = Slots.without(come, exchanged.stream().map(Couple::to).toList());
    }

    boolean lost() {
        return !lost.isEmpty();
    }

    boolean gained() {
        return !gained.isEmpty();
    }

    /** How many more there are than before, negative if fewer. */
    int balance() {
        return gained.size() - lost.size();
    }

    private static boolean removeLike(List<Expression> hedges, Expression hedge) {
        for (int k = 0; k < hedges.size(); k++) {
            if (hedges.get(k).entry().equals(hedge.entry())) {
                hedges.remove(k);
                return true;
            }
        }
        return false;
    }
}
