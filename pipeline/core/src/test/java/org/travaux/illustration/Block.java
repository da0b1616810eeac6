package org.travaux.illustration;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One paragraph of a source: its style, its printed number or letter (empty if none), its text. */
record Block(Style style, String label, List<Run> runs) {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    Block {
        runs = List.copyOf(runs);
    }

    static Block parse(String source) {
        String line = source.strip().replaceAll("\\s+", " ");
        Style style = Style.of(line.substring(0, line.indexOf(' ')));
        String rest = line.substring(line.indexOf(' ') + 1);
        if (!style.labelled()) {
            return new Block(style, "", Run.parse(rest));
        }
        int space = rest.indexOf(' ');
        return new Block(style, rest.substring(0, space), Run.parse(rest.substring(space + 1)));
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The cells of a block that is a row: members of the Council, votes. */
    List<String> cells() {
        return BAR.splitAsStream(text()).map(String::strip).toList();
    }
}
