package org.travaux.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.travaux.text.Source;

/** Says what looks wrong with a text as a whole. */
final class TextWarnings {

    private static final int FEW_CHARACTERS_A_PAGE = 200;
    private static final int FEWEST_BROKEN = 5;
    private static final double MANY_BROKEN = 0.001;

    /** What UTF-8 looks like that was taken for Windows-1252: "â€™" for an apostrophe. */
    private static final Pattern MASKED =
            Pattern.compile(
                    "\u00E2\u20AC[\u2122\u0153\u009D\u201C\u201D\u02DC\u00A6\u00A2]|\u00E2\u20AC"
                            + "|\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u2013-\u203A\u20AC\u2122]"
                            + "|\u00C2[\u00A1-\u00BF]");

    private static final int FEWEST_MASKED = 3;

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
        long masked = MASKED.matcher(text).results().count();
        if (masked >= FEWEST_MASKED) {
            warnings.add(
                    masked
                            + " characters were saved in the wrong encoding (\""
                            + MASKED.matcher(text).results().findFirst().orElseThrow().group()
                            + "\"): save the file anew as UTF-8 from where it is still right.");
        }
        return warnings;
    }
}
