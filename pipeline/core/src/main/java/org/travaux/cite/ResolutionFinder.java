package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds resolutions by their numbers: after the word "resolution", in the lists that it begins,
 * and, where number and year agree, without the word.
 */
final class ResolutionFinder {

    private static final Pattern HEAD =
            Pattern.compile(
                    "(?i)\\b(?:resolution(?<plural>s)?|res\\.|(?<council>(?:UN)?SCRs?))\\s*(?=[\\dlO]|ES-\\d|S-\\d)");
    private static final Pattern FORM = Pattern.compile(Numbers.FORM);
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s*(?:,\\s*(?:(?:and|or|as well as|including|notably|in particular)\\s+)?"
                            + "|(?:and|or|as well as|&|through|(?<to>to|through))\\s+|(?<dash>-)\\s*)(?:its\\s+|of\\s+)?");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|\\s(?:to|through)\\s)\\s*");

    /** A further item of a list whose items have words of their own after them. */
    private static final Pattern LATER =
            Pattern.compile(
                    "(?<![\\w./-])(?<number>[\\dlO]{1,4})\\s{0,2}\\((?<year>(?:19|20)\\d{2})\\)"
                            + "|(?:,|\\band|\\bor)\\s+(?:its\\s+)?(?<session>\\d{2})/(?<of>\\d{1,3})(?=\\s+(?:of\\s+\\d|on|concerning|and)\\b|[,.;]|\\s*\\(|\\s*$)");

    private static final Pattern COMMITTEE =
            Pattern.compile(
                    "\\b(?<first>\\d{3,4})(?:\\s*/\\s*(?<second>\\d{3,4}))?(?:\\s*/\\s*(?<third>\\d{3,4}))?\\s+(?:Sanctions\\s+)?Committee\\b");
    private static final Pattern OF =
            Pattern.compile(
                    "(?:,)?\\s+(?:of|adopted by)\\s+the\\s+((?:\\w+\\s+){0,3}(?:Council|Assembly|Commission on Human Rights))");

    /** How far before the word "resolution" its organ is named. */
    private static final int BEFORE = 60;

    private static final int LONGEST_RANGE = 40;

    private final Numbers numbers;
    private final Optional<Organ> own;

    ResolutionFinder(Numbers numbers, Optional<Organ> own) {
        this.numbers = numbers;
        this.own = own;
    }

    List<Mention> find(Clause clause) {
        List<Mention> found = new ArrayList<>();
        Matcher head = HEAD.matcher(clause.text());
        int from = 0;
        int first = clause.length();
        Optional<Organ> organ = Optional.empty();
        while (head.find(from)) {
            organ = organ(clause, head);
            from = Math.max(list(clause, head, organ, found), head.end());
            first = Math.min(first, head.start());
        }
        later(clause, first, organ, found);
        committees(clause, found);
        return found;
    }

    private Optional<Organ> organ(Clause clause, Matcher head) {
        if (head.group("council") != null) {
            return Optional.of(Organ.SECURITY_COUNCIL);
        }
        String before = clause.text().substring(Math.max(0, head.start() - BEFORE), head.start());
        int end = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
        String nearest = before.substring(end + 1);
        int verb = Math.max(nearest.lastIndexOf(" that "), nearest.lastIndexOf("resolution"));
        String words = verb < 0 ? nearest : nearest.substring(verb);
        return words.strip().endsWith("its")
                ? Optional.of(own.orElse(Organ.SECURITY_COUNCIL)).filter(o -> own.isPresent())
                : Organ.named(tail(words), own);
    }

    /** The last words: "the Security Council landmark resolution", not "told the Council of …". */
    private static String tail(String words) {
        String[] all = words.strip().split("\\s+");
        int from = Math.max(0, all.length - 5);
        return String.join(" ", List.of(all).subList(from, all.length));
    }

    /** Reads the list that begins after {@code head}; returns where it ends. */
    private int list(Clause clause, Matcher head, Optional<Organ> organ, List<Mention> found) {
        Matcher form = FORM.matcher(clause.text());
        int at = head.end();
        int end = at;
        boolean first = true;
        List<Mention> items = new ArrayList<>();
        while (form.region(at, clause.length()).useTransparentBounds(true).lookingAt()) {
            Optional<Numbers.Numbered> numbered =
                    numbers.resolution(form, whose(clause, form.end(), organ), own);
            if (numbered.isEmpty()) {
                break;
            }
            int begin = first && head.group("plural") == null ? head.start() : form.start();
            Mention item =
                    new Mention(
                            begin, form.end(), numbered.get().instrument(), numbered.get().by());
            range(clause, items, item);
            items.add(item);
            first = false;
            end = form.end();
            Matcher dated = Numbers.DATED.matcher(clause.text()).region(end, clause.length());
            int after = dated.lookingAt() ? dated.end() : end;
            Matcher separator = SEPARATOR.matcher(clause.text()).region(after, clause.length());
            if (!separator.lookingAt()) {
                break;
            }
            at = separator.end();
        }
        found.addAll(items);
        return end;
    }

    /** The organ may follow its number: "resolution 46/182 of the General Assembly". */
    private Optional<Organ> whose(Clause clause, int end, Optional<Organ> organ) {
        Matcher of = OF.matcher(clause.text()).region(end, clause.length());
        return of.lookingAt() ? Organ.named(of.group(1), own).or(() -> organ) : organ;
    }

    /** Adds what lies between the last item and {@code item} where the text gives a range. */
    private void range(Clause clause, List<Mention> items, Mention item) {
        if (items.isEmpty()) {
            return;
        }
        Mention last = items.get(items.size() - 1);
        String between = clause.text().substring(last.end(), item.begin());
        if (!RANGE.matcher(between).matches()) {
            return;
        }
        int low = councilNumber(last);
        int high = councilNumber(item);
        if (low > 0 && high > low && high - low <= LONGEST_RANGE) {
            for (int number = low + 1; number < high; number++) {
                numbers.council(number)
                        .ifPresent(
                                n ->
                                        items.add(
                                                new Mention(
                                                        last.begin(),
                                                        item.end(),
                                                        n.instrument(),
                                                        ResolvedBy.RANGE)));
            }
        }
    }

    private static int councilNumber(Mention mention) {
        String id = mention.instrument().id();
        String prefix = Organ.SECURITY_COUNCIL.symbol("");
        return id.startsWith(prefix)
                ? Integer.parseInt(id.substring(prefix.length(), id.indexOf(' ')))
                : 0;
    }

    private void later(Clause clause, int first, Optional<Organ> organ, List<Mention> found) {
        Matcher item = LATER.matcher(clause.text());
        while (item.find()) {
            int begin = item.start("number") >= 0 ? item.start("number") : item.start("session");
            if (found.stream().anyMatch(m -> m.begin() < item.end() && begin < m.end())) {
                continue;
            }
            if (item.group("number") != null) {
                // Without the word, only a number whose year is right can be trusted.
                Numbers.whole(item.group("number"))
                        .map(n -> numbers.council(n, Integer.parseInt(item.group("year"))))
                        .filter(n -> n.by() == ResolvedBy.TEXT)
                        .filter(n -> !other(clause.text(), begin))
                        .ifPresent(
                                n ->
                                        found.add(
                                                new Mention(
                                                        begin,
                                                        item.end(),
                                                        n.instrument(),
                                                        n.by())));
            } else if (begin > first) {
                Organ whose =
                        organ.filter(o -> o != Organ.SECURITY_COUNCIL)
                                .orElse(Organ.GENERAL_ASSEMBLY);
                found.add(
                        new Mention(
                                begin,
                                item.end("of"),
                                numbers.named(
                                        whose.symbol(
                                                item.group("session") + "/" + item.group("of"))),
                                ResolvedBy.TEXT));
            }
        }
    }

    /** Whether the number is of something else: "decision 4 (2003)", "S/RES/1325 (2000)". */
    private static boolean other(String text, int begin) {
        String before = text.substring(Math.max(0, begin - 14), begin).stripTrailing();
        return before.matches(
                        ".*(?i)(?:decisions?|statements?|declarations?|no\\.|/|ruling|judgment|directive|regulation|law)")
                || before.endsWith("(");
    }

    private void committees(Clause clause, List<Mention> found) {
        Matcher committee = COMMITTEE.matcher(clause.text());
        while (committee.find()) {
            for (String part : List.of("first", "second", "third")) {
                if (committee.group(part) != null) {
                    numbers.council(Integer.parseInt(committee.group(part)))
                            .ifPresent(
                                    n ->
                                            found.add(
                                                    new Mention(
                                                                    committee.start(part),
                                                                    committee.end(part),
                                                                    n.instrument(),
                                                                    n.by())
                                                            .ofBody()));
                }
            }
        }
    }
}
