package org.travaux.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Pages of lines at given places, written in the order in which they are put or row by row. */
final class Sheet {

    static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    /** A line: its left end and baseline, and the width that its spaces are stretched to fill. */
    record Put(String text, PDFont font, double size, double x, double y, double width) {}

    private final List<List<Put>> pages = new ArrayList<>();
    private final boolean byRows;
    private final int rotation;

    Sheet(boolean byRows, int rotation) {
        this.byRows = byRows;
        this.rotation = rotation;
    }

    void page() {
        pages.add(new ArrayList<>());
    }

    int pages() {
        return pages.size();
    }

    void put(String text, PDFont font, double size, double x, double y, double width) {
        pages.get(pages.size() - 1).add(new Put(text, font, size, x, y, width));
    }

    void put(String text, double size, double x, double y) {
        put(text, ROMAN, size, x, y, 0);
    }

    static double width(String text, PDFont font, double size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    byte[] bytes() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<Put> puts : pages) {
                write(pdf, puts);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void write(PDDocument pdf, List<Put> puts) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        page.setRotation(rotation);
        pdf.addPage(page);
        List<Put> order = new ArrayList<>(puts);
        if (byRows) {
            order.sort((a, b) -> Double.compare(b.y(), a.y()));
        }
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            if (rotation == 90) {
                content.transform(new Matrix(0, 1, -1, 0, 612, 0));
            }
            for (Put put : order) {
                write(content, put);
            }
        }
    }

    private static void write(PDPageContentStream content, Put put) throws IOException {
        long spaces = put.text().chars().filter(c -> c == ' ').count();
        double rest = put.width() - width(put.text(), put.font(), put.size());
        content.beginText();
        content.setFont(put.font(), (float) put.size());
        content.newLineAtOffset((float) put.x(), (float) put.y());
        content.setWordSpacing(put.width() > 0 && spaces > 0 ? (float) (rest / spaces) : 0);
        content.showText(put.text());
        content.endText();
    }
}
