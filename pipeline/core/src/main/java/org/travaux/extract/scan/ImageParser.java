package org.travaux.extract.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tika's parser of a picture of one page or, in TIFF, of several: recognises the text in it. */
public final class ImageParser implements Parser {

    private static final long serialVersionUID = 1L;

    /** A sheet of A3 at 600 dots per inch has 70 million. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final Set<MediaType> TYPES =
            Stream.of("png", "jpeg", "tiff", "bmp", "gif")
                    .map(MediaType::image)
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        read(stream, PageRecognizer.wanted(context), xhtml, metadata);
        xhtml.endDocument();
    }

    private static void read(
            InputStream stream,
            Optional<PageRecognizer> recognizer,
            XHTMLContentHandler xhtml,
            Metadata metadata)
            throws IOException, SAXException, TikaException {
        try (ImageInputStream in = ImageIO.createImageInputStream(stream)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new TikaException("no picture of a kind that can be read");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int pages = isAnimated(reader) ? 1 : reader.getNumImages(true);
                metadata.set(PagedText.N_PAGES, pages);
                for (int page = 0; page < pages; page++) {
                    if (recognizer.isPresent()) {
                        ScanWriter.write(recognizer.get().read(picture(reader, page)), xhtml);
                    } else {
                        ScanWriter.unread(xhtml);
                    }
                }
            } catch (IllegalArgumentException e) {
                // How Java's readers report some damaged files.
                throw new TikaException("a damaged picture", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isAnimated(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("gif");
    }

    private static BufferedImage picture(ImageReader reader, int page)
            throws IOException, TikaException {
        long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
        if (pixels > MOST_PIXELS) {
            throw new TikaException("a picture of " + pixels / 1_000_000 + " million pixels");
        }
        return reader.read(page);
    }
}
