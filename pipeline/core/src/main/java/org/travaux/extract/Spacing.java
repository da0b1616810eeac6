package org.travaux.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.travaux.extract.Line.Gap;
import org.travaux.extract.structure.Block.Role;

/**
 * Finds out whether empty lines mean anything: where most lines of a text stand apart and many of
 * them go on in a small letter, its lines are merely set wide, and each such gap is a line break.
 */
final class Spacing {

    private static final double MOST = 0.6;
    private static final double MANY = 0.3;
    private static final Pattern SMALL = Pattern.compile("[\"“(]?\\p{Ll}.*");

    private Spacing() {}

    static List<Line> settle(List<Line> lines) {
        List<Line> flow = lines.stream().filter(line -> line.role() == Role.PARAGRAPH).toList();
        long apart = flow.stream().filter(line -> line.gap() == Gap.BLANK).count();
        long goingOn =
                flow.stream()
                        .filter(line -> line.gap() == Gap.BLANK)
                        .filter(line -> SMALL.matcher(line.text()).matches())
                        .count();
        if (apart <= MOST * flow.size() || goingOn <= MANY * apart) {
            return lines;
        }
        return lines.stream()
                .map(line -> line.gap() == Gap.BLANK ? line.after(Gap.WRAP) : line)
                .toList();
    }
}
