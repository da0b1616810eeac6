package org.travaux.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds statements of the Security Council's President and reports of the Secretary-General that
 * are known by their date: those with a symbol are {@link SymbolFinder}'s.
 */
final class StatementFinder {

    private static final Pattern HEAD =
            Pattern.compile(
                    "(?i)(?<statement>\\bpresidential statements?|\\bstatements?(?: made| issued)?\\s+(?:of|by|from)\\s+(?:its|the)\\s+President"
                            + "(?:\\s+of\\s+the\\s+(?:Security\\s+)?Council)?)|(?<report>\\breports?\\s+(?:of|by|from)\\s+the\\s+Secretary-?\\s?General"
                            + "|\\bSecretary-?\\s?General's\\s+(?:\\w+\\s+){0,3}reports?)");
    private static final Pattern NUMBERED =
            Pattern.compile("\\s+(?<number>(?:19|20)\\d{2}/\\d{1,3})\\b");
    private static final Pattern DATED =
            Pattern.compile(
                    "(?<symbol>\\s*,?\\s*\\(?[AS]/[\\w./-]+(?:\\s*\\(\\d{4}\\))?\\)?,?)?\\s*,?\\s*(?:and\\s+|those\\s+)?(?:(?:of|on|dated|adopted\\s+on|issued\\s+on|made\\s+on)\\s+)?"
                            + "(?<date>(?<day>\\d{1,2})\\s+(?<month>"
                            + Numbers.MONTHS
                            + ")(?:,?\\s+(?<year>(?:19|20)\\d{2}))?)(?<after>\\s*,?\\s*\\(?[AS]/[\\w./-]+\\)?)?");
    private static final Pattern SYMBOL = Pattern.compile("\\b[AS]/[A-Z\\d][\\w./-]*\\d");
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "(?i);|\\breports?\\b|\\bresolutions?\\b|\\bletters?\\b|\\bstatements?\\b");
    private static final Pattern DEFINITE =
            Pattern.compile(
                    "(?i).*\\b(?:the|this|that|his|her)\\s+(?:(?:latest|recent|last|above-mentioned|comprehensive|most|annual|interim|special|further|first|second|third|\\w+th)\\s+){0,3}$");

    /** A report that is still to come is none that is cited. */
    private static final Pattern EXPECTED =
            Pattern.compile(
                    "(?i)\\b(?:forward to|await\\w*|pending|receive|submission of|in preparing|expect\\w*|in his next)\\b");

    /** How far after its name a symbol may stand. */
    private static final int REACH = 220;

    private static final List<String> MONTHS = List.of(Numbers.MONTHS.split("\\|", -1));

    private final Catalogue catalogue;

    StatementFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Mention> find(Clause clause) {
        List<Mention> found = new ArrayList<>();
        Matcher head = HEAD.matcher(clause.text());
        while (head.find()) {
            boolean statement = head.group("statement") != null;
            Matcher number = NUMBERED.matcher(clause.text()).region(head.end(), clause.length());
            if (statement && number.lookingAt()) {
                found.add(
                        new Mention(
                                head.start(),
                                number.end(),
                                catalogue.document(
                                        "S/PRST/" + number.group("number"),
                                        Instrument.STATEMENT,
                                        number.group("number").substring(0, 4)),
                                ResolvedBy.TEXT));
            } else {
                dated(clause, head, statement, found);
            }
        }
        return found;
    }

    private void dated(Clause clause, Matcher head, boolean statement, List<Mention> found) {
        List<Mention> dates = new ArrayList<>();
        Matcher date = DATED.matcher(clause.text());
        int at = head.end();
        boolean any = false;
        while (date.region(at, clause.length()).lookingAt()) {
            any = true;
            at = date.end();
            if (date.group("symbol") == null && date.group("after") == null) {
                int begin =
                        dates.isEmpty() && found(head, date) ? head.start() : date.start("date");
                day(date)
                        .ifPresent(
                                day -> dates.add(mention(statement, begin, date.end("date"), day)));
            }
        }
        if (!any && !statement) {
            undated(clause, head).ifPresent(dates::add);
        }
        if (!symbolFollows(clause, at)) {
            found.addAll(dates);
        }
    }

    private static boolean found(Matcher head, Matcher date) {
        return date.start() == head.end();
    }

    private static Optional<LocalDate> day(Matcher date) {
        if (date.group("year") == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(date.group("year")),
                            MONTHS.indexOf(date.group("month")) + 1,
                            Integer.parseInt(date.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Mention mention(boolean statement, int begin, int end, LocalDate day) {
        String id = (statement ? "S/PRST (" : "SG report (") + day + ")";
        String kind = statement ? Instrument.STATEMENT : Instrument.REPORT;
        return new Mention(
                begin, end, catalogue.document(id, kind, day.toString()), ResolvedBy.TEXT);
    }

    /** "Having considered the report of the Secretary-General": one that text and time identify. */
    private Optional<Mention> undated(Clause clause, Matcher head) {
        boolean singular = head.group().toLowerCase(Locale.ROOT).matches("report\\s.*|.*report");
        String before = clause.text().substring(Math.max(0, head.start() - 60), head.start());
        boolean definite =
                DEFINITE.matcher(before).matches() || head.group().startsWith("Secretary");
        boolean expected =
                EXPECTED.matcher(before).find()
                        || clause.text().startsWith(" requested", head.end());
        return singular && definite && !expected
                ? Optional.of(
                        new Mention(
                                head.start(),
                                head.end(),
                                catalogue.document("SG report", Instrument.REPORT, ""),
                                ResolvedBy.TEXT))
                : Optional.empty();
    }

    /** Whether the symbol of what was named follows, before another document is. */
    private static boolean symbolFollows(Clause clause, int from) {
        String after = clause.text().substring(from, Math.min(clause.length(), from + REACH));
        Matcher symbol = SYMBOL.matcher(after);
        if (!symbol.find()) {
            return false;
        }
        Matcher another = ANOTHER.matcher(after);
        return !another.find() || another.start() > symbol.start();
    }
}
