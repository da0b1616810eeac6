package org.travaux.illustration;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** One page to draw on; positions are in points from its lower left corner. */
final class Canvas implements AutoCloseable {

    private final PDPageContentStream content;
    private final Faces faces;

    Canvas(PDDocument pdf, PDPage page, Faces faces) throws IOException {
        content = new PDPageContentStream(pdf, page);
        this.faces = faces;
    }

    void left(Run run, float size, float x, float y) throws IOException {
        line(new Line(List.of(run), false), size, x, y, 0);
    }

    void right(Run run, float size, float x, float y) throws IOException {
        left(run, size, x - faces.width(run, size), y);
    }

    void centred(Run run, float size, float x, float y) throws IOException {
        left(run, size, x - faces.width(run, size) / 2, y);
    }

    /** Draws a line, its spaces stretched until it fills {@code width} if it is a full one. */
    void line(Line line, float size, float x, float y, float width) throws IOException {
        float rest = width - faces.width(line.runs(), size);
        content.beginText();
        content.newLineAtOffset(x, y);
        content.setWordSpacing(line.full() && line.spaces() > 0 ? rest / line.spaces() : 0);
        for (Run run : line.runs()) {
            content.setFont(faces.of(run), size);
            content.showText(run.text());
        }
        content.endText();
    }

    void rule(float from, float to, float y, float thickness) throws IOException {
        content.setLineWidth(thickness);
        content.moveTo(from, y);
        content.lineTo(to, y);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
