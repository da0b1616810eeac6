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
        byte[] content = read(file);
        String found = tika.typeOf(content);
        String type = isShyText(content, found) ? TextDocuments.PLAIN_TEXT : found;
        String name = inputFolder.relativize(file).toString().replace('\\', '/');
        String hash = Hashes.sha256(content);
        TikaReader.Read read = lines(content, type);
        if (read.lines().isEmpty()) {
            throw noText(read.pages());
        }
        Source source = new Source(name, hash, type, read.pages());
        return Assembly.of(documentId, source, read.lines(), read.warnings(), row);
    }

    /** Text in which Tika sees none: UTF-16 without its mark, a few words with many accents. */
    private static boolean isShyText(byte[] content, String type) {
        return type.equals("application/octet-stream") && TextDecoder.isText(content);
    }

    private TikaReader.Read lines(byte[] content, String type) throws ExtractionException {
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
        return tika.read(content, trust.get());
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
