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
    private static final String MONTH =
            "(?<month>"
                    + String.join("|", MONTHS)
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b)";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\d/])(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? "
                            + MONTH
                            + ",? (?<year>\\d{4})|"
                            + MONTH.replace("<month>", "<month2>")
                            + " (?<day2>\\d{1,2})(?:st|nd|rd|th)?, (?<year2>\\d{4})"
                            + "|(?<iso>\\d{4}-\\d{2}-\\d{2}))(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern HELD =
            Pattern.compile(
                    "(?<rest>\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b,? .*|^\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}(?:,.{0,20})?$)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FIGURES =
            Pattern.compile(
                    "(?:^|[PS][VR]\\.\\d.*\\s)(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})(?:$|\\s(?:.*[PS][VR]\\.\\d|\\d))");

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

    /**
     * The day on which a record's masthead says that the meeting was held: "Tuesday, 20 December
     * 2016, 10 a.m.", "Held … on Monday, 14 June 1982", or the day in figures beside the symbol at
     * the head of a page. The date of a letter on the agenda is none.
     */
    static Optional<LocalDate> ofMeeting(List<String> masthead, List<String> heads) {
        for (String line : masthead) {
            Matcher held = HELD.matcher(line);
            if (held.find()) {
                Optional<LocalDate> day = first(held.group("rest"));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        for (String line : heads) {
            Matcher figures = IN_FIGURES.matcher(line);
            if (figures.find()) {
                return inFigures(figures);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inFigures(Matcher figures) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(figures.group("year")),
                            Integer.parseInt(figures.group("month")),
                            Integer.parseInt(figures.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        int month = 1;
        while (!MONTHS.get(month - 1).startsWith(name.substring(0, 3))) {
            month++;
        }
        return month;
    }

    private static LocalDate parse(Matcher date) {
        if (date.group("iso") != null) {
            return LocalDate.parse(date.group("iso"));
        }
        String suffix = date.group("day") != null ? "" : "2";
        int month = month(date.group("month" + suffix).toLowerCase(Locale.ROOT));
        return LocalDate.of(
                Integer.parseInt(date.group("year" + suffix)),
                month,
                Integer.parseInt(date.group("day" + suffix)));
    }
}
