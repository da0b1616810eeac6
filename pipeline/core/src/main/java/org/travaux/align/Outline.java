package org.travaux.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Paragraph;

/**
 * Which paragraph is the chapeau of which: {@code OP4} of {@code OP4(b)}, {@code OP4(b)} of {@code
 * OP4(b)(ii)}.
 */
final class Outline {

    static final int TOP = -1;

    private static final Pattern ITEM = Pattern.compile("(.+)\\([^()]+\\)");

    private final int[] parents;

    Outline(List<Paragraph> paragraphs) {
        parents = new int[paragraphs.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int p = 0; p < parents.length; p++) {
            String label = paragraphs.get(p).label();
            parents[p] = chapeau(label, seen);
            seen.put(label, p);
        }
    }

    /** The position of the chapeau, {@link #TOP} where there is none. */
    int parent(int paragraph) {
        return parents[paragraph];
    }

    private static int chapeau(String label, Map<String, Integer> seen) {
        String above = label;
        while (true) {
            Matcher item = ITEM.matcher(above);
            if (!item.matches()) {
                return TOP;
            }
            above = item.group(1);
            if (seen.containsKey(above)) {
                return seen.getOrDefault(above, TOP);
            }
        }
    }
}
