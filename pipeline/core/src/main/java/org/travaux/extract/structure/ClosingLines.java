package org.travaux.extract.structure;

import java.util.regex.Pattern;

/** Knows the lines that follow a resolution's text: vote, meeting, notes, annexes. */
final class ClosingLines {

    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?:Adopted (?:unanimously|at|by|on|without)|The draft resolution (?:as"
                            + " amended )?was|Footnotes?:?$|Notes?:?$|Endnotes?$|Voted upon|\\d+(?:st|nd|rd|th)"
                            + " (?:plenary )?meeting\\b|\\* \\* \\*|Done at |At the \\d+(?:st|nd|rd|th)"
                            + " meeting,|\\[?Adopted (?:without a vote|by a (?:recorded )?vote)"
                            + "|In favour:|Against:|Abstaining:)"
                            + ".*",
                    Pattern.DOTALL);

    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:\\[?[ivxl\\d]{1,5}\\]|\\(\\d{1,3}\\)|\\d{1,3}/?|[*†‡]{1,3}) ?(?:Ibid|See|Official"
                            + " Records|Document|Resolution|Previously|United Nations,|Quoted|For"
                            + " |[ASE]/|Mimeographed|Incorporated|As (?:amended|adopted)|The text|The"
                            + " draft|Adopted|Subsequently|Issued|Paragraph|Replaced|In document|At"
                            + " the).*",
                    Pattern.DOTALL);

    private static final Pattern ANNEX =
            Pattern.compile(
                    "(?:ANNEX|Annex|APPENDIX|Appendix|ENCLOSURE|Enclosure)(?: [IVXA-Z\\d]{1,4})?"
                            + "(?:[.:]?| to .{3,80}|[ :.–—-]+\\p{Lu}.{0,80})");

    private ClosingLines() {}

    static boolean isClosing(String text) {
        return CLOSING.matcher(text).matches() || NOTE.matcher(text).matches();
    }

    /** "Annex II", "Annex: Designation criteria". */
    static boolean isAnnex(String text) {
        return ANNEX.matcher(text).matches();
    }
}
