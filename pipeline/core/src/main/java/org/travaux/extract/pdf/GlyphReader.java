package org.travaux.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the letters of a page with their places; invisible ones too, for that is how recognised
 * text lies behind a scan.
 *
 * <p>PDFBox puts accents on their letters and leaves out what is printed twice for weight.
 */
final class GlyphReader extends PDFTextStripper {

    private static final int CODES = 1 << 16;
    private static final byte KNOWN = 1;
    private static final byte UNKNOWN = 2;
    private static final int BOLD_WEIGHT = 600;
    private static final double NO_SPACE_WIDTH = 0.25;

    private final IdentityHashMap<PDFont, Glyph.Face> faces = new IdentityHashMap<>();
    private final IdentityHashMap<PDFont, byte[]> known = new IdentityHashMap<>();
    private final List<PageText> pages = new ArrayList<>();
    private int shown;
    private int readable;

    private GlyphReader() {
        setShouldSeparateByBeads(false);
    }

    /** The text of all pages; one without content has none. */
    static List<PageText> read(PDDocument document) throws IOException {
        GlyphReader reader = new GlyphReader();
        reader.writeText(document, Writer.nullWriter());
        reader.fillUpTo(document.getNumberOfPages());
        return reader.pages;
    }

    private void fillUpTo(int count) {
        while (pages.size() < count) {
            pages.add(new PageText(pages.size() + 1, List.of(), List.of(), 0, 0));
        }
    }

    @Override
    protected void startPage(PDPage page) {
        shown = 0;
        readable = 0;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        shown++;
        readable += isKnown(font, code) ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    private boolean isKnown(PDFont font, int code) {
        if (code < 0 || code >= CODES) {
            return isLetter(unicode(font, code));
        }
        byte[] answers = known.computeIfAbsent(font, f -> new byte[CODES]);
        if (answers[code] == 0) {
            answers[code] = isLetter(unicode(font, code)) ? KNOWN : UNKNOWN;
        }
        return answers[code] == KNOWN;
    }

    /** A control character is no letter either: fonts without a table of characters show these. */
    private static boolean isLetter(String text) {
        return !text.isEmpty()
                && text.chars()
                        .noneMatch(c -> (c < ' ' && !Character.isWhitespace(c)) || c == '\uFFFD');
    }

    @SuppressWarnings("NullAway") // PDFBox gives null where a font has no character for a code.
    private static String unicode(PDFont font, int code) {
        String text = font.toUnicode(code);
        return text == null ? "" : text;
    }

    @Override
    protected void writePage() {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                if (!position.getUnicode().isEmpty()) {
                    glyphs.add(glyph(position));
                }
            }
        }
        Directions directions = Directions.of(glyphs);
        fillUpTo(getCurrentPageNo() - 1);
        pages.add(
                new PageText(
                        getCurrentPageNo(),
                        directions.main(),
                        directions.aside(),
                        glyphs.size(),
                        shown - readable));
    }

    private Glyph glyph(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        PDFont font = position.getFont();
        double size = matrix.getScalingFactorY();
        if (font instanceof PDType3Font) {
            size *= 1000 * Math.abs(font.getFontMatrix().getScaleY());
        }
        return new Glyph(
                position.getUnicode(),
                new Glyph.Point(matrix.getTranslateX(), matrix.getTranslateY()),
                new Glyph.Point(position.getEndX(), position.getEndY()),
                size,
                faces.computeIfAbsent(font, f -> face(f, position)));
    }

    private static Glyph.Face face(PDFont font, TextPosition position) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy =
                descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        double across = position.getTextMatrix().getScalingFactorX();
        double space = across > 0 ? position.getWidthOfSpace() / across : NO_SPACE_WIDTH;
        return new Glyph.Face(
                heavy || name.contains("bold") || name.contains("black") || name.contains("heavy"),
                space);
    }

    static double angle(Glyph glyph) {
        return Math.atan2(glyph.end().y() - glyph.start().y(), glyph.end().x() - glyph.start().x());
    }
}
