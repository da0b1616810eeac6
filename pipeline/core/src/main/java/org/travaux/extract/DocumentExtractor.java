package org.travaux.extract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.travaux.extract.parse.ForkedParser;
import org.travaux.extract.parse.FormatParser;
import org.travaux.extract.parse.InProcessParser;
import org.travaux.extract.parse.ParserLimits;
import org.travaux.text.Document;
import org.travaux.text.Hashes;
import org.travaux.text.Source;

/**
 * Reads a file into a document; one instance serves all threads.
 *
 * <p>The type of a file is found in its content: "draft2.pdf" that is a Word file is read as a Word
 * file.
 */
public final class DocumentExtractor implements AutoCloseable {

    private static final long LARGEST_FILE = 256L << 20;

    private final TikaReader tika;

    /**
     * Parses files in this process: one that hangs its parser, or exhausts the memory, does so to
     * the program.
     */
    public DocumentExtractor() {
        this(new InProcessParser(), Optional.empty());
    }

    DocumentExtractor(FormatParser parser, Optional<String> tesseract) {
        tika = new TikaReader(parser, tesseract);
    }

    /**
     * Parses files in processes of their own; {@code expected} of them are started at once, in the
     * background. Scans are recognised by the version of Tesseract that is given; by none without.
     */
    public static DocumentExtractor forked(
            ParserLimits limits, int expected, Optional<String> tesseract) {
        ForkedParser parser = new ForkedParser(limits, Math.max(1, expected));
        parser.warmUp(expected);
        return new DocumentExtractor(parser, tesseract);
    }

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
                after ? read : read.with(OlderFormats.unseen(read.type())),
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
            TikaReader.Read alone = after.with(OlderFormats.unseen(after.type()));
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

    /** A file's content, and its path below the input folder. */
    private static final class Opened {
        private final byte[] content;
        private final String name;

        Opened(byte[] content, String name) {
            this.content = content;
            this.name = name;
        }

        String fileName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    private Opened open(Path inputFolder, Path file) throws ExtractionException {
        return new Opened(read(file), inputFolder.relativize(file).toString().replace('\\', '/'));
    }

    private static Document document(
            Opened opened, TikaReader.Read read, String documentId, Optional<SidecarRow> row)
            throws ExtractionException {
        if (read.lines().isEmpty()) {
            throw noText(read.pages());
        }
        String hash = Hashes.sha256(opened.content);
        Source source =
                new Source(opened.name, hash, read.type(), read.pages(), read.unreadPages());
        Document document = Assembly.of(documentId, source, read.lines(), read.warnings(), row);
        Optional<String> exceeded = ProseLimits.exceeded(document);
        if (exceeded.isPresent()) {
            throw new ExtractionException("too_large", exceeded.get());
        }
        return document;
    }

    private TikaReader.Read lines(Opened opened, TrackedSide side) throws ExtractionException {
        byte[] content = opened.content;
        String type = typeOf(content, opened.fileName());
        if (MediaTypes.isText(type)) {
            String text = limited(TextDecoder.decode(content));
            return TikaReader.Read.of(type, TextLines.of(text));
        }
        if (!MediaTypes.mayBeRead(type)) {
            throw Unsupported.type(type);
        }
        if (Completeness.isCutOff(content)) {
            throw new ExtractionException(
                    "truncated", "The end of the file is missing: copy or download it again.");
        }
        return tika.read(content, type, opened.fileName(), side);
    }

    /** The type by content; of text, the name may say that it is a mail or a table. */
    private String typeOf(byte[] content, String name) throws ExtractionException {
        String found = tika.typeOf(content);
        if (isShyText(content, found)) {
            return TextDocuments.PLAIN_TEXT;
        }
        if (!found.equals(TextDocuments.PLAIN_TEXT)) {
            return found;
        }
        String named = tika.typeOf(content, name);
        return MediaTypes.isToldByName(named) ? named : found;
    }

    /** Text in which Tika sees none: UTF-16 without its mark, a few words with many accents. */
    private static boolean isShyText(byte[] content, String type) {
        return type.equals("application/octet-stream") && TextDecoder.isText(content);
    }

    private static byte[] read(Path file) throws ExtractionException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new ExtractionException(
                        "not_a_file",
                        "A folder, a pipe, a device or a socket: not a file to read.");
            }
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
        } catch (AccessDeniedException e) {
            throw new ExtractionException(
                    "unreadable", "The file may not be read: check its permissions.", e);
        } catch (IOException e) {
            throw new ExtractionException("unreadable", "The file can't be read: " + e, e);
        }
    }

    private static String limited(String text) throws ExtractionException {
        if (text.length() > XhtmlLines.MOST_CHARACTERS) {
            throw new ExtractionException(
                    "too_large",
                    "The file holds more than "
                            + XhtmlLines.MOST_CHARACTERS / 1_000_000
                            + " million characters: split it.");
        }
        return text;
    }

    private static ExtractionException noText(int pages) {
        return new ExtractionException(
                "no_text",
                pages > 0
                        ? "The file holds no text, and no pictures of pages in which to recognise"
                                + " any."
                        : "The file holds no text.");
    }

    @Override
    public void close() {
        tika.close();
    }
}
