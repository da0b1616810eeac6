package org.travaux.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence with the code that somebody gave to it; the context is the paragraph or heading before
 * it, empty where none is known, and groups are the other columns of its row by their names
 * (register, topic, hard).
 */
public record CodedSentence(
        String id, String text, String context, Code code, Map<String, String> groups) {

    public CodedSentence {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The value of a column, empty where the row has none. */
    public String group(String column) {
        return groups.getOrDefault(column, "");
    }
}
