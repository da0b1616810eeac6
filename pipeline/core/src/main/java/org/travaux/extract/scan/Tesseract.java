package org.travaux.extract.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.ocr.TesseractOCRParser;

/** The program that recognises the text of scans, if the machine has it. */
public final class Tesseract {

    private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d[\\w.+-]*).*");
    private static final String ENGLISH = "eng";
    private static final int SECONDS = 20;

    private Tesseract() {}

    /** Its version; empty where it is not installed, or can't read English. */
    public static Optional<String> version() {
        boolean english = output("--list-langs").lines().anyMatch(ENGLISH::equals);
        return english
                ? output("--version")
                        .lines()
                        .map(VERSION::matcher)
                        .filter(Matcher::matches)
                        .map(version -> version.group(1))
                        .findFirst()
                : Optional.empty();
    }

    private static String output(String option) {
        ProcessBuilder command =
                new ProcessBuilder(TesseractOCRParser.getTesseractProg(), option)
                        .redirectErrorStream(true);
        try {
            Process process = command.start();
            process.getOutputStream().close();
            StringBuilder said = new StringBuilder();
            try (BufferedReader out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8))) {
                out.lines().forEach(line -> said.append(line).append('\n'));
            }
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? said.toString()
                    : "";
        } catch (IOException e) {
            // Not on the path: there is none.
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
