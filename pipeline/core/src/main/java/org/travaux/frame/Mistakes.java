package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a file, so that its reader can go on after a mistake. */
final class Mistakes {

    /** A step of reading that can fail. */
    interface Step<T> {
        T read() throws CodebookException;
    }

    private final List<CodebookException> found = new ArrayList<>();

    void add(CodebookException mistake) {
        found.add(mistake);
    }

    /** What {@code step} reads; empty if it fails, which is remembered. */
    <T> Optional<T> attempt(Step<T> step) {
        try {
            return Optional.of(step.read());
        } catch (CodebookException e) {
            add(e);
            return Optional.empty();
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<CodebookException> all() {
        return List.copyOf(found);
    }
}
