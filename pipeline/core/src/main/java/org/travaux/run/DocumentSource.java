package org.travaux.run;

import java.util.List;
import org.travaux.extract.ExtractionException;
import org.travaux.text.Document;

/**
 * A file to be read: its document's id, the name by which failures call it, and how to read it; one
 * with tracked changes may hold two documents.
 */
record DocumentSource(String id, String file, Loader loader) {

    /** Reads the documents. */
    interface Loader {
        List<Document> load() throws ExtractionException;
    }
}
