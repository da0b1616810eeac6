package org.travaux.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of text in one face; sources write {@code **bold**} and {@code *italic*}. */
record Run(String text, boolean bold, boolean italic) {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|[^*]+");

    static Run plain(String text) {
        return new Run(text, false, false);
    }

    static Run bold(String text) {
        return new Run(text, true, false);
    }

    static Run italic(String text) {
        return new Run(text, false, true);
    }

    Run with(String other) {
        return new Run(other, bold, italic);
    }

    static List<Run> parse(String marked) {
        List<Run> runs = new ArrayList<>();
        for (Matcher matcher = MARKED.matcher(marked); matcher.find(); ) {
            if (matcher.group(1) != null) {
                runs.add(bold(matcher.group(1)));
            } else if (matcher.group(2) != null) {
                runs.add(italic(matcher.group(2)));
            } else {
                runs.add(plain(matcher.group()));
            }
        }
        return runs;
    }
}
