package org.travaux.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code travaux codebook}, which does nothing by itself but name its commands. */
@Command(
        name = "codebook",
        description = "Checks, compares and exchanges codebooks.",
        subcommands = {
            CodebookCheckCommand.class,
            CodebookDiffCommand.class,
            CodebookExportCommand.class,
            CodebookImportCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class CodebookCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
