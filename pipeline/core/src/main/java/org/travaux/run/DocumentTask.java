package org.travaux.run;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.travaux.extract.ExtractionException;
import org.travaux.frame.FramedDocument;
import org.travaux.text.Document;
import org.travaux.text.Failure;

/**
 * Takes one document through extraction and tagging; whatever happens to it costs that document
 * alone.
 */
final class DocumentTask {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentTask.class);

    private final Tagging tagging;

    DocumentTask(Tagging tagging) {
        this.tagging = tagging;
    }

    Outcome run(DocumentSource source) {
        String stage = "extract";
        try {
            List<Document> documents = source.loader().load();
            stage = "tag";
            List<FramedDocument> tagged = new ArrayList<>();
            for (Document document : documents) {
                tagged.add(tagging.tag(document));
            }
            return Outcome.of(tagged);
        } catch (ExtractionException e) {
            return failed(source, stage, e.kind(), String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            // What the document took is free again, and the others need not end with it.
            LOG.error("{} exhausted the memory in stage {}", source.file(), stage, e);
            return failed(
                    source,
                    stage,
                    "out_of_memory",
                    "The document took more memory than there is: split it, or allow more with"
                            + " TRAVAUX_HEAP.");
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.error("{} failed in stage {}", source.file(), stage, e);
            return failed(source, stage, "error", "an error of the program: " + e);
        }
    }

    private static Outcome failed(
            DocumentSource source, String stage, String kind, String message) {
        return Outcome.of(new Failure(source.file(), stage, kind, message));
    }
}
