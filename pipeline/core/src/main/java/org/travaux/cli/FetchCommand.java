package org.travaux.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.travaux.fetch.FetchOptions;
import org.travaux.fetch.FetchOptions.Patience;
import org.travaux.fetch.FetchSummary;
import org.travaux.fetch.Fetcher;
import org.travaux.fetch.ManifestException;
import org.travaux.run.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code travaux fetch}: documents by their symbols, from the network into a folder. */
@Command(
        name = "fetch",
        description =
                "Downloads documents by UN symbol into a folder that run reads. No other command uses the network.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false)
final class FetchCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "MANIFEST.csv",
            description =
                    "The list: a column symbol, and if you like file, folder, series, draft_no, title,"
                            + " date, kind, language, notes.")
    private Path manifest = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "INPUT",
            defaultValue = "input",
            description = "The folder to download into. Default: ${DEFAULT-VALUE}")
    private Path output = Path.of("input");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "https://documents.un.org/api/symbol/access",
            description =
                    "Where documents are asked for; ?s=SYMBOL&l=LANGUAGE&t=pdf is added. Default: ${DEFAULT-VALUE}")
    private URI base = FetchOptions.UNITED_NATIONS;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "The least time between two requests. Default: ${DEFAULT-VALUE}")
    private double delay = 2;

    @Option(
            names = "--retries",
            paramLabel = "N",
            defaultValue = "4",
            description =
                    "How many times to try again, each after twice the wait. Default: ${DEFAULT-VALUE}")
    private int retries = 4;

    @Option(
            names = "--stall",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Give a try up when nothing comes for so long. Default: ${DEFAULT-VALUE}")
    private double stall = 60;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            FetchSummary summary = new Fetcher(options(), err::println).run();
            spec.commandLine().getOut().println(summary.line());
            spec.commandLine().getOut().println("Folder: " + output + " (see fetched.csv)");
            return summary.failed() > 0 ? ExitStatus.SOME_FAILED : ExitStatus.ALL_WELL;
        } catch (ManifestException e) {
            err.println("travaux: " + e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private FetchOptions options() throws ManifestException {
        boolean http =
                "http".equalsIgnoreCase(base.getScheme())
                        || "https".equalsIgnoreCase(base.getScheme());
        if (!http || base.getHost() == null) {
            throw new ManifestException("--base-url " + base + ": give an http or https address");
        }
        if (!(delay >= 0) || !(stall > 0) || retries < 0 || delay > 3600 || stall > 3600) {
            throw new ManifestException(
                    "--delay, --stall and --retries: give seconds up to 3600, and a number from 0 up");
        }
        Patience usual = Patience.USUAL;
        return new FetchOptions(
                manifest,
                output,
                base,
                "Travaux/" + Version.current() + " (research software; one request at a time)",
                new Patience(
                        Duration.ofMillis(Math.round(delay * 1000)),
                        usual.connect(),
                        Duration.ofMillis(Math.round(stall * 1000)),
                        usual.whole(),
                        retries));
    }
}
