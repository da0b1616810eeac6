package org.travaux.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run is asked to do: the folder to read, the folder to write, a codebook other than the
 * shipped one, the engine for sentences and tokens, the number of threads, the seed of the
 * intervals, whether Excel is to read the tables, how files with tracked changes are read, whether
 * the text of scans is to be recognised, what shares are corrected by, and what tags.
 */
public record RunOptions(
        Path input,
        Path output,
        Optional<Path> codebook,
        String engine,
        int jobs,
        long seed,
        boolean forExcel,
        Tracked tracked,
        boolean scans,
        Corrections corrections,
        TaggerChoice tagger) {

    /** The same, the rules tagging alone. */
    public RunOptions(
            Path input,
            Path output,
            Optional<Path> codebook,
            String engine,
            int jobs,
            long seed,
            boolean forExcel,
            Tracked tracked,
            boolean scans,
            Corrections corrections) {
        this(
                input,
                output,
                codebook,
                engine,
                jobs,
                seed,
                forExcel,
                tracked,
                scans,
                corrections,
                TaggerChoice.RULES);
    }

    /** The same, tracked changes read as accepted, and scans not at all. */
    public RunOptions(
            Path input,
            Path output,
            Optional<Path> codebook,
            String engine,
            int jobs,
            long seed,
            boolean forExcel) {
        this(
                input,
                output,
                codebook,
                engine,
                jobs,
                seed,
                forExcel,
                Tracked.AFTER,
                false,
                Corrections.SHIPPED,
                TaggerChoice.RULES);
    }
}
