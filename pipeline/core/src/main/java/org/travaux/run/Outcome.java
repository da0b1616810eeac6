package org.travaux.run;

import java.util.List;
import java.util.Optional;
import org.travaux.frame.FramedDocument;
import org.travaux.text.Failure;

/** What became of one file: either its documents are tagged, or it failed. */
record Outcome(List<FramedDocument> documents, Optional<Failure> failure) {

    Outcome {
        documents = List.copyOf(documents);
    }

    static Outcome of(List<FramedDocument> documents) {
        return new Outcome(documents, Optional.empty());
    }

    static Outcome of(Failure failure) {
        return new Outcome(List.of(), Optional.of(failure));
    }
}
