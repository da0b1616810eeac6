package org.travaux.extract.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as documents write them: 20 December 2016, December 20, 2016, 2016-12-20. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\d/])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? "
                            + MONTH
                            + ",? (?<year>\\d{4})|"
                            + MONTH.replace("<month>", "<month2>")
                            + " (?<day2>\\d{1,2})(?:st|nd|rd|th)?, (?<year2>\\d{4})"
                            + "|(?<iso>\\d{4}-\\d{2}-\\d{2}))(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** The first date in {@code text}. */
    public static Optional<LocalDate> first(String text) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            Optional<LocalDate> found = dateOf(date);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Empty for "31 June 2016", a slip of the pen after which a later date may be right. */
    private static Optional<LocalDate> dateOf(Matcher date) {
        try {
            return Optional.of(parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate parse(Matcher date) {
        if (date.group("iso") != null) {
            return LocalDate.parse(date.group("iso"));
        }
        String suffix = date.group("day") != null ? "" : "2";
        int month = MONTHS.indexOf(date.group("month" + suffix).toLowerCase(Locale.ROOT)) + 1;
        return LocalDate.of(
                Integer.parseInt(date.group("year" + suffix)),
                month,
                Integer.parseInt(date.group("day" + suffix)));
    }
}
