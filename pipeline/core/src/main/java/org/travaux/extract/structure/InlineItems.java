package org.travaux.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a paragraph that holds its lettered items in one run, "to: (a) …; (b) …; and (c) …".
 *
 * <p>Only a row that begins with (a), (i) or (1), goes on without a gap and has at least two items
 * is split, and each later item must follow a mark. "Paragraph 4 (a) and (b)", "(a) and (b) above",
 * "subparagraphs (a), (b) and (c)" and "resolution 1267 (1999)" are references and stay.
 */
final class InlineItems {

    private static final Pattern MARK =
            Pattern.compile("(?<=[\\s:;,—–(-])\\((?<mark>[a-z]{1,4}|\\d{1,2})\\)\\s*(?=\\S)");
    private static final Pattern REFERENCE =
            Pattern.compile(
                    ".*(?:\\d|\\b(?:sub-?)?paragraphs?|\\b(?:articles?|sections?|items?|clauses?|"
                            + "categor(?:y|ies)|points?|rules?|annex)|\\([a-z]{1,4}\\)(?: ?,| and|"
                            + " or| to)?)\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AFTER_MARK =
            Pattern.compile(".*[:;,.—–-]\\s*(?:and|or|as well as|and/or)?\\s*$", Pattern.DOTALL);
    private static final Pattern GOES_ON_AS_REFERENCE =
            Pattern.compile(
                    "(?:and|or|of|above|below|to \\(|thereof)\\b.*|[,;.)].*", Pattern.DOTALL);
    private static final int SHORTEST_ITEM = 8;

    /** A stretch of the paragraph: its mark (empty for what stands before the first), its words. */
    record Item(String lead, String mark, String words) {}

    private InlineItems() {}

    /** The paragraph's parts in order; itself alone where there is nothing to split. */
    static List<Item> split(String paragraph) {
        List<int[]> row = row(paragraph);
        if (row.size() < 2) {
            return List.of(new Item("", "", paragraph));
        }
        List<Item> items = new ArrayList<>();
        items.add(new Item("", "", paragraph.substring(0, row.get(0)[0]).strip()));
        for (int i = 0; i < row.size(); i++) {
            int end = i + 1 < row.size() ? row.get(i + 1)[0] : paragraph.length();
            String lead = paragraph.substring(row.get(i)[0], row.get(i)[1]).strip();
            String words = paragraph.substring(row.get(i)[1], end).strip();
            items.add(new Item(lead + " ", lead.substring(1, lead.length() - 1), words));
        }
        return items;
    }

    /** Begin and end of each mark of the longest row from the first of its kind. */
    private static List<int[]> row(String paragraph) {
        List<int[]> row = new ArrayList<>();
        Items order = new Items();
        Matcher mark = MARK.matcher(paragraph);
        while (mark.find()) {
            String printed = mark.group("mark");
            String before = paragraph.substring(0, mark.start());
            String after = paragraph.substring(mark.end());
            boolean reference =
                    REFERENCE.matcher(before.substring(Math.max(0, before.length() - 30))).matches()
                            || (!before.stripTrailing().endsWith(";")
                                    && GOES_ON_AS_REFERENCE.matcher(after).matches());
            boolean next = row.isEmpty() ? isFirst(printed) : order.expects(printed);
            boolean apart =
                    row.isEmpty()
                            || AFTER_MARK
                                    .matcher(before.substring(Math.max(0, before.length() - 20)))
                                    .matches();
            if (!reference && next && apart && longEnough(row, mark.start())) {
                order.label(printed, "");
                row.add(new int[] {mark.start(), mark.end()});
            }
        }
        return row;
    }

    private static boolean isFirst(String mark) {
        return mark.equals("a") || mark.equals("i") || mark.equals("1");
    }

    private static boolean longEnough(List<int[]> row, int begin) {
        return row.isEmpty() || begin - row.get(row.size() - 1)[1] >= SHORTEST_ITEM;
    }
}
