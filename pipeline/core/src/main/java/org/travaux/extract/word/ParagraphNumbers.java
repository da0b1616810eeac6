package org.travaux.extract.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers the paragraphs of one story on one side. */
final class ParagraphNumbers {

    /** How Word 97 kept a former number: level, figure, format, what follows, of each level. */
    private static final Pattern FORMER = Pattern.compile("%[1-9]:(\\d{1,5}):(\\d{1,3}):([^%]*)");

    private static final String[] FORMATS = {
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal"
    };

    private final Side side;
    private final WordFile file;
    private final ListCounter counter;

    ParagraphNumbers(Side side, WordFile file) {
        this.side = side;
        this.file = file;
        counter = new ListCounter(file.numbering());
    }

    /** A paragraph's properties on this side: rejecting a change of them brings back the old. */
    Node properties(Node now) {
        return side == Side.AFTER
                ? now
                : now.find("pPrChange").flatMap(change -> change.find("pPr")).orElse(now);
    }

    /** The number that stands before a paragraph with these properties, or nothing. */
    String next(Node properties) {
        Node own = properties.child("numPr");
        if (side == Side.BEFORE && own.has("ins")) {
            return "";
        }
        String number = file.numbering().position(properties).map(counter::next).orElse("");
        Node change = own.child("numberingChange");
        return side == Side.BEFORE && !change.get("original").isEmpty()
                ? former(change.get("original"), number)
                : number;
    }

    private static String former(String original, String otherwise) {
        Matcher level = FORMER.matcher(original);
        StringBuilder number = new StringBuilder();
        while (level.find()) {
            int format = Integer.parseInt(level.group(2));
            number.append(
                            Figures.of(
                                    Integer.parseInt(level.group(1)),
                                    format < FORMATS.length ? FORMATS[format] : "decimal"))
                    .append(level.group(3));
        }
        return number.length() == 0 ? otherwise : number + " ";
    }
}
