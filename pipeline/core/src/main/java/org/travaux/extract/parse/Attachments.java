package org.travaux.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Leaves the files inside a file unread, and keeps the names of those that a user may miss with
 * what is known of the file around them, since nothing else comes back from a forked process.
 *
 * <p>The body of a mail comes the same way, without a name: it is read.
 */
final class Attachments implements EmbeddedDocumentExtractor {

    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|ico|xml|rels|odttf)");

    /** Where the names of attached files stand, without pictures and fonts. */
    static final String NAMES = "travaux:attachment";

    private final Metadata around;
    private final EmbeddedDocumentExtractor bodies;

    Attachments(Metadata around, ParseContext context) {
        this.around = around;
        bodies = new ParsingEmbeddedDocumentExtractor(context);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name == null || name.isBlank()) {
            return isText(metadata) && metadata.get("Multipart-Subtype") != null;
        }
        if (!PICTURE.matcher(name).matches()) {
            around.add(NAMES, name.replaceAll("\\s+", " ").strip());
        }
        return false;
    }

    private static boolean isText(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return type != null && type.startsWith("text/");
    }

    @Override
    public void parseEmbedded(
            InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        bodies.parseEmbedded(stream, handler, metadata, outputHtml);
    }
}
