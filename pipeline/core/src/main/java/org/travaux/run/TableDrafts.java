package org.travaux.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.travaux.text.Place;

/** The drafts that tables hold, by series and number, and which numbers are missing. */
final class TableDrafts {

    private final Map<String, List<String>> gaps;
    private final Map<String, TreeMap<Integer, String>> unread = new TreeMap<>();
    private final Map<String, TreeMap<Integer, String>> all = new TreeMap<>();

    /** {@code gaps} are those already known, by series. */
    TableDrafts(Map<String, List<String>> gaps) {
        this.gaps = gaps;
    }

    void add(Place place, String file, boolean read) {
        all.computeIfAbsent(place.series(), s -> new TreeMap<>()).put(place.draftNumber(), file);
        if (!read) {
            unread.computeIfAbsent(place.series(), s -> new TreeMap<>())
                    .put(place.draftNumber(), file);
        }
    }

    Map<String, List<String>> gaps() {
        Map<String, List<String>> found = new LinkedHashMap<>(gaps);
        all.forEach(
                (series, drafts) -> {
                    List<String> missing = new ArrayList<>(found.getOrDefault(series, List.of()));
                    for (int number = 1; number < drafts.lastKey(); number++) {
                        if (!drafts.containsKey(number)) {
                            missing.add("Draft " + number + " is missing: no table lists it.");
                        }
                    }
                    unread.getOrDefault(series, new TreeMap<>())
                            .forEach(
                                    (number, file) ->
                                            missing.add(
                                                    "Draft "
                                                            + number
                                                            + " is missing: "
                                                            + file
                                                            + " could not be read."));
                    if (!missing.isEmpty()) {
                        found.put(series, missing);
                    }
                });
        return found;
    }
}
