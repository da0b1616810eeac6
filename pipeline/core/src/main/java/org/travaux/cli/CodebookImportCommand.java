package org.travaux.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.travaux.run.CodebookExchange;
import org.travaux.run.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux codebook import}: a codebook of a dictionary of another program. */
@Command(
        name = "import",
        description = "Makes a codebook of a dictionary or code system of another program.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class CodebookImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The dictionary.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "quanteda, liwc, wordstat or refi-qda. Default: by the name (.yml, .dic, .cat, .qdc).")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "CODEBOOK.yaml",
            description = "The codebook to write.")
    private Path output = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try {
            List<String> notes = CodebookExchange.read(file, Optional.ofNullable(format), output);
            notes.forEach(n -> spec.commandLine().getErr().println("Note: " + n));
            spec.commandLine().getOut().println("Codebook: " + output);
            return ExitStatus.ALL_WELL;
        } catch (RefusedException e) {
            spec.commandLine().getErr().println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }
}
