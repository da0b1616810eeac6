package org.travaux.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code travaux}, which does nothing by itself but name its commands. */
@Command(
        name = "travaux",
        description =
                "Shows, sentence by sentence and draft by draft, which frame speaks in a negotiated text and what becomes of it.",
        subcommands = {
            RunCommand.class,
            TagCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            FetchCommand.class,
            CodebookCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {
            "",
            "Exit status: 0 all well; 1 some document failed (see failures.csv); 2 nothing was done.",
            "To begin: travaux run"
        })
final class TravauxCommand implements Runnable {

    @Spec private CommandSpec spec;

    TravauxCommand() {
        spec = CommandSpec.create();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
