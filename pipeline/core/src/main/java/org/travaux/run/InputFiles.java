package org.travaux.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.travaux.text.Failure;

/**
 * The files of an input folder: the documents by their path in it, the files that only steer the
 * run, and what could not even be listed.
 */
record InputFiles(TreeMap<String, Path> documents, List<String> steering, List<Failure> failures) {

    private static final Set<String> STEERING =
            Set.of(
                    "series.csv",
                    "documents.csv",
                    "tables.csv",
                    "manifest.csv",
                    "fetched.csv",
                    "readme.md",
                    "readme.txt");

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

    static InputFiles of(Path folder) throws RefusedException, IOException {
        if (!Files.exists(folder)) {
            throw new RefusedException(
                    "there is no folder " + folder + "; name the folder of your documents");
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(
                    folder + " is not a folder; name the folder that your documents are in");
        }
        if (!Files.isReadable(folder)) {
            throw new RefusedException(
                    "the folder " + folder + " may not be read; check its permissions");
        }
        InputFiles files = new InputFiles(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        Path real = folder.toRealPath();
        Files.walkFileTree(
                real,
                EnumSet.noneOf(FileVisitOption.class),
                Integer.MAX_VALUE,
                files.visitor(real));
        return files;
    }

    private SimpleFileVisitor<Path> visitor(Path folder) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(
                    Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isHidden(directory)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = relative(folder, file);
                if (isHidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                Optional<Failure> failure = failure(path, file, attributes);
                if (failure.isPresent()) {
                    failures.add(failure.get());
                } else if (STEERING.contains(
                        String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))) {
                    steering.add(path);
                } else {
                    documents.put(path, file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                failures.add(
                        new Failure(relative(folder, file), "list", "unreadable", reason(cause)));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** What speaks against opening a file at all: a pipe, for one, never ends. */
    private static Optional<Failure> failure(
            String path, Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            if (Files.isDirectory(file)) {
                return listed(path, "link", "A link to a folder; links are not followed.");
            }
            if (!Files.exists(file)) {
                return listed(path, "link", "A link to a file that is not there.");
            }
        }
        return Files.isRegularFile(file)
                ? Optional.empty()
                : listed(path, "not_a_file", "A pipe, a device or a socket: not a file to read.");
    }

    private static Optional<Failure> listed(String path, String kind, String message) {
        return Optional.of(new Failure(path, "list", kind, message));
    }

    private static String reason(IOException cause) {
        return cause instanceof AccessDeniedException
                ? "It may not be opened: check its permissions."
                : "It can't be opened: " + cause;
    }

    /** What programs and systems leave behind in a folder; no user calls it a document. */
    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".")
                || name.startsWith("~$")
                || LEFT_BY_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The path in the folder; a name whose bytes are not text is told apart by its bytes. */
    private static String relative(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return path.indexOf('\uFFFD') < 0
                ? path
                : folder.toUri().relativize(file.toUri()).getRawPath();
    }
}
