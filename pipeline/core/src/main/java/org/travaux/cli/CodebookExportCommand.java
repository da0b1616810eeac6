package org.travaux.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.travaux.run.CodebookExchange;
import org.travaux.run.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux codebook export}: a codebook in the format of another program. */
@Command(
        name = "export",
        description =
                "Writes a codebook in the format of another program, and says what that format can't hold.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class CodebookExportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The codebook.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "quanteda, liwc (2015), liwc2007, wordstat or refi-qda.")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write.")
    private Path output = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try {
            List<String> losses = CodebookExchange.export(file, format, output);
            losses.forEach(l -> spec.commandLine().getErr().println("Not carried over: " + l));
            spec.commandLine().getOut().println("Written: " + output);
            return ExitStatus.ALL_WELL;
        } catch (RefusedException e) {
            spec.commandLine().getErr().println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }
}
