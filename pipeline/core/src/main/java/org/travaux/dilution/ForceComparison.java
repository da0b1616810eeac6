package org.travaux.dilution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.dilution.Slots.Couple;
import org.travaux.frame.Expression;

/**
 * Which way the verbs and modals of a paragraph went.
 *
 * <p>The lead verb is held against the lead verb; further verbs, and modals, against what stands in
 * their place in the other draft, or against the one left over where one is left on each side.
 * Where several changed, the effect is that of the first that did: lead verb, further verbs,
 * modals. A hedge has no part in it. Without verb and modal on both sides there is nothing to
 * compare: a sentence that became an item of a list has lost its verb to the chapeau, it was not
 * weakened. The same holds for two verbs of different ladders.
 */
final class ForceComparison {

    private final String scale;
    private final List<OptionalInt> verbs;
    private final List<OptionalInt> modals;

    ForceComparison(Passage from, Passage to, Slots slots, String scale) {
        this.scale = scale;
        List<Couple<Expression>> coupled = new ArrayList<>();
        if (!from.verbs().isEmpty() && !to.verbs().isEmpty()) {
            coupled.add(new Couple<>(from.verbs().get(0), to.verbs().get(0)));
            coupled.addAll(coupled(rest(from.verbs()), rest(to.verbs()), slots));
        }
        verbs = coupled.stream().map(this::compared).toList();
        modals = coupled(from.modals(), to.modals(), slots).stream().map(this::compared).toList();
    }

    /** The names of the edits, as in {@code alignments.csv}. */
    Set<String> edits() {
        Set<String> edits = new LinkedHashSet<>();
        name(verbs, -1, "verb_weakened", edits);
        name(verbs, 1, "verb_strengthened", edits);
        name(modals, -1, "modality_weakened", edits);
        name(modals, 1, "modality_strengthened", edits);
        return edits;
    }

    Effect effect() {
        List<Integer> known =
                Stream.concat(verbs.stream(), modals.stream())
                        .flatMap(c -> c.stream().boxed())
                        .toList();
        if (known.isEmpty()) {
            return Effect.NA;
        }
        int sign = known.stream().filter(c -> c != 0).findFirst().orElse(0);
        return sign == 0 ? Effect.SAME : sign < 0 ? Effect.WEAKER : Effect.STRONGER;
    }

    private static void name(List<OptionalInt> all, int sign, String edit, Set<String> edits) {
        if (all.stream().anyMatch(c -> Integer.signum(c.orElse(0)) == sign)) {
            edits.add(edit);
        }
    }

    private List<Couple<Expression>> coupled(
            List<Expression> from, List<Expression> to, Slots slots) {
        List<Couple<Expression>> couples =
                new ArrayList<>(
                        slots.couple(
                                from, to, e -> e.evidence().span(), (a, b) -> comparable(a, b)));
        List<Expression> left = Slots.without(from, couples.stream().map(Couple::from).toList());
        List<Expression> right = Slots.without(to, couples.stream().map(Couple::to).toList());
        if (left.size() == 1 && right.size() == 1) {
            couples.add(new Couple<>(left.get(0), right.get(0)));
        }
        return couples;
    }

    private boolean comparable(Expression from, Expression to) {
        return compared(new Couple<>(from, to)).isPresent();
    }

    /**
     * Negative if the later is weaker. Two verbs that no scale ranks ("criminalize", "provide for")
     * are items of one chapeau, whose force they share.
     */
    private OptionalInt compared(Couple<Expression> couple) {
        boolean unranked = couple.from().heights().isEmpty() && couple.to().heights().isEmpty();
        boolean same = couple.to().entry().equals(couple.from().entry());
        OptionalInt ranked = couple.to().compare(couple.from(), scale);
        return ranked.isEmpty() && (same || unranked) ? OptionalInt.of(0) : ranked;
    }

    private static List<Expression> rest(List<Expression> verbs) {
        return verbs.subList(1, verbs.size());
    }
}
