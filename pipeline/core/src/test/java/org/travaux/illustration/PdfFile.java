package org.travaux.illustration;

import java.io.IOException;
import java.util.List;

/** Writes a draft or a report as a PDF file of one column, with masthead and page numbers. */
final class PdfFile {

    private static final float SIZE = 11;
    private static final float STEP = 36;

    byte[] render(SourceText source) throws IOException {
        Faces faces = Faces.times();
        int pages = pages(source, faces);
        try (Flow flow = poured(source, faces, pages)) {
            return flow.finish(source);
        }
    }

    private static int pages(SourceText source, Faces faces) throws IOException {
        try (Flow flow = poured(source, faces, 0)) {
            return flow.page();
        }
    }

    private static Flow poured(SourceText source, Faces faces, int pages) throws IOException {
        Flow flow = new Flow(new Sheet(source), faces, pages);
        LineBreaker breaker = new LineBreaker(faces, Hyphenation.none(), SIZE);
        for (Line line :
                new LineBreaker(faces, Hyphenation.none(), 14)
                        .lines(List.of(Run.bold(source.get("title"))), 0, flow.width())) {
            flow.set(List.of(new Line(line.runs(), false)), 14, 0, 0);
        }
        flow.space(14);
        for (Block block : source.blocks()) {
            pour(flow, breaker, block);
        }
        return flow;
    }

    private static void pour(Flow flow, LineBreaker breaker, Block block) throws IOException {
        if (block.style() == Style.HEADING) {
            flow.space(6);
            flow.need(4 * SIZE);
            flow.set(breaker.lines(List.of(Run.bold(block.text())), 0, flow.width()), SIZE, 0, 0);
        } else {
            float left = block.style().depth() * STEP;
            if (!block.label().isEmpty()) {
                flow.label(Run.plain(block.label()), SIZE, left + STEP / 3);
            }
            flow.set(breaker.lines(block.runs(), STEP, flow.width() - left), SIZE, left, STEP);
        }
        flow.space(7);
    }

    /** The sheet of a document of the Council: masthead on the first page, symbol on the others. */
    private record Sheet(SourceText source) implements PageDesign {

        private static final float LEFT = 72;
        private static final float RIGHT = 540;

        @Override
        public List<Column> columns(int page) {
            return List.of(new Column(126, 396, page == 1 ? 610 : 716, 84));
        }

        @Override
        public void head(Canvas canvas, int page, int pages) throws IOException {
            if (page > 1) {
                if (page % 2 == 0) {
                    canvas.left(Run.bold(source.get("symbol")), 9, LEFT, 744);
                } else {
                    canvas.right(Run.bold(source.get("symbol")), 9, RIGHT, 744);
                }
                canvas.rule(LEFT, RIGHT, 738, 0.5f);
                return;
            }
            canvas.left(Run.plain("United Nations"), 13, LEFT, 736);
            canvas.right(Run.bold(source.get("symbol")), 13, RIGHT, 736);
            canvas.rule(LEFT, RIGHT, 728, 0.5f);
            canvas.left(Run.bold("Security Council"), 20, LEFT, 700);
            canvas.left(Run.plain(status()), 10, 420, 708);
            canvas.left(Run.plain(source.writtenDate()), 10, 420, 695);
            canvas.left(Run.plain("Original: English"), 10, 420, 670);
            canvas.rule(LEFT, RIGHT, 652, 2);
            canvas.centred(Run.italic(SourceText.NOTICE), 10, (LEFT + RIGHT) / 2, 634);
        }

        private String status() {
            return source.get("kind").equals("draft") ? "Provisional" : "Distr.: General";
        }

        @Override
        public void foot(Canvas canvas, int page, int pages) throws IOException {
            canvas.centred(Run.italic(SourceText.NOTICE), 8, (LEFT + RIGHT) / 2, 60);
            String number = page + "/" + pages;
            if (page % 2 == 0) {
                canvas.left(Run.bold(number), 9, LEFT, 44);
                canvas.right(Run.plain(source.get("job")), 8, RIGHT, 44);
            } else {
                canvas.left(Run.plain(source.get("job")), 8, LEFT, 44);
                canvas.right(Run.bold(number), 9, RIGHT, 44);
            }
        }
    }
}
