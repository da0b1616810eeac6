package org.travaux.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.frame.FramedDocument;

/** The citations of the documents of a run, by the document's id. */
public record Citations(Map<String, List<Citation>> byDocument) {

    public static final Citations NONE = new Citations(Map.of());

    public Citations {
        byDocument = Map.copyOf(byDocument);
    }

    /** The citations that {@code finder} finds in {@code documents}. */
    public static Citations of(CitationFinder finder, List<FramedDocument> documents) {
        Map<String, List<Citation>> byDocument = new LinkedHashMap<>();
        documents.forEach(
                document -> byDocument.put(document.id(), List.copyOf(finder.find(document))));
        return new Citations(byDocument);
    }

    /** The citations of one document, in the order of its text. */
    public List<Citation> of(String documentId) {
        return byDocument.getOrDefault(documentId, List.of());
    }
}
