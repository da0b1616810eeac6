package org.travaux.extract.parse;

import java.nio.file.Path;
import java.util.List;

/** The command line of a forked process. */
final class ChildProcess {

    private ChildProcess() {}

    /**
     * Arguments of the forked Java: the collector that starts quickest, no word on the streams
     * (results come back over one of them), and every temporary file in one folder.
     */
    static List<String> arguments(ParserLimits limits, Path folder) {
        return List.of(
                "-Xmx" + limits.heap(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off");
    }
}
