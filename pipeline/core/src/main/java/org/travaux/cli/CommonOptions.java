package org.travaux.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.run.RefusedException;
import org.travaux.run.TaggerChoice;
import picocli.CommandLine.Option;

/** Options that {@code run} and {@code tag} share. */
final class CommonOptions {

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "A codebook of your own. Default: the shipped one, models/codebook.yaml")
    private @Nullable Path codebook;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "corenlp",
            description =
                    "What finds sentences and tokens: corenlp, or opennlp. Default: ${DEFAULT-VALUE}")
    private String engine = "corenlp";

    @Option(
            names = "--tagger",
            paramLabel = "TAGGER",
            defaultValue = "full",
            description =
                    "What tags: full (the codebook's rules and the trained model, where it fits the codebook), or rules alone. Default: ${DEFAULT-VALUE}")
    private String tagger = "full";

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description =
                    "A model of your own: the folder that travaux train wrote. Default: the shipped one, models/trained")
    private @Nullable Path model;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Threads. Default: the number of processors. Results don't depend on it.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--excel",
            description = "Marks the tables as UTF-8 so that Excel reads them (byte order mark).")
    private boolean excel;

    @Option(
            names = "--offline",
            description =
                    "Nothing is fetched from a network. This is always so here; the option is for scripts that say it.")
    void offline(boolean asked) {
        // Nothing to switch: no command here has code that opens a connection.
    }

    Optional<Path> codebook() {
        return Optional.ofNullable(codebook);
    }

    String engine() {
        return engine;
    }

    TaggerChoice tagger() throws RefusedException {
        boolean rules = tagger.equalsIgnoreCase("rules");
        if (!rules && !tagger.equalsIgnoreCase("full")) {
            throw new RefusedException("--tagger " + tagger + ": give full or rules");
        }
        if (rules && model != null) {
            throw new RefusedException("--model is for --tagger full; leave out one of them");
        }
        return new TaggerChoice(rules, Optional.ofNullable(model));
    }

    int jobs() throws RefusedException {
        if (jobs < 1) {
            throw new RefusedException("--jobs " + jobs + ": give a number of threads from 1 up");
        }
        return jobs;
    }

    boolean forExcel() {
        return excel;
    }
}
