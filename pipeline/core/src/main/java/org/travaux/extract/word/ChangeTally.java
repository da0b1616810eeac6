package org.travaux.extract.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Counts a file's tracked changes as Word lists them: neighbouring stretches with the same kind,
 * author and date are one.
 */
final class ChangeTally {

    private final List<Change> counted = new ArrayList<>();
    private List<Change> last = List.of();

    /**
     * Takes note of a text, or a paragraph's end, under {@code changes}, in the order of the file.
     */
    void text(List<Change> changes) {
        changes.stream().filter(change -> !last.contains(change)).forEach(counted::add);
        last = List.copyOf(changes);
    }

    long count(Change.Kind kind) {
        return counted.stream().filter(change -> change.kind() == kind).count();
    }

    /** Moves, by the ends of which there are more: one may lie outside the text that is read. */
    long moves() {
        return Math.max(count(Change.Kind.MOVED_HERE), count(Change.Kind.MOVED_AWAY));
    }

    Collection<String> authors() {
        return counted.stream()
                .map(Change::author)
                .filter(author -> !author.isEmpty())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
