package org.travaux.extract.word;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Offers the files inside a Word file to whoever reads files within files, each by its name. */
final class EmbeddedFiles {

    private final EmbeddedDocumentExtractor extractor;

    EmbeddedFiles(ParseContext context) {
        extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
    }

    void offer(WordFile file, ContentHandler handler)
            throws IOException, SAXException, InvalidFormatException {
        for (String sort : new String[] {"package", "oleObject", "aFChunk"}) {
            for (PackagePart part : file.related(sort)) {
                Metadata metadata = new Metadata();
                metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name(part, sort));
                metadata.set(Metadata.CONTENT_TYPE, part.getContentType());
                if (extractor.shouldParseEmbedded(metadata)) {
                    try (InputStream stream = part.getInputStream()) {
                        extractor.parseEmbedded(stream, handler, metadata, true);
                    }
                }
            }
        }
    }

    private static String name(PackagePart part, String sort) {
        String path = part.getPartName().getName();
        String own = path.substring(path.lastIndexOf('/') + 1);
        return sort.equals("oleObject") ? label(part, own) : own;
    }

    /** What was inserted as an object keeps its own name within. */
    private static String label(PackagePart part, String otherwise) {
        try (InputStream stream = part.getInputStream();
                POIFSFileSystem object = new POIFSFileSystem(stream)) {
            String label = Ole10Native.createFromEmbeddedOleObject(object).getLabel();
            return label == null || label.isBlank() ? otherwise : label;
        } catch (Ole10NativeException | IOException | IllegalArgumentException e) {
            return otherwise;
        }
    }
}
