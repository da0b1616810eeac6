package org.travaux.illustration;

import java.io.IOException;
import java.util.List;

/** What repeats on the pages of a PDF file: its columns, and what is printed around them. */
interface PageDesign {

    /** A column of text, its edges in points. */
    record Column(float left, float width, float top, float bottom) {}

    /** The columns of a page, in reading order; none for a page without running text. */
    List<Column> columns(int page);

    void head(Canvas canvas, int page, int pages) throws IOException;

    void foot(Canvas canvas, int page, int pages) throws IOException;
}
