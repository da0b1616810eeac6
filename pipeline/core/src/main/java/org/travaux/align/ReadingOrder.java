package org.travaux.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.travaux.text.Paragraph;

/**
 * Lists the pairs as one reads them: in the order of the later draft, what was deleted after the
 * pair of the paragraph that stood before it in the earlier draft.
 */
final class ReadingOrder {

    private final List<Paragraph> earlier;
    private final List<Paragraph> later;
    private final List<Optional<Pair>> paired;
    private final int[] origins;

    ReadingOrder(List<Paragraph> earlier, List<Paragraph> later) {
        this.earlier = earlier;
        this.later = later;
        paired = new ArrayList<>(Collections.nCopies(earlier.size(), Optional.empty()));
        origins = new int[later.size()];
        Arrays.fill(origins, -1);
    }

    void enter(Match match, Pair pair) {
        paired.set(match.from(), Optional.of(pair));
        origins[match.to()] = match.from();
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        addDeleted(0, pairs);
        for (int j = 0; j < origins.length; j++) {
            if (origins[j] < 0) {
                pairs.add(alone(Optional.empty(), Optional.of(later.get(j)), Relation.INSERTED));
            } else {
                paired.get(origins[j]).ifPresent(pairs::add);
                addDeleted(origins[j] + 1, pairs);
            }
        }
        return pairs;
    }

    private void addDeleted(int begin, List<Pair> pairs) {
        for (int i = begin; i < earlier.size() && paired.get(i).isEmpty(); i++) {
            pairs.add(alone(Optional.of(earlier.get(i)), Optional.empty(), Relation.DELETED));
        }
    }

    private static Pair alone(Optional<Paragraph> from, Optional<Paragraph> to, Relation relation) {
        return new Pair(from, to, relation, false, 0, "");
    }
}
