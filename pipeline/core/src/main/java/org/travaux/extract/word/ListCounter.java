package org.travaux.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of lists in the order of one text, and says how each is numbered. */
final class ListCounter {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** The figures of one definition; 0 or more once a level has been begun. */
    private static final class Count {
        final int[] values = new int[Numbering.LEVELS];
        final boolean[] begun = new boolean[Numbering.LEVELS];
    }

    private final Numbering numbering;
    private final Map<String, Count> counts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    ListCounter(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The number of the next paragraph at {@code position}, with what separates it from it. */
    String next(Numbering.Position position) {
        String list = position.list();
        int at = position.level();
        Count count = counts.computeIfAbsent(numbering.definition(list), d -> new Count());
        if (seen.add(list)) {
            restart(list, count);
        }
        for (int level = 0; level < at; level++) {
            if (!count.begun[level]) {
                begin(list, level, count);
            }
        }
        if (count.begun[at]) {
            count.values[at]++;
        } else {
            begin(list, at, count);
        }
        for (int level = at + 1; level < Numbering.LEVELS; level++) {
            int after = lastThatRestarts(list, level);
            count.begun[level] &= at >= after;
        }
        return printed(list, at, count);
    }

    private void restart(String list, Count count) {
        for (int level = 0; level < Numbering.LEVELS; level++) {
            if (numbering.restart(list, level).isPresent()) {
                count.begun[level] = false;
            }
        }
    }

    private void begin(String list, int level, Count count) {
        int start =
                numbering.level(list, level).find("start").map(s -> s.number("val", 1)).orElse(0);
        count.begun[level] = true;
        count.values[level] = numbering.restart(list, level).orElse(start);
    }

    /** A level begins anew after each level above this one; 0: it never does. */
    private int lastThatRestarts(String list, int level) {
        return numbering
                .level(list, level)
                .find("lvlRestart")
                .map(restart -> Math.min(level, restart.number("val", level)))
                .orElse(level);
    }

    private String printed(String list, int at, Count count) {
        Node level = numbering.level(list, at);
        String format = format(level);
        if (format.equals("bullet")) {
            return "• ";
        }
        boolean legal =
                level.find("isLgl").filter(n -> !n.get("val").matches("0|false")).isPresent();
        Matcher place = PLACE.matcher(level.value("lvlText").orElse(""));
        StringBuilder printed = new StringBuilder();
        while (place.find()) {
            int other = Integer.parseInt(place.group(1)) - 1;
            String own = format(numbering.level(list, other));
            String figure = Figures.of(count.values[other], legal ? "decimal" : own);
            place.appendReplacement(printed, Matcher.quoteReplacement(other > at ? "" : figure));
        }
        place.appendTail(printed);
        boolean joined = level.value("suff").filter("nothing"::equals).isPresent();
        return printed.toString().isBlank() ? "" : printed + (joined ? "" : " ");
    }

    private static String format(Node level) {
        return level.value("numFmt").orElse("decimal");
    }
}
