package org.travaux.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What has come of a document so far, under a hidden name that no run reads, and the server's mark
 * of the version it is part of, without which it can't be continued.
 */
final class PartFile {

    private final Path target;
    private final Path part;
    private final Path mark;

    PartFile(Path target) {
        this.target = target;
        this.part = target.resolveSibling("." + target.getFileName() + ".part");
        this.mark = target.resolveSibling("." + target.getFileName() + ".part.version");
    }

    /** How many bytes are there that can be gone on from; 0 without a mark. */
    long length() throws IOException {
        return version().isPresent() && Files.exists(part) ? Files.size(part) : 0;
    }

    Optional<String> version() throws IOException {
        if (!Files.exists(mark) || !Files.exists(part)) {
            return Optional.empty();
        }
        String version = Files.readString(mark, StandardCharsets.US_ASCII).strip();
        return version.isEmpty() ? Optional.empty() : Optional.of(version);
    }

    /** Begins anew, as part of {@code version}. */
    OutputStream begin(Optional<String> version) throws IOException {
        discard();
        Files.createDirectories(part.toAbsolutePath().getParent());
        if (version.isPresent()) {
            Files.writeString(mark, version.get(), StandardCharsets.US_ASCII);
        }
        return Files.newOutputStream(part);
    }

    OutputStream goOn() throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.APPEND);
    }

    Path path() {
        return part;
    }

    void discard() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(mark);
    }

    /** Gives the whole document its name, after it is safely on the disk. */
    void finish() throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(part, target);
        Files.deleteIfExists(mark);
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
