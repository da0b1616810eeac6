package org.travaux.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code travaux train} is asked to do: the tables of coded sentences, the codebook, the
 * folder to write, the engine for tokens, the number of threads, the seed.
 */
public record TrainOptions(
        List<Path> sentences,
        Optional<Path> codebook,
        Path output,
        String engine,
        int jobs,
        long seed) {

    public TrainOptions {
        sentences = List.copyOf(sentences);
    }
}
