package org.travaux.extract.structure;

import java.util.regex.Pattern;

/** Tells the headings between a resolution's paragraphs from the paragraphs. */
final class ClauseHeadings {

    private static final Pattern ENDS =
            Pattern.compile(".*[.;:,][\"”’)\\]]*\\d{0,3}$", Pattern.DOTALL);
    private static final Pattern STARTS_BIG = Pattern.compile("[\\p{Lu}\\d\"“].*", Pattern.DOTALL);
    private static final Pattern SECTION =
            Pattern.compile(
                    "(?:== ?)?(?:(?:Section|SECTION|Part|PART) )?(?:[A-Z]|[IVX]{1,5})\\.?(?: ?==)?");
    private static final Pattern OPTION =
            Pattern.compile(
                    "\\[*(?:Option|OPTION|Alt(?:ernative)?\\.?)(?: (?:\\d{1,2}|[A-Z]))?(?: (?:to|for) [^:]{1,30})?[:.]?\\]*");
    private static final int LONGEST = 110;

    private ClauseHeadings() {}

    /** "A", "II", "== I ==": a section with a preamble, or numbers, of its own may follow. */
    static boolean isSection(String text) {
        return SECTION.matcher(text).matches();
    }

    /** "Option 1:" on a line of its own. */
    static boolean isOption(String text) {
        return text.length() < 50 && OPTION.matcher(text).matches();
    }

    /** Whether a line looks like one; a paragraph that lost its end does too. */
    static boolean canBe(String text) {
        return text.length() <= LONGEST
                && !ENDS.matcher(text).matches()
                && STARTS_BIG.matcher(text).matches();
    }
}
