package org.travaux.frame.exchange;

import java.util.List;

/**
 * A category of a dictionary or code of a code system: its name, its meaning, its words, its own
 * categories.
 */
record Category(String name, Meaning meaning, List<Entry> entries, List<Category> categories) {

    /**
     * A word, wildcard or phrase with blanks between its words, and how surely it evokes its
     * category.
     */
    record Entry(String pattern, double weight) {

        /** What an indicator without a weight has, there and here. */
        static final double USUAL = 0.9;

        static Entry of(String pattern) {
            return new Entry(pattern, USUAL);
        }
    }

    Category {
        entries = List.copyOf(entries);
        categories = List.copyOf(categories);
    }
}
