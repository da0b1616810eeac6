package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.extract.pdf.PrintedLine.Gap;
import org.travaux.extract.pdf.PrintedLine.Role;

/**
 * The layout of a document: the lines of each page in reading order, and the pages whose order is
 * doubtful.
 */
final class Layout {

    private static final double STRAY = 0.25;
    private static final double INDENTING = 0.6;
    private static final int FEWEST_PARAGRAPHS = 8;

    /** A line that has been made, and where it came from. */
    private record Made(PrintedLine line, Row row, ColumnLines from) {}

    private final List<PageText> pages;
    private final List<List<Row>> rows = new ArrayList<>();
    private final List<List<Made>> made = new ArrayList<>();
    private final List<Integer> doubtful = new ArrayList<>();
    private final double body;
    private final Notes notes;

    private Layout(List<PageText> pages) {
        this.pages = pages;
        for (PageText page : pages) {
            rows.add(Rows.of(page.words()));
        }
        body = body();
        notes = new Notes(body);
    }

    static Layout of(List<PageText> pages) {
        Layout layout = new Layout(pages);
        layout.make();
        layout.joinPages();
        return layout;
    }

    /** The lines of the page at this index. */
    List<PrintedLine> lines(int page) {
        return made.get(page).stream().map(Made::line).toList();
    }

    /** The numbers of the pages whose order of reading is doubtful. */
    List<Integer> doubtful() {
        return doubtful;
    }

    /** The size in which most letters are set. */
    private double body() {
        Map<Long, Integer> letters = new HashMap<>();
        for (PageText page : pages) {
            for (Word word : page.words()) {
                letters.merge(Math.round(word.size() * 4), word.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                        .max(
                                Map.Entry.<Long, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(40L)
                / 4.0;
    }

    private void make() {
        Set<Row> running = RunningHeads.of(rows);
        List<List<Word>> texts = new ArrayList<>();
        List<Gutter> known = new ArrayList<>();
        List<ReadingOrder> orders = new ArrayList<>();
        for (List<Row> page : rows) {
            List<Word> text = new ArrayList<>();
            page.stream().filter(r -> !running.contains(r)).forEach(r -> text.addAll(r.words()));
            texts.add(text);
            orders.add(ReadingOrder.of(text, List.of()));
            remember(orders.get(orders.size() - 1), known);
        }
        for (int i = 0; i < pages.size(); i++) {
            // A short last page has too few lines to show its columns: those of the others tell.
            List<Column> columns =
                    known.isEmpty() || !orders.get(i).gutters().isEmpty()
                            ? orders.get(i).columns()
                            : ReadingOrder.of(texts.get(i), known).columns();
            makePage(i, columns, running);
        }
    }

    private static void remember(ReadingOrder order, List<Gutter> known) {
        for (Gutter gutter : order.gutters()) {
            if (known.stream().noneMatch(k -> k.agreesWith(gutter))) {
                known.add(gutter);
            }
        }
    }

    private void makePage(int at, List<Column> columns, Set<Row> running) {
        List<Made> lines = new ArrayList<>();
        List<Row> heads = rows.get(at).stream().filter(running::contains).toList();
        double top = columns.isEmpty() ? Double.MAX_VALUE : top(columns);
        heads.stream().filter(r -> r.baseline() < top).forEach(r -> lines.add(furniture(r)));
        boolean noted = false;
        boolean first = true;
        for (Column column : columns) {
            int begin = notes.begin(column, columns);
            noted |= begin < column.rows().size();
            Gap gap = first || column.flows() ? Gap.PAGE : Gap.BLANK;
            add(lines, new ColumnLines(column, body, begin, at + 1), column, gap);
            first &= begin == 0;
        }
        notes.endPage(noted);
        heads.stream().filter(r -> r.baseline() >= top).forEach(r -> lines.add(furniture(r)));
        aside(at, lines);
        made.add(lines);
        if (Doubts.isDoubtful(columns)) {
            doubtful.add(at + 1);
        }
    }

    private static double top(List<Column> columns) {
        return columns.stream().mapToDouble(c -> c.rows().get(0).baseline()).min().orElseThrow();
    }

    private static void add(List<Made> lines, ColumnLines from, Column column, Gap gap) {
        List<PrintedLine> made = from.lines(gap);
        for (int i = 0; i < made.size(); i++) {
            lines.add(new Made(made.get(i), column.rows().get(i), from));
        }
    }

    private Made furniture(Row row) {
        Column alone = new Column(List.of(row), row.left(), row.right(), false);
        return new Made(
                new PrintedLine(row.text(), Gap.HARD, 0, Role.FURNITURE, false),
                row,
                new ColumnLines(alone, body, 1, 0));
    }

    /** What runs another way is a note in the margin, unless it is a good part of the page. */
    private void aside(int at, List<Made> lines) {
        PageText page = pages.get(at);
        for (List<Word> words : page.aside()) {
            int letters = words.stream().mapToInt(w -> w.text().length()).sum();
            boolean stray = letters < STRAY * page.glyphs();
            for (Column column : ReadingOrder.of(words, List.of()).columns()) {
                if (stray) {
                    column.rows().forEach(row -> lines.add(furniture(row)));
                } else {
                    int none = column.rows().size();
                    add(lines, new ColumnLines(column, body, none, at + 1), column, Gap.HARD);
                }
            }
        }
    }

    /**
     * Sees whether the last line of a column had room for the first word of the next one, and
     * whether the text goes on there: where paragraphs are indented, a line that is not goes on.
     */
    private void joinPages() {
        boolean indented = isIndented();
        Optional<int[]> last = Optional.empty();
        for (int page = 0; page < made.size(); page++) {
            for (int i = 0; i < made.get(page).size(); i++) {
                Made next = made.get(page).get(i);
                if (!next.line().flows()) {
                    continue;
                }
                if (next.line().gap() == Gap.PAGE && last.isPresent()) {
                    int[] place = last.get();
                    Made before = made.get(place[0]).get(place[1]);
                    boolean full = before.from().isFull(before.row(), next.row());
                    made.get(place[0]).set(place[1], with(before, before.line().reaching(full)));
                    if (full && indented && next.line().indent() == 0) {
                        made.get(page).set(i, with(next, next.line().after(Gap.WRAP)));
                    }
                }
                last = Optional.of(new int[] {page, i});
            }
        }
    }

    private static Made with(Made made, PrintedLine line) {
        return new Made(line, made.row(), made.from());
    }

    /** Whether most paragraphs that begin within a column are set in. */
    private boolean isIndented() {
        int begun = 0;
        int indented = 0;
        PrintedLine last = new PrintedLine("", Gap.HARD, 0, Role.HEADING, true);
        for (List<Made> page : made) {
            for (Made next : page) {
                PrintedLine line = next.line();
                boolean within = line.gap() == Gap.WRAP || line.gap() == Gap.BLANK;
                if (within
                        && line.role() == Role.PARAGRAPH
                        && last.role() == Role.PARAGRAPH
                        && !last.full()) {
                    begun++;
                    indented += line.indent() > 0 ? 1 : 0;
                }
                last = line;
            }
        }
        return begun >= FEWEST_PARAGRAPHS && indented >= INDENTING * begun;
    }
}
