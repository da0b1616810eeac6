package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.travaux.run.ProgressListener;
import org.travaux.run.RefusedException;
import org.travaux.run.TableOptions;
import org.travaux.run.TableRunner;
import org.travaux.run.TableSummary;
import org.travaux.run.TableTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux tag}: a table of texts in, the same table with their coding out. */
@Command(
        name = "tag",
        description = "Tags each row of a table (CSV) as one sentence, or as one document.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class TagCommand implements Callable<Integer> {

    /** What a row is. */
    enum RowUnit {
        /** One sentence, however long: a row in, a row out. */
        row,
        /** One document, split and tagged as by {@code run}. */
        document
    }

    private static final long SEED = 2331;

    private static final List<String> WHAT =
            List.of(
                    "title",
                    "symbol",
                    "date",
                    "kind",
                    "speaker",
                    "affiliation",
                    "language",
                    "meeting",
                    "speech");

    @Parameters(
            index = "0",
            paramLabel = "TABLE.csv",
            description = "The table: UTF-8, with a header line.")
    private Path table = Path.of("");

    @Option(
            names = "--text",
            required = true,
            paramLabel = "COL",
            description = "The column that has the texts.")
    private String text = "";

    @Option(
            names = "--id",
            paramLabel = "COL",
            description = "The column that has the ids. Default: the row's number.")
    private @Nullable String id;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The table to write; with --unit document, the folder.")
    private Path output = Path.of("");

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "row",
            description =
                    "What a row is: row (one sentence) or document. Default: ${DEFAULT-VALUE}")
    private RowUnit unit = RowUnit.row;

    @Option(
            names = "--column",
            paramLabel = "WHAT=COL",
            description =
                    "With --unit document: the column that says what, one of title, symbol, date, kind,"
                            + " speaker, affiliation, language; meeting and speech put the rows of a"
                            + " meeting together to one record. Known corpora (CR-UNSC, UNSC Debates)"
                            + " need none. May be given several times.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "With --unit document: seed of the random draws from which intervals are made. Default: 2331")
    private @Nullable Long seed;

    @Option(
            names = "--context",
            paramLabel = "COL",
            description =
                    "The column of what stands before each text (with --unit row). Default: context, where there is one")
    private @Nullable String context;

    @Mixin private CommonOptions common = new CommonOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        try {
            ProgressListener progress = new ConsoleProgress(err);
            if (unit == RowUnit.document && context != null) {
                throw new RefusedException("--context is for --unit row; leave it out");
            }
            if (unit == RowUnit.document) {
                long seeded = Objects.requireNonNullElse(seed, SEED);
                return RunCommand.conclude(
                        new TableRunner(options(), named(), seeded, progress).run(), out);
            }
            if (!columns.isEmpty() || seed != null) {
                throw new RefusedException(
                        "--column and --seed are for --unit document; leave them out");
            }
            TableSummary summary = new TableTagger(options(), progress).run();
            summary.lines().forEach(out::println);
            return summary.failed() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.ALL_WELL;
        } catch (RefusedException e) {
            err.println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private Map<String, String> named() throws RefusedException {
        for (String what : columns.keySet()) {
            if (!WHAT.contains(what)) {
                throw new RefusedException(
                        "--column " + what + ": it is one of " + String.join(", ", WHAT));
            }
        }
        return columns;
    }

    private TableOptions options() throws RefusedException {
        return new TableOptions(
                table,
                text,
                Optional.ofNullable(id),
                output,
                common.codebook(),
                common.engine(),
                common.jobs(),
                common.forExcel(),
                Optional.ofNullable(context),
                common.tagger());
    }
}
