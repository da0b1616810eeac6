package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs the command line and gives the exit status: 0 all well, 1 some document failed, 2
     * nothing was done.
     */
    static int run(String... arguments) {
        CommandLine command = new CommandLine(new TravauxCommand());
        command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler(
                (exception, given) -> {
                    CommandLine failed = exception.getCommandLine();
                    failed.getErr().println("travaux: " + exception.getMessage());
                    failed.getErr()
                            .println("For the options: travaux " + nameOf(failed) + "--help");
                    return ExitStatus.NOTHING_DONE;
                });
        command.setExecutionExceptionHandler(
                (exception, failed, given) -> {
                    if (exception instanceof IOException) {
                        failed.getErr().println("travaux: can't go on: " + exception);
                    } else {
                        exception.printStackTrace(failed.getErr());
                    }
                    return ExitStatus.NOTHING_DONE;
                });
        return command.execute(arguments);
    }

    private static String nameOf(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
