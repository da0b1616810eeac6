package org.travaux.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.learn.Head;
import org.travaux.learn.HeadException;
import org.travaux.learn.HeadFile;

/** The files of a trained model: those shipped, or those of a folder that {@code train} wrote. */
final class ModelFiles {

    static final String HEAD = "head.txt";
    static final String CONFUSION = "confusion.csv";
    static final String CARD = "model-card.md";

    private static final String SHIPPED = "/models/trained/";

    private final TaggerChoice choice;
    private final List<String> notices = new ArrayList<>();

    ModelFiles(TaggerChoice choice) {
        this.choice = choice;
    }

    /** The head to use with the codebook of that hash; none if the rules are to tag alone. */
    Optional<Head> head(String codebookHash) throws RefusedException, IOException {
        if (choice.rulesOnly()) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = bytes(HEAD);
        if (bytes.isEmpty() && choice.model().isPresent()) {
            throw new RefusedException(
                    "there is no model " + name(HEAD) + "; check the folder after --model");
        }
        if (bytes.isEmpty()) {
            notices.add(
                    "Rules alone: the program has no trained model; make it with travaux train");
            return Optional.empty();
        }
        try {
            Head head = HeadFile.read(name(HEAD), bytes.get());
            if (head.origin().codebookHash().equals(codebookHash)) {
                return Optional.of(head);
            }
        } catch (HeadException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
        String unfit = "was trained with another codebook";
        if (choice.model().isPresent()) {
            throw new RefusedException(
                    name(HEAD) + " " + unfit + "; train again with travaux train --codebook");
        }
        notices.add(
                "Rules alone: the shipped model "
                        + unfit
                        + "; train one with travaux train, and give it with --model");
        return Optional.empty();
    }

    /** The errors of the model on the part set aside. */
    Optional<byte[]> confusion() throws IOException {
        return bytes(CONFUSION);
    }

    /** Why the model is not used. */
    List<String> notices() {
        return List.copyOf(notices);
    }

    private String name(String file) {
        return choice.model()
                .map(folder -> folder.resolve(file).toString())
                .orElse(SHIPPED.substring(1) + file);
    }

    private Optional<byte[]> bytes(String file) throws IOException {
        if (choice.model().isPresent()) {
            Path path = choice.model().get().resolve(file);
            return Files.isRegularFile(path)
                    ? Optional.of(Files.readAllBytes(path))
                    : Optional.empty();
        }
        try (InputStream in = ModelFiles.class.getResourceAsStream(SHIPPED + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
