package org.travaux.illustration;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The pages of a verbatim record: who sat on the Council first, running heads and feet after. */
record RecordDesign(SourceText source, Faces faces) implements PageDesign {

    private static final float LEFT = 60;
    private static final float RIGHT = 552;

    @Override
    public List<Column> columns(int page) {
        return page == 1
                ? List.of()
                : List.of(new Column(LEFT, 234, 716, 78), new Column(318, 234, 716, 78));
    }

    @Override
    public void head(Canvas canvas, int page, int pages) throws IOException {
        if (page == 1) {
            masthead(canvas);
            members(canvas);
            agenda(canvas);
            disclaimer(canvas);
            return;
        }
        String date = source.date().format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        boolean even = page % 2 == 0;
        canvas.left(Run.plain(even ? source.get("symbol") : date), 9, LEFT, 740);
        canvas.centred(Run.bold(source.get("title")), 9, (LEFT + RIGHT) / 2, 740);
        canvas.right(Run.plain(even ? date : source.get("symbol")), 9, RIGHT, 740);
        canvas.rule(LEFT, RIGHT, 734, 0.5f);
    }

    private void masthead(Canvas canvas) throws IOException {
        canvas.left(Run.plain("United Nations"), 13, LEFT, 736);
        canvas.right(Run.bold(source.get("symbol")), 13, RIGHT, 736);
        canvas.rule(LEFT, RIGHT, 728, 0.5f);
        canvas.left(Run.bold("Security Council"), 22, LEFT, 698);
        canvas.right(Run.italic("Provisional"), 10, RIGHT, 704);
        canvas.left(Run.plain(source.get("year")), 10, LEFT, 680);
        canvas.left(Run.bold(source.get("meeting")), 12, LEFT, 652);
        canvas.left(Run.plain(source.get("held")), 10, LEFT, 638);
        canvas.left(Run.plain("New York"), 10, LEFT, 625);
        canvas.rule(LEFT, RIGHT, 612, 2);
        canvas.centred(Run.italic(SourceText.NOTICE), 10, (LEFT + RIGHT) / 2, 596);
    }

    private void members(Canvas canvas) throws IOException {
        float y = 566;
        for (Block member : source.of(Style.MEMBER)) {
            List<String> cells = member.cells();
            if (!cells.get(0).isEmpty()) {
                canvas.left(Run.italic(cells.get(0) + ":"), 10, LEFT, y);
            }
            Run state = Run.plain(cells.get(2) + " ");
            Run name = Run.plain(cells.get(1));
            canvas.left(Run.plain(state.text() + dots(state, name, 10)), 10, 150, y);
            canvas.right(name, 10, RIGHT, y);
            y -= cells.get(0).equals("President") ? 20 : 13;
        }
    }

    /** The leader from a State to the name of its representative. */
    private String dots(Run state, Run name, float size) throws IOException {
        float room = RIGHT - 150 - faces.width(List.of(state, name), size) - 4;
        return ". ".repeat((int) (room / faces.width(Run.plain(". "), size))).strip();
    }

    private void agenda(Canvas canvas) throws IOException {
        float y = 330;
        canvas.left(Run.bold("Agenda"), 12, LEFT, y);
        for (Block item : source.of(Style.AGENDA)) {
            y -= 5;
            for (Line line : lines(item, 10, RIGHT - LEFT - 30)) {
                y -= 13;
                canvas.line(line, 10, LEFT + 30, y, 0);
            }
        }
    }

    private void disclaimer(Canvas canvas) throws IOException {
        float y = 120;
        canvas.rule(LEFT, LEFT + 110, y + 6, 0.5f);
        for (Block item : source.of(Style.DISCLAIMER)) {
            for (Line line : lines(item, 8.5f, RIGHT - LEFT)) {
                y -= 11;
                canvas.line(line, 8.5f, LEFT, y, 0);
            }
        }
    }

    private List<Line> lines(Block block, float size, float width) throws IOException {
        return new LineBreaker(faces, Hyphenation.none(), size)
                .lines(block.runs(), 0, width).stream()
                        .map(line -> new Line(line.runs(), false))
                        .toList();
    }

    @Override
    public void foot(Canvas canvas, int page, int pages) throws IOException {
        canvas.centred(Run.italic(SourceText.NOTICE), 8, (LEFT + RIGHT) / 2, 58);
        String number = page + "/" + pages;
        boolean even = page % 2 == 0;
        canvas.left(Run.plain(even ? number : source.get("job")), 9, LEFT, 42);
        canvas.right(Run.plain(even ? source.get("job") : number), 9, RIGHT, 42);
    }
}
