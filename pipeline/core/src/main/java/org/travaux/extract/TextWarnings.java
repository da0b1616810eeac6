package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import org.travaux.text.Source;

/** Says what looks wrong with a text as a whole. */
final class TextWarnings {

    private static final int FEW_CHARACTERS_A_PAGE = 200;
    private static final int FEWEST_BROKEN = 5;
    private static final double MANY_BROKEN = 0.001;

    private TextWarnings() {}

    static List<String> of(String text, Source source) {
        int pages = source.mediaType().equals(MediaTypes.PDF) ? source.pages() : 0;
        List<String> warnings = new ArrayList<>();
        if (pages > 0 && text.length() / pages < FEW_CHARACTERS_A_PAGE) {
            warnings.add(
                    "Very little text ("
                            + text.length()
                            + " characters) for "
                            + pages
                            + (pages == 1 ? " page" : " pages")
                            + ": pages may be scanned.");
        }
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        if (broken >= FEWEST_BROKEN && broken > MANY_BROKEN * text.length()) {
            warnings.add(broken + " characters could not be read; the encoding may be damaged.");
        }
        return warnings;
    }
}
