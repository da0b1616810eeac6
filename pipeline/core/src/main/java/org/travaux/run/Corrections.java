package org.travaux.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What shares are corrected by: a table of the tagger's errors other than the shipped one, and a
 * table of reviewed sentences.
 */
public record Corrections(Optional<Path> confusion, Optional<Path> reviewed) {

    /** The files that are given. */
    List<Path> files() {
        return Stream.concat(confusion.stream(), reviewed.stream()).toList();
    }

    /** The shipped table of errors, and no review. */
    public static final Corrections SHIPPED = new Corrections(Optional.empty(), Optional.empty());
}
