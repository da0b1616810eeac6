package org.travaux.extract.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.tika.parser.ocr.tess4j.ImageDeskew;

/** A picture of a page, made ready to be recognised: grey, upright, and not too small. */
final class PagePicture {

    /** Narrower pictures are enlarged: letters of less than some 20 pixels are not recognised. */
    private static final int NARROW = 1600;

    /** A page that leans by two degrees loses half its lines, and nothing would say so. */
    private static final double STRAIGHT = 0.3;

    private static final double MOST_SKEW = 15;
    private static final int DARK = 128;

    private final BufferedImage picture;

    private PagePicture(BufferedImage picture) {
        this.picture = picture;
    }

    static PagePicture of(BufferedImage original) {
        int scale = original.getWidth() < NARROW ? 2 : 1;
        BufferedImage grey = drawn(original, scale, 0);
        double skew = new ImageDeskew(grey).getSkewAngle();
        boolean leans = Math.abs(skew) >= STRAIGHT && Math.abs(skew) <= MOST_SKEW;
        return new PagePicture(leans ? drawn(grey, 1, -skew) : grey);
    }

    private static BufferedImage drawn(BufferedImage from, int scale, double degrees) {
        int width = from.getWidth() * scale;
        int height = from.getHeight() * scale;
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = to.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }

    byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The share of the dark pixels that no line covers, from 0 to 1; 0 on an empty page. */
    double inkOutside(List<RecognisedLine> lines) {
        int[] grey = picture.getRaster().getSamples(0, 0, width(), height(), 0, (int[]) null);
        long all = dark(grey, new Box(0, 0, width(), height()));
        if (all == 0) {
            return 0;
        }
        long covered = 0;
        for (RecognisedLine line : lines) {
            covered += takeDark(grey, line.box());
        }
        return (double) (all - covered) / all;
    }

    private static final int WHITE = 255;

    private int width() {
        return picture.getWidth();
    }

    private int height() {
        return picture.getHeight();
    }

    private long dark(int[] grey, Box box) {
        long dark = 0;
        for (int y = box.top(); y < Math.min(box.bottom(), height()); y++) {
            for (int x = box.left(); x < Math.min(box.right(), width()); x++) {
                dark += grey[y * width() + x] < DARK ? 1 : 0;
            }
        }
        return dark;
    }

    /** Counts them and turns them white, so that overlapping lines count them once. */
    private long takeDark(int[] grey, Box box) {
        long dark = 0;
        for (int y = box.top(); y < Math.min(box.bottom(), height()); y++) {
            for (int x = box.left(); x < Math.min(box.right(), width()); x++) {
                if (grey[y * width() + x] < DARK) {
                    grey[y * width() + x] = WHITE;
                    dark++;
                }
            }
        }
        return dark;
    }
}
