package org.travaux.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.travaux.extract.XhtmlLines.Trust;
import org.travaux.text.Document;
import org.travaux.text.Hashes;
import org.travaux.text.Source;

/**
 * Reads a file into a document; one instance serves all threads.
 *
 * <p>The type of a file is found in its content: "draft2.pdf" that is a Word file is read as a Word
 * file.
 */
public final class DocumentExtractor {

    private static final long LARGEST_FILE = 256L << 20;

    private final TikaReader tika = new TikaReader();

    /**
     * The document that {@code file}, within {@code inputFolder}, holds.
     *
     * @throws ExtractionException if it can't be read, or holds no text
     */
    public Document extract(Path inputFolder, Path file, String documentId)
            throws ExtractionException {
        return extract(inputFolder, file, documentId, Optional.empty());
    }

    /**
     * The same, where a sidecar's row says something of the file: its word wins, and a kind that it
     * gives decides how the structure is read.
     */
    public Document extract(
            Path inputFolder, Path file, String documentId, Optional<SidecarRow> row)
            throws ExtractionException {
        return extract(inputFolder, file, documentId, row, TrackedSide.AFTER);
    }

    /** The same, of a file with tracked changes the side that is asked for. */
    public Document extract(
            Path inputFolder,
            Path file,
            String documentId,
            Optional<SidecarRow> row,
            TrackedSide side)
            throws ExtractionException {
        Opened opened = open(inputFolder, file);
        TikaReader.Read read = lines(opened, side);
        boolean after = side == TrackedSide.AFTER;
        return document(
                opened,
                after ? read : read.with(OlderFormats.unseen(opened.type)),
                documentId,
                row);
    }

    /**
     * The two successive drafts that a file with tracked changes holds, {@code id_before} and
     * {@code id_after} after {@code sidesId}; the one document of a file without.
     *
     * <p>Where one of the two has no text (all of it was inserted) the other stands alone, under
     * the file's own id.
     */
    public List<Document> extractBoth(
            Path inputFolder,
            Path file,
            String documentId,
            String sidesId,
            Optional<SidecarRow> row)
            throws ExtractionException {
        Opened opened = open(inputFolder, file);
        TikaReader.Read after = lines(opened, TrackedSide.AFTER);
        if (!after.tracked()) {
            TikaReader.Read alone = after.with(OlderFormats.unseen(opened.type));
            return List.of(document(opened, alone, documentId, row));
        }
        TikaReader.Read before = lines(opened, TrackedSide.BEFORE);
        if (before.lines().isEmpty() || after.lines().isEmpty()) {
            TikaReader.Read only = after.lines().isEmpty() ? before : after;
            return List.of(document(opened, only, documentId, row));
        }
        return List.of(
                document(opened, before, TrackedSide.BEFORE.id(sidesId), row),
                document(opened, after, TrackedSide.AFTER.id(sidesId), row));
    }

    /** A file's content, its type, and its path below the input folder. */
    private static final class Opened {
        private final byte[] content;
        private final String type;
        private final String name;

        Opened(byte[] content, String type, String name) {
            this.content = content;
            this.type = type;
            this.name = name;
        }
    }

    private Opened open(Path inputFolder, Path file) throws ExtractionException {
        byte[] content = read(file);
        String found = tika.typeOf(content);
        String type = isShyText(content, found) ? TextDocuments.PLAIN_TEXT : found;
        return new Opened(
                content, type, inputFolder.relativize(file).toString().replace('\\', '/'));
    }

    private static Document document(
            Opened opened, TikaReader.Read read, String documentId, Optional<SidecarRow> row)
            throws ExtractionException {
        if (read.lines().isEmpty()) {
            throw noText(read.pages());
        }
        String hash = Hashes.sha256(opened.content);
        Source source = new Source(opened.name, hash, opened.type, read.pages());
        return Assembly.of(documentId, source, read.lines(), read.warnings(), row);
    }

    /** Text in which Tika sees none: UTF-16 without its mark, a few words with many accents. */
    private static boolean isShyText(byte[] content, String type) {
        return type.equals("application/octet-stream") && TextDecoder.isText(content);
    }

    private TikaReader.Read lines(Opened opened, TrackedSide side) throws ExtractionException {
        byte[] content = opened.content;
        String type = opened.type;
        if (MediaTypes.isText(type)) {
            String text = limited(TextDecoder.decode(content));
            return new TikaReader.Read(TextLines.of(text), 0, List.of());
        }
        Optional<Trust> trust = MediaTypes.trust(type);
        if (trust.isEmpty()) {
            throw tika.unsupported(type);
        }
        if (Completeness.isCutOff(content)) {
            throw new ExtractionException(
                    "truncated", "The end of the file is missing: copy or download it again.");
        }
        OlderFormats.Prepared prepared = OlderFormats.prepare(content, type);
        return tika.read(prepared.content(), trust.get(), side).with(prepared.warnings());
    }

    private static byte[] read(Path file) throws ExtractionException {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new ExtractionException("empty", "The file is empty (0 bytes).");
            }
            if (size > LARGEST_FILE) {
                throw new ExtractionException(
                        "too_large", "The file is larger than 256 MiB: split it.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExtractionException("unreadable", "The file is not there.", e);
        } catch (IOException e) {
            throw new ExtractionException(
                    "unreadable", "The file can't be read: " + e.getMessage(), e);
        }
    }

    private static String limited(String text) throws ExtractionException {
        if (text.length() > XhtmlLines.MOST_CHARACTERS) {
            throw TikaReader.tooLarge();
        }
        return text;
    }

    private static ExtractionException noText(int pages) {
        return new ExtractionException(
                "no_text",
                pages > 0
                        ? "The file holds no text: a scan? Have its text recognised (OCR) first."
                        : "The file holds no text.");
    }
}
