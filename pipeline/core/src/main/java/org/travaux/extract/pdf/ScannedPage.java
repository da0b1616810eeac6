package org.travaux.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** A page that may be nothing but an image of one; pages are counted from 0. */
record ScannedPage(PDDocument document, int index) {

    /**
     * A page with a few words, a stamp or a number, is a scan if pictures cover this much of it.
     */
    private static final double MOSTLY = 0.5;

    /** One without any may be a cutting on a sheet; a logo alone is less. */
    private static final double PARTLY = 0.03;

    /** Dots per inch: what Tesseract reads best. */
    private static final double BEST = 300;

    /** A sheet of A3 at 300 dots per inch has 17 million; posters get fewer dots. */
    private static final double MOST_PIXELS = 20_000_000;

    /** Whether images cover as much of the page as of a scan, given whether it has any text. */
    boolean isImage(boolean hasText) throws IOException {
        PDPage page = document.getPage(index);
        Images images = new Images();
        if (page.hasContents()) {
            images.processPage(page);
        }
        PDRectangle box = page.getCropBox();
        return images.area >= (hasText ? MOSTLY : PARTLY) * box.getWidth() * box.getHeight();
    }

    /** The page as it is printed, for recognition. */
    BufferedImage render() throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        double squareInches = box.getWidth() * box.getHeight() / (72.0 * 72.0);
        float dotsPerInch = (float) Math.min(BEST, Math.sqrt(MOST_PIXELS / squareInches));
        return new PDFRenderer(document).renderImageWithDPI(index, dotsPerInch, ImageType.GRAY);
    }

    /** Adds up the areas of the images that a page draws. */
    private static final class Images extends PDFStreamEngine {

        private double area;

        Images() {
            addOperator(new Concatenate(this));
            addOperator(new DrawObject(this));
            addOperator(new SetGraphicsStateParameters(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new SetMatrix(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (operator.getName().equals("BI")) {
                add();
            } else if (operator.getName().equals("Do") && operands.get(0) instanceof COSName name) {
                PDXObject object = getResources().getXObject(name);
                if (object instanceof PDImageXObject) {
                    add();
                } else if (object instanceof PDFormXObject form) {
                    showForm(form);
                }
            } else {
                super.processOperator(operator, operands);
            }
        }

        private void add() {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            area += Math.abs(matrix.getScalingFactorX() * matrix.getScalingFactorY());
        }
    }
}
