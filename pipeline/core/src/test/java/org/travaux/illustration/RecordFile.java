package org.travaux.illustration;

import java.io.IOException;
import java.util.List;

/**
 * Writes a verbatim record as a PDF file: a front page, then two columns that follow each other.
 */
final class RecordFile {

    private static final float SIZE = 10.5f;

    byte[] render(SourceText source) throws IOException {
        Faces faces = Faces.times();
        int pages;
        try (Flow flow = poured(source, faces, 0)) {
            pages = flow.page();
        }
        try (Flow flow = poured(source, faces, pages)) {
            return flow.finish(source);
        }
    }

    private static Flow poured(SourceText source, Faces faces, int pages) throws IOException {
        Flow flow = new Flow(new RecordDesign(source, faces), faces, pages);
        LineBreaker breaker = new LineBreaker(faces, Hyphenation.shipped(), SIZE);
        for (Block block : source.blocks()) {
            pour(flow, breaker, block);
        }
        return flow;
    }

    private static void pour(Flow flow, LineBreaker breaker, Block block) throws IOException {
        switch (block.style()) {
            case MEMBER, AGENDA, DISCLAIMER -> {
                return;
            }
            case HEADING -> {
                flow.space(4);
                flow.need(5 * SIZE);
                flow.set(
                        ragged(breaker, List.of(Run.bold(block.text())), flow.width()), SIZE, 0, 0);
            }
            case ACTION ->
                    flow.set(
                            ragged(breaker, List.of(Run.italic(block.text())), flow.width() - 12),
                            SIZE,
                            12,
                            0);
            case VOTE -> vote(flow, breaker, block);
            default -> flow.set(breaker.lines(block.runs(), 24, flow.width()), SIZE, 0, 24);
        }
        flow.space(6);
    }

    private static void vote(Flow flow, LineBreaker breaker, Block block) throws IOException {
        flow.need(4 * SIZE);
        flow.set(ragged(breaker, List.of(Run.italic(block.cells().get(0))), 200), SIZE, 24, 0);
        flow.set(
                ragged(breaker, List.of(Run.plain(block.cells().get(1))), flow.width() - 36),
                SIZE,
                36,
                0);
    }

    private static List<Line> ragged(LineBreaker breaker, List<Run> runs, float width)
            throws IOException {
        return breaker.lines(runs, 0, width).stream()
                .map(line -> new Line(line.runs(), false))
                .toList();
    }
}
