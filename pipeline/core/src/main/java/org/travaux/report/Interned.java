package org.travaux.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that are written once, in the order of their first use, and referred to by their number.
 */
final class Interned<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(T value) {
        return numbers.computeIfAbsent(
                value,
                added -> {
                    values.add(added);
                    return values.size() - 1;
                });
    }

    List<T> values() {
        return List.copyOf(values);
    }
}
