package org.travaux.evaluate;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a figure is about: a level (frame, subframe, subframes for sets of them) and a label of that
 * level, {@code macro} or {@code micro} for an average, or empty for the level as a whole.
 */
public record Label(String level, String name) {

    static final String FRAME = "frame";
    static final String SUBFRAME = "subframe";

    static List<Label> frames(Scheme scheme) {
        return scheme.frames().stream().map(name -> new Label(FRAME, name)).toList();
    }

    static List<Label> subframes(Scheme scheme) {
        return scheme.subframes().stream().map(name -> new Label(SUBFRAME, name)).toList();
    }

    Predicate<Code> test() {
        return level.equals(FRAME)
                ? code -> code.frame().equals(name)
                : code -> code.subframes().contains(name);
    }
}
