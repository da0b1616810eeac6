package org.travaux.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code travaux tag} is asked to do with a table: its file, its columns of text and of ids,
 * where to write, and how; the column of contexts where it is not called {@code context}.
 */
public record TableOptions(
        Path table,
        String text,
        Optional<String> id,
        Path output,
        Optional<Path> codebook,
        String engine,
        int jobs,
        boolean forExcel,
        Optional<String> context,
        TaggerChoice tagger) {

    /** The same, the column of contexts called {@code context}, the rules tagging alone. */
    public TableOptions(
            Path table,
            String text,
            Optional<String> id,
            Path output,
            Optional<Path> codebook,
            String engine,
            int jobs,
            boolean forExcel) {
        this(
                table,
                text,
                id,
                output,
                codebook,
                engine,
                jobs,
                forExcel,
                Optional.empty(),
                TaggerChoice.RULES);
    }
}
