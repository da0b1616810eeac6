package org.travaux.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.travaux.extract.TextDecoder;
import org.travaux.frame.CodebookException;
import org.travaux.frame.Rulebook;
import org.travaux.frame.exchange.CodebookExporter;
import org.travaux.frame.exchange.CodebookImporter;
import org.travaux.frame.exchange.ExchangeException;
import org.travaux.frame.exchange.Format;

/** Writes codebooks in the formats of other programs, and makes codebooks of theirs. */
public final class CodebookExchange {

    private CodebookExchange() {}

    /** Writes {@code codebook} to {@code output}; gives a line for each thing that is lost. */
    public static List<String> export(Path codebook, String format, Path output)
            throws RefusedException, IOException {
        Format known = known(format);
        refuseSame(codebook, output);
        try {
            Rulebook rules = Tagging.rules(Optional.of(codebook));
            CodebookExporter.Exported exported = CodebookExporter.export(rules, known);
            write(output, exported.text());
            return exported.losses();
        } catch (CodebookException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Makes a codebook of {@code file}, of a format by its name if none is given; gives what is to
     * be known of how.
     */
    public static List<String> read(Path file, Optional<String> format, Path output)
            throws RefusedException, IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException("there is no file " + file + " to read; check its name");
        }
        refuseSame(file, output);
        String name = String.valueOf(file.getFileName());
        Format known =
                format.isPresent()
                        ? known(format.get())
                        : Format.ofFile(name)
                                .orElseThrow(
                                        () ->
                                                new RefusedException(
                                                        "the name of "
                                                                + file
                                                                + " does not say its format; give --format, one of "
                                                                + Format.words()));
        try {
            CodebookImporter.Imported imported =
                    CodebookImporter.read(
                            name, TextDecoder.decode(Files.readAllBytes(file)), known);
            write(output, imported.yaml());
            return imported.notes();
        } catch (ExchangeException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static Format known(String word) throws RefusedException {
        return Format.of(word)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        "--format " + word + ": it is one of " + Format.words()));
    }

    private static void refuseSame(Path file, Path output) throws RefusedException, IOException {
        if (Files.exists(output) && Files.exists(file) && Files.isSameFile(file, output)) {
            throw new RefusedException(output + " is the file itself; name another after -o");
        }
    }

    private static void write(Path output, String text) throws RefusedException, IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(output)) {
            throw new RefusedException(
                    "can't write " + output + "; name a file in a folder that is there");
        }
        Files.writeString(output, text, StandardCharsets.UTF_8);
    }
}
