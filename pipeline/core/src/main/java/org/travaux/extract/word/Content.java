package org.travaux.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between two paragraph marks, on one side: its stretches of text in order, and what
 * hangs on it: notes and comments by their references, boxes of text.
 */
record Content(List<Stretch> stretches, List<Node> notes, List<String> comments, List<Node> boxes) {

    /**
     * A text under one change or none; {@code shown} tells whether it is there on this side. One
     * that is not has no text: it is the place where it would be.
     */
    record Stretch(String text, Optional<Change> change, boolean shown) {}

    Content() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Whether there is anything to read on this side. */
    boolean hasWords() {
        return stretches.stream().anyMatch(s -> s.shown() && !s.text().isBlank());
    }

    /** Whether there was, or will be, anything to read on the other. */
    boolean hasWordsOnOtherSide() {
        return stretches.stream()
                .anyMatch(s -> !s.shown() || (s.change().isEmpty() && !s.text().isBlank()));
    }

    /** Appends what {@code next} has; places of what is gone only where something stays. */
    void add(Content next) {
        if (next.hasWords()) {
            stretches.addAll(next.stretches);
        } else {
            next.stretches.stream().filter(Stretch::shown).forEach(stretches::add);
        }
        notes.addAll(next.notes);
        comments.addAll(next.comments);
        boxes.addAll(next.boxes);
    }

    void place(Change change) {
        stretches.add(new Stretch("", Optional.of(change), false));
    }
}
