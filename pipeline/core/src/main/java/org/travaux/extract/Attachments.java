package org.travaux.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Leaves the files inside a file unread, and keeps the names of those that a user may miss.
 *
 * <p>The body of a mail comes the same way, without a name: it is read.
 */
final class Attachments implements EmbeddedDocumentExtractor {

    private static final Pattern PICTURE =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|ico|xml|rels|odttf)");

    private final List<String> names = new ArrayList<>();
    private final EmbeddedDocumentExtractor bodies;

    Attachments(ParseContext context) {
        bodies = new ParsingEmbeddedDocumentExtractor(context);
    }

    /** The names of the attached files, without pictures and fonts. */
    List<String> names() {
        return names;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name == null || name.isBlank()) {
            return isText(metadata) && metadata.get("Multipart-Subtype") != null;
        }
        if (!PICTURE.matcher(name).matches()) {
            names.add(name.replaceAll("\\s+", " ").strip());
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
