package org.travaux.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run is asked to do: the folder to read, the folder to write, a codebook other than the
 * shipped one, the engine for sentences and tokens, the number of threads, the seed of the
 * intervals, and whether Excel is to read the tables.
 */
public record RunOptions(
        Path input,
        Path output,
        Optional<Path> codebook,
        String engine,
        int jobs,
        long seed,
        boolean forExcel) {}
