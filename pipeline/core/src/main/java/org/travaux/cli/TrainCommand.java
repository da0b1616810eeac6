package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.travaux.run.RefusedException;
import org.travaux.run.TrainOptions;
import org.travaux.run.TrainRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code travaux train}: coded sentences in, a trained model out. */
@Command(
        name = "train",
        description =
                "Trains the model that tags beside the rules, on sentences coded by hand, and says how good it is.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class TrainCommand implements Callable<Integer> {

    private static final Path SHIPPED = Path.of("models", "training");

    @Option(
            names = "--sentences",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Tables of coded sentences: columns text, frame, subframes; context, topic, register, hard, part (train or held_out) and weight may be there. Default: models/training/*.csv")
    private List<Path> sentences = new ArrayList<>();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "A codebook of your own. Default: the shipped one, models/codebook.yaml")
    private @Nullable Path codebook;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "models/trained",
            description =
                    "The folder for the model, made if missing; run --model takes it. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("models", "trained");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2331",
            description =
                    "Seed of the folds, of the part set aside, and of the resamples. Default: ${DEFAULT-VALUE}")
    private long seed = 2331;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Threads. Default: the number of processors. Results don't depend on it.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (jobs < 1) {
                throw new RefusedException(
                        "--jobs " + jobs + ": give a number of threads from 1 up");
            }
            TrainOptions options =
                    new TrainOptions(
                            files(), Optional.ofNullable(codebook), output, "corenlp", jobs, seed);
            new TrainRunner(options, new ConsoleProgress(err))
                    .run()
                    .forEach(spec.commandLine().getOut()::println);
            return ExitStatus.ALL_WELL;
        } catch (RefusedException e) {
            err.println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private List<Path> files() throws RefusedException, IOException {
        if (!sentences.isEmpty()) {
            return sentences;
        }
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(SHIPPED)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(SHIPPED, "*.csv")) {
                found.forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new RefusedException(
                    "there are no tables in " + SHIPPED + "; name yours after --sentences");
        }
        files.sort(null);
        return files;
    }
}
