package org.travaux.illustration;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The three faces of Times that every reader of PDF has, so that none is embedded. */
record Faces(PDFont roman, PDFont bold, PDFont italic) {

    static Faces times() {
        return new Faces(
                new PDType1Font(FontName.TIMES_ROMAN),
                new PDType1Font(FontName.TIMES_BOLD),
                new PDType1Font(FontName.TIMES_ITALIC));
    }

    PDFont of(Run run) {
        return run.bold() ? bold : run.italic() ? italic : roman;
    }

    float width(Run run, float size) throws IOException {
        return of(run).getStringWidth(run.text()) / 1000 * size;
    }

    float width(List<Run> runs, float size) throws IOException {
        float width = 0;
        for (Run run : runs) {
            width += width(run, size);
        }
        return width;
    }
}
