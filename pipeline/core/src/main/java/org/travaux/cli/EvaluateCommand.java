package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.travaux.run.EvaluationOptions;
import org.travaux.run.EvaluationRunner;
import org.travaux.run.RefusedException;
import org.travaux.run.TableSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux evaluate}: coded sentences in, scores and agreement out. */
@Command(
        name = "evaluate",
        description =
                "Says how well the tagger, or a table coded elsewhere, agrees with sentences coded by hand.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

    private static final int FEWEST = 100;

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "GOLD.csv",
            description =
                    "Sentences coded by hand: columns frame and subframes (| between them), text to tag them;"
                            + " id, context and others may be there. A column cluster or doc_id says which"
                            + " sentences belong together.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "OUT.csv",
            description =
                    "A table coded elsewhere, or sentences.csv of a run, instead of what the tagger gives; joined by id,"
                            + " else row by row where the texts are the same.")
    private @Nullable Path against;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            defaultValue = "output/evaluation",
            description = "The folder for the tables, made if missing. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("output/evaluation");

    @Option(
            names = "--group",
            paramLabel = "COL",
            arity = "1",
            split = ",",
            description =
                    "A column of the gold set by whose values figures are given too. May be given several times.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2331",
            description = "Seed of the resamples. Default: ${DEFAULT-VALUE}")
    private long seed = 2331;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Number of resamples for the intervals. Default: ${DEFAULT-VALUE}")
    private int resamples = 2000;

    @Option(
            names = "--context",
            paramLabel = "COL",
            description =
                    "The column of what stands before each text (a paragraph or heading). Default: context, where there is one")
    private @Nullable String context;

    @Mixin private CommonOptions common = new CommonOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        try {
            TableSummary summary = new EvaluationRunner(options(), new ConsoleProgress(err)).run();
            summary.lines().forEach(out::println);
            return summary.failed() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.ALL_WELL;
        } catch (RefusedException e) {
            err.println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private EvaluationOptions options() throws RefusedException {
        if (resamples < FEWEST) {
            throw new RefusedException(
                    "--resamples " + resamples + ": give " + FEWEST + " or more");
        }
        return new EvaluationOptions(
                gold,
                Optional.ofNullable(against),
                common.codebook(),
                output,
                groups,
                new EvaluationOptions.Settings(
                        common.engine(),
                        common.jobs(),
                        seed,
                        resamples,
                        common.forExcel(),
                        Optional.ofNullable(context),
                        common.tagger()));
    }
}
