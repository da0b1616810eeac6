package org.travaux.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The files attached to a PDF file, offered to Tika's extractor of embedded files. */
final class Attached {

    private static final int DEEPEST = 16;

    private Attached() {}

    static void files(PDDocument document, ContentHandler handler, ParseContext context)
            throws IOException, SAXException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            collect(names.getEmbeddedFiles(), files, 0);
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment attachment
                        && attachment.getFile() instanceof PDComplexFileSpecification file) {
                    files.put(nameOf(file, "attachment"), file);
                }
            }
        }
        if (files.isEmpty()) {
            return;
        }
        EmbeddedDocumentExtractor extractor =
                EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
            offer(file.getKey(), file.getValue(), extractor, handler);
        }
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node,
            Map<String, PDComplexFileSpecification> files,
            int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> here = node.getNames();
        if (here != null) {
            here.forEach((name, file) -> files.put(nameOf(file, name), file));
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : new ArrayList<>(kids)) {
                collect(kid, files, depth + 1);
            }
        }
    }

    private static String nameOf(PDComplexFileSpecification file, String otherwise) {
        String name = file == null ? null : file.getFilename();
        return name == null || name.isBlank() ? otherwise : name;
    }

    private static void offer(
            String name,
            PDComplexFileSpecification file,
            EmbeddedDocumentExtractor extractor,
            ContentHandler handler)
            throws IOException, SAXException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        PDEmbeddedFile content = file == null ? null : file.getEmbeddedFile();
        if (extractor.shouldParseEmbedded(metadata) && content != null) {
            try (InputStream stream = content.createInputStream()) {
                extractor.parseEmbedded(stream, handler, metadata, false);
            }
        }
    }
}
