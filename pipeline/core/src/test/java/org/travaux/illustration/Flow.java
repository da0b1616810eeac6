package org.travaux.illustration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pours lines into the columns of as many pages as they need, in the order of the stream. */
final class Flow implements AutoCloseable {

    private final PDDocument pdf = new PDDocument();
    private final PageDesign design;
    private final Faces faces;
    private final int pages;
    private final Deque<PageDesign.Column> ahead = new ArrayDeque<>();
    private PageDesign.Column column = new PageDesign.Column(0, 0, 0, 0);
    private Canvas canvas;
    private int page = 1;
    private float y;

    /** A flow that prints {@code pages} as the number of pages. */
    Flow(PageDesign design, Faces faces, int pages) throws IOException {
        this.design = design;
        this.faces = faces;
        this.pages = pages;
        canvas = newPage();
        skipToColumn();
    }

    int page() {
        return page;
    }

    float width() {
        return column.width();
    }

    /** Goes to the next column, or page, unless {@code height} fits into this one. */
    void need(float height) throws IOException {
        if (y - height < column.bottom()) {
            skipToColumn();
        }
    }

    void space(float height) {
        if (y < column.top()) {
            y -= height;
        }
    }

    /** Sets lines one under another, the first {@code indent} further in. */
    void set(List<Line> lines, float size, float left, float indent) throws IOException {
        float leading = size * 1.18f;
        for (int i = 0; i < lines.size(); i++) {
            need(i == 0 && lines.size() > 1 ? 2 * leading : leading);
            y -= leading;
            float in = left + (i == 0 ? indent : 0);
            canvas.line(lines.get(i), size, column.left() + in, y, column.width() - in);
        }
    }

    /** Sets {@code label} beside the line that comes next. */
    void label(Run label, float size, float left) throws IOException {
        need(2 * size * 1.18f);
        canvas.left(label, size, column.left() + left, y - size * 1.18f);
    }

    private void skipToColumn() throws IOException {
        while (ahead.isEmpty()) {
            design.foot(canvas, page, pages);
            canvas.close();
            page++;
            canvas = newPage();
        }
        column = ahead.removeFirst();
        y = column.top();
    }

    private Canvas newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.LETTER);
        pdf.addPage(sheet);
        Canvas fresh = new Canvas(pdf, sheet, faces);
        design.head(fresh, page, pages);
        ahead.addAll(design.columns(page));
        return fresh;
    }

    /** Ends the last page and gives the file, its dates and identifier taken from the source. */
    byte[] finish(SourceText source) throws IOException {
        design.foot(canvas, page, pages);
        canvas.close();
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(source.get("title"));
        information.setAuthor("Travaux");
        information.setSubject(SourceText.NOTICE);
        information.setCreationDate(
                GregorianCalendar.from(source.date().atStartOfDay(ZoneOffset.UTC)));
        pdf.setDocumentId(source.date().toEpochDay());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        canvas.close();
        pdf.close();
    }
}
