package org.travaux.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

    @TempDir private Path temporary = Path.of("");

    private static String errorsOf(int status, String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            assertEquals(status, Main.run(arguments));
        } finally {
            System.setErr(before);
        }
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aMissingFolderIsOneClearLineAndStatusTwo() {
        String errors =
                errorsOf(
                        2,
                        "run",
                        temporary.resolve("none").toString(),
                        "-o",
                        temporary.resolve("o").toString());
        assertEquals(1, errors.lines().count(), errors);
        assertTrue(errors.startsWith("travaux: there is no folder"), errors);
    }

    @Test
    void evaluateRefusesAMissingGoldSetAndTooFewResamplesInOneLine() throws Exception {
        String missing = errorsOf(2, "evaluate", temporary.resolve("none.csv").toString());
        assertEquals(1, missing.lines().count(), missing);
        assertTrue(missing.startsWith("travaux: there is no table"), missing);
        Path gold =
                Files.writeString(
                        temporary.resolve("gold.csv"), "text,frame,subframes\nOne.,none,\n");
        assertTrue(
                errorsOf(2, "evaluate", gold.toString(), "--resamples", "3")
                        .contains("--resamples 3"));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertTrue(errorsOf(2, "run", "--fast").contains("'--fast'"));
    }

    @Test
    void aNumberOfThreadsIsAtLeastOne() throws Exception {
        Path input = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(input.resolve("a.txt"), "Witnesses came.");
        assertTrue(errorsOf(2, "run", input.toString(), "--jobs", "0").contains("--jobs 0"));
    }

    @Test
    void anUnknownEngineIsRefused() throws Exception {
        Path input = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(input.resolve("a.txt"), "Witnesses came.");
        String errors =
                errorsOf(
                        2,
                        "run",
                        input.toString(),
                        "-o",
                        temporary.resolve("o").toString(),
                        "--engine",
                        "spacy");
        assertTrue(errors.contains("it is corenlp or opennlp"), errors);
    }

    @Test
    void aDocumentThatFailsIsStatusOneAndAFolderThatCanNotBeMadeIsTwo() throws Exception {
        Path input = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(input.resolve("a.txt"), "Witnesses came.");
        Files.write(input.resolve("b.pdf"), new byte[0]);
        errorsOf(
                1,
                "run",
                input.toString(),
                "-o",
                temporary.resolve("o").toString(),
                "--engine",
                "opennlp");
        Files.writeString(temporary.resolve("file"), "x");
        errorsOf(2, "run", input.toString(), "-o", temporary.resolve("file/o").toString());
    }

    @Test
    void helpAndVersionAreEverywhere() {
        assertEquals("", errorsOf(0, "--help"));
        assertEquals("", errorsOf(0, "run", "--help"));
        assertEquals("", errorsOf(0, "tag", "--version"));
    }

    @Test
    void progressTellsDoneRateAndTimeLeft() {
        assertEquals(
                "  30 of 90 documents, 3.0 a second, 0:20 left", ConsoleProgress.line(30, 90, 10));
    }

    @Test
    void progressIsSilentWhereNobodyLooks() {
        StringWriter written = new StringWriter();
        ConsoleProgress progress = new ConsoleProgress(new PrintWriter(written), false);
        progress.stage("Reading");
        progress.progress(1, 2);
        assertEquals("", written.toString());
    }
}
