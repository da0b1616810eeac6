package org.travaux.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code travaux evaluate} is asked to do: the gold sets, the table to hold against them
 * (none: what the tagger gives), the codebook, where to write, by which columns to group, and how.
 */
public record EvaluationOptions(
        List<Path> gold,
        Optional<Path> against,
        Optional<Path> codebook,
        Path output,
        List<String> groups,
        Settings settings) {

    /** How it is done: the engine, the number of threads, the seed and number of resamples. */
    public record Settings(
            String engine,
            int jobs,
            long seed,
            int resamples,
            boolean forExcel,
            Optional<String> context,
            TaggerChoice tagger) {

        /** The same, the column of contexts called {@code context}, the rules tagging alone. */
        public Settings(String engine, int jobs, long seed, int resamples, boolean forExcel) {
            this(engine, jobs, seed, resamples, forExcel, Optional.empty(), TaggerChoice.RULES);
        }
    }

    public EvaluationOptions {
        gold = List.copyOf(gold);
        groups = List.copyOf(groups);
    }
}
