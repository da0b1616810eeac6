package org.travaux.extract;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Leaves the files inside a file unread, and keeps the names of those that a user may miss. */
final class Attachments implements EmbeddedDocumentExtractor {

    private final List<String> names = new ArrayList<>();

    /** The names of the attached files, without pictures and fonts. */
    List<String> names() {
        return names;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        String type = metadata.get(Metadata.CONTENT_TYPE);
        boolean picture = type != null && (type.startsWith("image/") || type.contains("font"));
        if (name != null && !picture && !name.isBlank()) {
            names.add(name.replaceAll("\\s+", " ").strip());
        }
        return false;
    }

    @Override
    public void parseEmbedded(
            InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
        // Nothing: what shouldParseEmbedded refused is not read.
    }
}
