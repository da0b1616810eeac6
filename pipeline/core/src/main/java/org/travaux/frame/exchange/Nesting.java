package org.travaux.frame.exchange;

import java.util.ArrayList;
import java.util.List;

/** Makes a tree of categories that are listed one below the other, with how deep each stands. */
final class Nesting {

    /** A category and how deep it stands. */
    record Level(int depth, Category category) {}

    private Nesting() {}

    static List<Category> nest(List<Level> levels) {
        List<Category> nested = new ArrayList<>();
        int at = 0;
        while (at < levels.size()) {
            int end = at + 1;
            while (end < levels.size() && levels.get(end).depth() > levels.get(at).depth()) {
                end++;
            }
            Category outer = levels.get(at).category();
            nested.add(
                    new Category(
                            outer.name(),
                            outer.meaning(),
                            outer.entries(),
                            nest(levels.subList(at + 1, end))));
            at = end;
        }
        return nested;
    }
}
