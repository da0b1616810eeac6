package org.travaux.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.extract.Line.Gap;
import org.travaux.extract.Line.Reach;
import org.travaux.extract.structure.Block.Role;
import org.xml.sax.Attributes;

/** What an element of one printed line says of it in its {@code data-} attributes. */
record PrintedLine(Gap gap, int indent, Role role, Reach reach) {

    /** Empty for an element that is not one printed line. */
    static Optional<PrintedLine> of(Attributes attributes) {
        String gap = attributes.getValue("data-gap");
        if (gap == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PrintedLine(
                        Gap.valueOf(upper(gap)),
                        Integer.parseInt(attributes.getValue("data-indent")),
                        Role.valueOf(upper(attributes.getValue("data-role"))),
                        Reach.valueOf(upper(attributes.getValue("data-reach")))));
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    Line line(String text, int page) {
        return new Line(text, gap, indent, page, role, reach, List.of());
    }
}
