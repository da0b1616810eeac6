package org.travaux.run;

import java.util.Optional;
import org.travaux.frame.FramedDocument;
import org.travaux.text.Failure;

/** What became of one document: either it is tagged, or it failed. */
record Outcome(Optional<FramedDocument> document, Optional<Failure> failure) {

    static Outcome of(FramedDocument document) {
        return new Outcome(Optional.of(document), Optional.empty());
    }

    static Outcome of(Failure failure) {
        return new Outcome(Optional.empty(), Optional.of(failure));
    }
}
