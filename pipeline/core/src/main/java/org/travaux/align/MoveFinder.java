package org.travaux.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;

/**
 * Finds which paragraphs changed their place: as few as can be lifted out so that the others stand
 * in their old order.
 *
 * <p>Read as a lawyer would read two drafts:
 *
 * <ul>
 *   <li>Crossing between preamble and operative part is a move, of each paragraph that crosses.
 *   <li>A chapeau takes its items along. "OP4" with its three items passes "OP5" and "OP6": OP4 has
 *       moved, its items have not, since they keep their place under it.
 *   <li>An item is compared with the other items of its chapeau. If the chapeau was written anew
 *       (one deleted, one inserted), the new one that took over most of its items counts as the
 *       same place.
 *   <li>An item that comes under another chapeau, or an item that becomes a paragraph, has moved if
 *       it thereby passes something that stays. The last item of OP4 that becomes OP5 passes
 *       nothing.
 *   <li>Where two neighbours change places, the one moved is the one more reworded, then the
 *       shorter; which one it was can't be known.
 * </ul>
 */
final class MoveFinder {

    private static final int GONE = -2;

    private final List<Paragraph> earlier;
    private final List<Paragraph> later;
    private final Outline earlierOutline;
    private final Outline laterOutline;
    private final Map<Integer, Match> matched = new TreeMap<>();
    private final Map<Integer, Match> places;
    private final Set<Integer> moved = new TreeSet<>();

    MoveFinder(List<Paragraph> earlier, List<Paragraph> later, List<Match> matches) {
        this.earlier = earlier;
        this.later = later;
        earlierOutline = new Outline(earlier);
        laterOutline = new Outline(later);
        matches.forEach(m -> matched.put(m.from(), m));
        places = new TreeMap<>(matched);
        inherited().forEach(m -> places.put(m.from(), m));
    }

    /** The moved ones, by position in the earlier draft. */
    Set<Integer> find() {
        Map<Integer, List<Match>> siblings = new TreeMap<>();
        List<Match> strangers = new ArrayList<>();
        for (Match match : places.values()) {
            int above = earlierOutline.parent(match.from());
            if (crosses(match)) {
                moved.add(match.from());
            } else if (place(above) == laterOutline.parent(match.to())) {
                siblings.computeIfAbsent(above, key -> new ArrayList<>()).add(match);
            } else {
                strangers.add(match);
            }
        }
        NavigableMap<Integer, Integer> staying = new TreeMap<>();
        siblings.forEach((chapeau, matches) -> settle(chapeau, matches, staying));
        settleStrangers(strangers, staying);
        moved.retainAll(matched.keySet());
        return moved;
    }

    private boolean crosses(Match match) {
        Part was = earlier.get(match.from()).part();
        Part is = later.get(match.to()).part();
        return was != is && was.clauses() && is.clauses();
    }

    /** Where an earlier chapeau stands in the later draft. */
    private int place(int chapeau) {
        Match match = places.get(chapeau);
        return match != null ? match.to() : chapeau == Outline.TOP ? Outline.TOP : GONE;
    }

    /** Siblings that leave their order have moved; so have those of a new chapeau elsewhere. */
    private void settle(int chapeau, List<Match> matches, Map<Integer, Integer> staying) {
        BitSet stays = stays(matches);
        boolean settled = chapeau == Outline.TOP || staying.containsKey(chapeau);
        boolean elsewhere = moved.contains(chapeau) && !matched.containsKey(chapeau);
        for (int k = 0; k < matches.size(); k++) {
            Match match = matches.get(k);
            if (!stays.get(k) || elsewhere) {
                moved.add(match.from());
            } else if (settled) {
                staying.put(match.from(), match.to());
            }
        }
    }

    private void settleStrangers(List<Match> strangers, NavigableMap<Integer, Integer> staying) {
        List<Match> fitting = strangers.stream().filter(m -> fits(m, staying)).toList();
        BitSet stays = stays(fitting);
        strangers.forEach(m -> moved.add(m.from()));
        stays.stream().forEach(k -> moved.remove(fitting.get(k).from()));
    }

    private static boolean fits(Match match, NavigableMap<Integer, Integer> staying) {
        Map.Entry<Integer, Integer> before = staying.lowerEntry(match.from());
        Map.Entry<Integer, Integer> after = staying.higherEntry(match.from());
        return (before == null || before.getValue() < match.to())
                && (after == null || match.to() < after.getValue());
    }

    private BitSet stays(List<Match> matches) {
        // All toss-ups together weigh less than one pair: the number of pairs decides first.
        double share = 1.0 / (matches.size() + 1);
        return new IncreasingSubsequence()
                .heaviest(
                        matches.stream().mapToInt(Match::to).toArray(),
                        matches.stream().mapToDouble(m -> 1 + share * firmness(m)).toArray());
    }

    /** From 0 to 1: the more similar, then the longer, is taken to have stayed. */
    private double firmness(Match match) {
        int length =
                earlier.get(match.from()).span().length() + later.get(match.to()).span().length();
        return 0.99 * match.similarity() + 0.01 * length / (length + 100.0);
    }

    /**
     * For each unpaired chapeau of the earlier draft, the unpaired one of the later draft that took
     * over most of its items: it stands in its place.
     */
    private List<Match> inherited() {
        Set<Integer> paired = matched.values().stream().map(Match::to).collect(Collectors.toSet());
        Map<Integer, Map<Integer, Integer>> heirs = new TreeMap<>();
        for (Match match : matched.values()) {
            int above = earlierOutline.parent(match.from());
            int heir = laterOutline.parent(match.to());
            if (above != Outline.TOP
                    && heir != Outline.TOP
                    && !matched.containsKey(above)
                    && !paired.contains(heir)) {
                heirs.computeIfAbsent(above, key -> new TreeMap<>()).merge(heir, 1, Integer::sum);
            }
        }
        List<Match> found = new ArrayList<>();
        heirs.forEach(
                (chapeau, items) ->
                        items.entrySet().stream()
                                .filter(heir -> !paired.contains(heir.getKey()))
                                .max(Map.Entry.comparingByValue())
                                .ifPresent(
                                        heir -> {
                                            paired.add(heir.getKey());
                                            found.add(new Match(chapeau, heir.getKey(), 0));
                                        }));
        return found;
    }
}
