package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder for the results. They are written beside it first and moved in when all are there, so
 * that a broken run leaves the results of the last one whole; other files in the folder are left
 * alone.
 */
final class OutputFolder {

    private static final String TEXTS = "texts";

    /** Where this is, a run has written what is beside it. */
    private static final String VOUCHER = "run.json";

    private final Path folder;
    private final Path staging;

    /** Refuses a folder that can't be written, or that lies in the folder of documents. */
    OutputFolder(Path folder, List<Path> inputs) throws RefusedException {
        this.folder = folder;
        this.staging = folder.resolve(".unfinished");
        for (Path input : inputs) {
            if (real(folder).startsWith(real(input))) {
                throw new RefusedException(
                        "the output "
                                + folder
                                + " lies in the input "
                                + input
                                + ": the next run would read it; name another folder after -o");
            }
            if (real(input).startsWith(real(folder.resolve(TEXTS)))) {
                throw new RefusedException(
                        "the input "
                                + input
                                + " is where the run would write its texts; name another folder after -o");
            }
        }
        if (Files.exists(folder.resolve(TEXTS)) && !Files.exists(folder.resolve(VOUCHER))) {
            throw new RefusedException(
                    "there is a folder "
                            + folder.resolve(TEXTS)
                            + " that no run has written; name another folder after -o");
        }
        Path there = absolute(folder);
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new RefusedException(
                    "can't write into " + folder + "; name another folder after -o");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Without links, as far as the path is there. */
    private static Path real(Path path) {
        Path there = absolute(path);
        Path rest = there.getFileSystem().getPath("");
        while (there.getParent() != null && !Files.exists(there)) {
            rest = there.getFileName().resolve(rest);
            there = there.getParent();
        }
        try {
            return there.toRealPath().resolve(rest).normalize();
        } catch (IOException e) {
            return absolute(path);
        }
    }

    Path path() {
        return folder;
    }

    /** An empty folder to write into. */
    Path stage() throws IOException {
        delete(staging);
        return Files.createDirectories(staging);
    }

    /** Puts what was staged in the place of what an earlier run left. */
    void publish() throws IOException {
        List<Path> results;
        try (Stream<Path> staged = Files.list(staging)) {
            results = staged.sorted().toList();
        }
        for (Path result : results) {
            Path target = folder.resolve(String.valueOf(result.getFileName()));
            delete(target);
            Files.move(result, target, StandardCopyOption.REPLACE_EXISTING);
        }
        delete(staging);
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
