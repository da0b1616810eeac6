package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.travaux.run.CodebookComparer;
import org.travaux.run.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux codebook diff}: what a new version of a codebook changes. */
@Command(
        name = "diff",
        description = "Says what a new version of a codebook changes, in itself and in texts.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class CodebookDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The codebook as it was.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The codebook as it is.")
    private Path next = Path.of("");

    @Option(
            names = "--corpus",
            arity = "1..*",
            paramLabel = "PLACE",
            description =
                    "The texts: folders of documents, outputs of runs, or tables with a column text."
                            + " Default: input")
    private List<Path> corpus = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "CHANGES.csv",
            description = "A table of the sentences that are coded differently.")
    private @Nullable Path table;

    @Option(names = "--jobs", paramLabel = "N", description = "Threads. Default: all processors.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--excel", description = "Marks the table as UTF-8 so that Excel reads it.")
    private boolean excel;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (jobs < 1) {
                throw new RefusedException("--jobs " + jobs + ": give a number from 1 up");
            }
            new CodebookComparer(new ConsoleProgress(err))
                    .compare(
                            before,
                            next,
                            corpus.isEmpty() ? List.of(Path.of("input")) : corpus,
                            Optional.ofNullable(table),
                            jobs,
                            excel)
                    .forEach(spec.commandLine().getOut()::println);
            return ExitStatus.ALL_WELL;
        } catch (RefusedException e) {
            err.println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }
}
