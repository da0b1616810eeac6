package org.travaux.run;

import org.travaux.extract.ExtractionException;
import org.travaux.text.Document;

/** A document to be read: its id, the name by which failures call it, and how to read it. */
record DocumentSource(String id, String file, Loader loader) {

    /** Reads the document. */
    interface Loader {
        Document load() throws ExtractionException;
    }
}
