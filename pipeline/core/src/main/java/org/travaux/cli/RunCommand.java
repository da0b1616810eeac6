package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.travaux.run.Corrections;
import org.travaux.run.RefusedException;
import org.travaux.run.RunOptions;
import org.travaux.run.RunSummary;
import org.travaux.run.Runner;
import org.travaux.run.Tracked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux run}: a folder of documents in, tables and the report out. */
@Command(
        name = "run",
        description = "Reads a folder of documents and writes tables and a report.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            arity = "0..1",
            defaultValue = "input",
            description =
                    "The folder of documents; each sub-folder with drafts is a negotiation. Default: ${DEFAULT-VALUE}")
    private Path input = Path.of("input");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUTPUT",
            defaultValue = "output",
            description = "The folder for the results, made if missing. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("output");

    @Mixin private CommonOptions common = new CommonOptions();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2331",
            description =
                    "Seed of the random draws from which intervals are made. Default: ${DEFAULT-VALUE}")
    private long seed = 2331;

    @Option(
            names = "--tracked",
            paramLabel = "SIDE",
            defaultValue = "after",
            description =
                    "How Word files with tracked changes are read: after (as if all were accepted), before (as if all were rejected), or both (each gives two successive drafts, and alignments.csv says who changed what and when). Default: ${DEFAULT-VALUE}")
    private String tracked = "after";

    @Option(
            names = "--ocr",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Whether the text of scanned pages is recognised: auto (where Tesseract is installed; some ten seconds a page), or off. Default: ${DEFAULT-VALUE}")
    private String ocr = "auto";

    @Option(
            names = "--confusion",
            paramLabel = "FILE",
            description =
                    "The errors by which shares are corrected: confusion.csv of travaux evaluate with the same codebook and engine. Default: the shipped one")
    private @Nullable Path confusion;

    @Option(
            names = "--reviewed",
            paramLabel = "FILE",
            description =
                    "Sentences of this very input that a person has coded: columns sentence_id, frame, subframes, and sampled_at_random (yes or no). Shares are estimated from them too.")
    private @Nullable Path reviewed;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            RunOptions options =
                    new RunOptions(
                            input,
                            output,
                            common.codebook(),
                            common.engine(),
                            common.jobs(),
                            seed,
                            common.forExcel(),
                            side(),
                            scans(),
                            new Corrections(
                                    Optional.ofNullable(confusion), Optional.ofNullable(reviewed)),
                            common.tagger());
            return conclude(
                    new Runner(options, new ConsoleProgress(err)).run(),
                    spec.commandLine().getOut());
        } catch (RefusedException e) {
            err.println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private Tracked side() throws RefusedException {
        return Arrays.stream(Tracked.values())
                .filter(side -> side.word().equals(tracked.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        "--tracked " + tracked + ": give after, before or both"));
    }

    private boolean scans() throws RefusedException {
        return switch (ocr.toLowerCase(Locale.ROOT)) {
            case "auto" -> true;
            case "off" -> false;
            default -> throw new RefusedException("--ocr " + ocr + ": give auto or off");
        };
    }

    /** Tells the user how it ended, and gives the exit status. */
    static int conclude(RunSummary summary, PrintWriter out) {
        summary.lines().forEach(out::println);
        return summary.failed() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.ALL_WELL;
    }
}
