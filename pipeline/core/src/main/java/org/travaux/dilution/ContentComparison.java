package org.travaux.dilution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.travaux.text.Span;

/**
 * What a paragraph lost and gained of one frame's content.
 *
 * <p>Content is counted by marks: indicator and words of each tag. A mark found again is neither
 * lost nor gained. What is lost and gained of one sub-frame cancels, one for one: "assist
 * survivors" for "assistance to survivors" is the same content in other words.
 */
final class ContentComparison {

    private final List<Mark> from;
    private final List<Mark> to;
    private final List<Mark> lost;
    private final List<Mark> gained;

    ContentComparison(List<Mark> from, List<Mark> to, Slots slots) {
        this.from = from;
        this.to = to;
        // Of two like marks of which one went, it was the one whose words went.
        List<Mark> gone = changedLast(from, slots::removed);
        List<Mark> come = changedLast(to, slots::added);
        cancel(gone, come, (a, b) -> a.key().equals(b.key()));
        cancel(gone, come, (a, b) -> a.subframe().equals(b.subframe()));
        lost = gone;
        gained = come;
    }

    boolean absent() {
        return from.isEmpty() && to.isEmpty();
    }

    List<Mark> lost() {
        return lost;
    }

    List<Mark> gained() {
        return gained;
    }

    /**
     * Takes out what gave its place to content of {@code other}, however many marks went and came
     * there ("shelter survivors" for "fight networks" is one exchange); whether there was any.
     *
     * <p>Where the place also gained content of this frame, or lost content of the other, either
     * frame was replaced by its own: nothing was exchanged.
     */
    boolean exchangedFor(ContentComparison other, Slots slots) {
        List<Mark> gone =
                lost.stream()
                        .filter(a -> gained.stream().noneMatch(b -> replaced(a, b, slots)))
                        .filter(a -> other.tookOver(a, slots))
                        .toList();
        other.gained.removeIf(b -> gone.stream().anyMatch(a -> replaced(a, b, slots)));
        lost.removeAll(gone);
        return !gone.isEmpty();
    }

    private boolean tookOver(Mark gone, Slots slots) {
        return gained.stream()
                .filter(b -> replaced(gone, b, slots))
                .anyMatch(b -> lost.stream().noneMatch(a -> replaced(a, b, slots)));
    }

    private static boolean replaced(Mark one, Mark other, Slots slots) {
        return slots.replaced(one.span(), other.span());
    }

    /**
     * Negative if content was lost, positive if gained; where both, by the number of different
     * sub-frames, then of marks.
     */
    int direction() {
        if (lost.isEmpty() || gained.isEmpty()) {
            return Integer.compare(gained.size(), lost.size());
        }
        int subframes = Integer.compare(subframes(to), subframes(from));
        return subframes != 0 ? subframes : Integer.compare(to.size(), from.size());
    }

    private static int subframes(List<Mark> marks) {
        return (int) marks.stream().map(Mark::subframe).distinct().count();
    }

    private static List<Mark> changedLast(List<Mark> marks, Predicate<Span> changed) {
        return new ArrayList<>(
                marks.stream()
                        .sorted(Comparator.comparing((Mark mark) -> changed.test(mark.span())))
                        .toList());
    }

    private static void cancel(List<Mark> gone, List<Mark> come, BiPredicate<Mark, Mark> like) {
        gone.removeIf(
                mark -> {
                    for (int k = 0; k < come.size(); k++) {
                        if (like.test(mark, come.get(k))) {
                            come.remove(k);
                            return true;
                        }
                    }
                    return false;
                });
    }
}
