package org.travaux.extract.scan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle on a page, in pixels from its upper left corner; right and bottom are outside. */
public record Box(int left, int top, int right, int bottom) {

    private static final Pattern IN_TITLE =
            Pattern.compile("\\bbbox (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6})");

    /** The box that the title of an hOCR element gives. */
    static Optional<Box> of(String title) {
        Matcher box = IN_TITLE.matcher(title);
        return box.find()
                ? Optional.of(
                        new Box(
                                Integer.parseInt(box.group(1)),
                                Integer.parseInt(box.group(2)),
                                Integer.parseInt(box.group(3)),
                                Integer.parseInt(box.group(4))))
                : Optional.empty();
    }

    int height() {
        return bottom - top;
    }
}
