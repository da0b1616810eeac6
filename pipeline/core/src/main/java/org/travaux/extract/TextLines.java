package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import org.travaux.extract.Line.Gap;
import org.travaux.extract.structure.Block.Role;

/** Cuts plain text into lines; a form feed ends a page. */
final class TextLines {

    private final List<Line> lines = new ArrayList<>();
    private Gap gap = Gap.BLANK;
    private int page;

    private TextLines() {}

    static List<Line> of(String text) {
        TextLines cut = new TextLines();
        cut.page = text.indexOf('\f') >= 0 ? 1 : 0;
        for (String raw : Characters.lineEnds(text).split("\n", -1)) {
            cut.add(raw);
        }
        return cut.lines;
    }

    private void add(String raw) {
        String rest = raw;
        int feed;
        while ((feed = rest.indexOf('\f')) >= 0) {
            addLine(rest.substring(0, feed));
            page++;
            gap = Gap.PAGE;
            rest = rest.substring(feed + 1);
        }
        addLine(rest);
    }

    private void addLine(String raw) {
        String words = Characters.clean(raw);
        if (words.isEmpty()) {
            gap = gap == Gap.PAGE ? Gap.PAGE : Gap.BLANK;
            return;
        }
        lines.add(new Line(words, gap, indent(raw), page, Role.PARAGRAPH));
        gap = Gap.WRAP;
    }

    /** Spaces before the first word; a tab counts as four, for all that matters is "more". */
    static int indent(String raw) {
        int indent = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\t') {
                indent += 4;
            } else if (Character.isSpaceChar(c)) {
                indent++;
            } else {
                break;
            }
        }
        return indent;
    }
}
