package org.travaux.extract.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of printed pages, and what happens to them on a bad scanner, for tests. */
public final class ScannedPages {

    private static final float DPI = 200;

    private ScannedPages() {}

    /** A page with these lines, in 12 point. */
    public static BufferedImage page(List<String> lines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            print(lines, pdf);
            return new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    private static void print(List<String> lines, PDDocument pdf) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            out.setFont(new PDType1Font(FontName.HELVETICA), 12);
            out.beginText();
            out.setLeading(16);
            out.newLineAtOffset(72, 700);
            for (String line : lines) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
        }
    }

    /** The page, laid on the glass askew. */
    public static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage out =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = out.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return out;
    }

    /** The page out of focus: each point is the mean of a square of this many pixels a side. */
    public static BufferedImage blurred(BufferedImage page, int side) {
        float[] weights = new float[side * side];
        java.util.Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(page, null);
    }

    /** A PDF file whose pages are these pictures and nothing else. */
    public static byte[] pdf(List<BufferedImage> pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (BufferedImage picture : pages) {
                paste(picture, pdf);
            }
            return bytes(pdf);
        }
    }

    /** A PDF file with a page of text and one that is a picture. */
    public static byte[] pdfWithTextPage(List<String> lines, BufferedImage picture)
            throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            print(lines, pdf);
            paste(picture, pdf);
            return bytes(pdf);
        }
    }

    private static void paste(BufferedImage picture, PDDocument pdf) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            out.drawImage(
                    LosslessFactory.createFromImage(pdf, picture),
                    0,
                    0,
                    PDRectangle.LETTER.getWidth(),
                    PDRectangle.LETTER.getHeight());
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
