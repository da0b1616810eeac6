package org.travaux.dilution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.align.Pair;
import org.travaux.frame.Codebook;
import org.travaux.frame.Frame;
import org.travaux.frame.SubFrame;

/**
 * Reads from a pair of paragraphs what was done to it: edits, effect on force, effect on rights.
 *
 * <p>"Rights" is the frame that the codebook's balance has in its numerator. Its effect is that of
 * its content; where that is unchanged, that of the hedges in the sentences that carry it. A weaker
 * verb alone leaves it the same.
 */
final class ChangeReader {

    private final String scale;
    private final Frame rights;
    private final List<Frame> others;

    ChangeReader(Codebook codebook, String scale) {
        this.scale = scale;
        String name = codebook.balance().numerator();
        rights =
                codebook.frames().stream()
                        .filter(frame -> frame.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("no frame is named " + name));
        others = codebook.frames().stream().filter(frame -> !frame.equals(rights)).toList();
    }

    Change read(Pair pair, Optional<Passage> from, Optional<Passage> to) {
        if (from.isPresent() && to.isPresent()) {
            return compared(pair, from.get(), to.get());
        }
        Set<String> edits = new LinkedHashSet<>();
        from.ifPresent(passage -> contents(passage, "_removed", edits));
        to.ifPresent(passage -> contents(passage, "_added", edits));
        Effect effect = Effect.NA;
        if (edits.contains(rights.name() + "_removed")) {
            effect = Effect.WEAKER;
        } else if (edits.contains(rights.name() + "_added")) {
            effect = Effect.STRONGER;
        }
        return change(pair, from, to, edits, effect, Effect.NA);
    }

    private Change compared(Pair pair, Passage from, Passage to) {
        Slots slots = new Slots(from, to);
        Set<String> edits = new LinkedHashSet<>();
        if (pair.moved()) {
            edits.add("moved");
        }
        ForceComparison force = new ForceComparison(from, to, slots, scale);
        edits.addAll(force.edits());
        HedgeComparison hedges =
                new HedgeComparison(from.reading().hedges(), to.reading().hedges(), slots);
        if (hedges.gained()) {
            edits.add("hedge_added");
        }
        if (hedges.lost()) {
            edits.add("hedge_removed");
        }
        ContentComparison content = content(rights, from, to, slots);
        Effect effect = rightsEffect(content, from, to, slots);
        edits.addAll(contentEdits(content, from, to, slots));
        return change(pair, Optional.of(from), Optional.of(to), edits, effect, force.effect());
    }

    private Effect rightsEffect(ContentComparison content, Passage from, Passage to, Slots slots) {
        if (content.absent()) {
            return Effect.NA;
        }
        int direction = content.direction();
        if (direction == 0) {
            List<String> names = names(rights);
            direction =
                    -new HedgeComparison(from.hedgesOn(names), to.hedgesOn(names), slots).balance();
        }
        return direction == 0 ? Effect.SAME : direction < 0 ? Effect.WEAKER : Effect.STRONGER;
    }

    /** First what the frames lost and gained, then what took the other's place, as the contract. */
    private List<String> contentEdits(
            ContentComparison content, Passage from, Passage to, Slots slots) {
        List<String> moves = new ArrayList<>();
        List<String> exchanges = new ArrayList<>();
        for (Frame other : others) {
            ContentComparison against = content(other, from, to, slots);
            boolean away = content.exchangedFor(against, slots);
            boolean back = against.exchangedFor(content, slots);
            name(away, rights.name() + "_to_" + other.name(), exchanges);
            name(back, other.name() + "_to_" + rights.name(), exchanges);
            name(!against.gained().isEmpty(), other.name() + "_added", moves);
            name(!against.lost().isEmpty(), other.name() + "_removed", moves);
        }
        List<String> edits = new ArrayList<>();
        name(!content.lost().isEmpty(), rights.name() + "_removed", edits);
        name(!content.gained().isEmpty(), rights.name() + "_added", edits);
        edits.addAll(moves);
        edits.addAll(exchanges);
        return edits;
    }

    private static void name(boolean found, String edit, List<String> edits) {
        if (found) {
            edits.add(edit);
        }
    }

    private static ContentComparison content(Frame frame, Passage from, Passage to, Slots slots) {
        List<String> names = names(frame);
        return new ContentComparison(from.marks(names), to.marks(names), slots);
    }

    private void contents(Passage passage, String suffix, Set<String> edits) {
        if (!passage.marks(names(rights)).isEmpty()) {
            edits.add(rights.name() + suffix);
        }
        others.stream()
                .filter(frame -> !passage.marks(names(frame)).isEmpty())
                .forEach(frame -> edits.add(frame.name() + suffix));
    }

    private static List<String> names(Frame frame) {
        return frame.subframes().stream().map(SubFrame::name).toList();
    }

    private static Change change(
            Pair pair,
            Optional<Passage> from,
            Optional<Passage> to,
            Set<String> edits,
            Effect rights,
            Effect force) {
        return new Change(
                pair,
                from.map(Passage::reading),
                to.map(Passage::reading),
                new ArrayList<>(edits),
                rights,
                force);
    }
}
