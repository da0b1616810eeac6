package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.travaux.run.CodebookChecker;
import org.travaux.run.CodebookReport;
import org.travaux.run.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux codebook check}: what is wrong with a codebook, line by line. */
@Command(
        name = "check",
        description = {
            "Says what is wrong with a codebook, a line each: file:line: level: message (what to do).",
            "Exit status: 0 nothing but notes; 1 errors or warnings; 2 the codebook could not be read."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class CodebookCheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The codebook.")
    private Path file = Path.of("");

    @Option(
            names = "--corpus",
            arity = "1..*",
            paramLabel = "PLACE",
            description =
                    "Also say what its indicators do in these texts: folders of documents, outputs of"
                            + " runs, or tables with a column text; where a table has columns frame"
                            + " and subframes, how often each indicator is right.")
    private List<Path> corpus = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "TABLE.csv",
            description = "With --corpus: a table of all indicators and their counts.")
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
            if (table != null && corpus.isEmpty()) {
                throw new RefusedException("-o needs --corpus: the table counts in texts");
            }
            CodebookReport report =
                    new CodebookChecker(file, new ConsoleProgress(err))
                            .check(corpus, Optional.ofNullable(table), jobs, excel);
            report.lines().forEach(spec.commandLine().getOut()::println);
            return report.clean() ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
        } catch (RefusedException e) {
            err.println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }
}
