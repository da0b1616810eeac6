package org.travaux.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code travaux tag} is asked to do with a table: its file, its columns of text and of ids,
 * where to write, and how.
 */
public record TableOptions(
        Path table,
        String text,
        Optional<String> id,
        Path output,
        Optional<Path> codebook,
        String engine,
        int jobs,
        boolean forExcel) {}
