package org.travaux.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.travaux.extract.XhtmlLines.Trust;
import org.travaux.extract.parse.FormatParser;
import org.travaux.extract.parse.Parsed;
import org.travaux.extract.parse.ParsingException;
import org.xml.sax.SAXException;

/** Reads the lines of a file of any format but plain text, by way of XHTML. */
final class TikaReader implements AutoCloseable {

    /** What was found in a file, how much could not be read, whether it has tracked changes. */
    record Read(
            String type,
            List<Line> lines,
            int pages,
            int unreadPages,
            boolean tracked,
            List<String> warnings) {

        static Read of(String type, List<Line> lines) {
            return new Read(type, lines, 0, 0, false, List.of());
        }

        Read with(List<String> more) {
            List<String> all = Stream.concat(warnings.stream(), more.stream()).toList();
            return new Read(type, lines, pages, unreadPages, tracked, all);
        }
    }

    private static final String INSTALL =
            " Install it (on Debian: apt install tesseract-ocr), or have the text recognised"
                    + " otherwise.";
    private static final String OTHER_SCAN = " Find a better scan, or the text itself.";

    private final FormatParser parser;
    private final Optional<String> tesseract;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** {@code tesseract} is the version by which scans are recognised; empty to recognise none. */
    TikaReader(FormatParser parser, Optional<String> tesseract) {
        this.parser = parser;
        this.tesseract = tesseract;
    }

    /**
     * The type as the first bytes tell it, without opening what is in it: of a Word file that it is
     * a package, not of what.
     */
    String typeOf(byte[] content) throws ExtractionException {
        return typeOf(content, new Metadata());
    }

    /** The same, where the name may say which sort of text it is. */
    String typeOf(byte[] content, String name) throws ExtractionException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return typeOf(content, metadata);
    }

    private String typeOf(byte[] content, Metadata metadata) throws ExtractionException {
        try {
            return types.detect(new ByteArrayInputStream(content), metadata)
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new ExtractionException("unreadable", "The file can't be read: " + e, e);
        }
    }

    /** {@code type} is what the first bytes say. */
    Read read(byte[] content, String type, String name, TrackedSide side)
            throws ExtractionException {
        OlderFormats.Prepared prepared = OlderFormats.prepare(content, type);
        Parsed parsed = parse(prepared.content(), name, 0);
        if (prepared.content() == content && OlderFormats.isPrepared(parsed.type(), type)) {
            // A package whose first bytes did not say what it is.
            return read(content, parsed.type(), name, side);
        }
        Optional<Trust> trust = MediaTypes.trust(parsed.type());
        if (trust.isEmpty()) {
            throw Unsupported.type(parsed.type());
        }
        XhtmlLines lines = lines(parsed, trust.get(), side);
        int scans = lines.scans().waiting();
        if (scans > 0 && tesseract.isPresent()) {
            lines = lines(parse(prepared.content(), name, scans), trust.get(), side);
        }
        if (lines.scans().areAll()) {
            throw new ExtractionException(
                    "scan",
                    String.join(" ", lines.scans().warnings(tesseract))
                            + (tesseract.isPresent() ? OTHER_SCAN : INSTALL));
        }
        return new Read(
                        parsed.type(),
                        lines.lines(),
                        Math.max(lines.pages(), parsed.pages()),
                        lines.scans().unread(),
                        !lines.changes().isEmpty(),
                        warnings(lines, parsed.attachments()))
                .with(prepared.warnings());
    }

    private static XhtmlLines lines(Parsed parsed, Trust trust, TrackedSide side)
            throws ExtractionException {
        XhtmlLines lines = new XhtmlLines(trust, side);
        try {
            XMLReaderUtils.parseSAX(new StringReader(parsed.xhtml()), lines, new ParseContext());
        } catch (SAXException | TikaException | IOException e) {
            throw new ExtractionException(
                    "unreadable", "The file is damaged: its parser wrote no XHTML.", e);
        }
        return lines;
    }

    private Parsed parse(byte[] content, String name, int scans) throws ExtractionException {
        try {
            return parser.parse(content, name, scans);
        } catch (ParsingException e) {
            throw new ExtractionException(e.kind(), String.valueOf(e.getMessage()), e);
        }
    }

    private List<String> warnings(XhtmlLines lines, List<String> attachments) {
        List<String> warnings = new ArrayList<>(lines.warnings());
        warnings.addAll(lines.scans().warnings(tesseract));
        for (String name : attachments) {
            warnings.add("The attached file \"" + name + "\" was not read.");
        }
        if (lines.comments() > 0) {
            warnings.add("Comments in the margin were left out: " + lines.comments() + ".");
        }
        if (lines.commentsKept() > 0) {
            warnings.add(
                    "Comments in the margin were kept apart from the text: "
                            + lines.commentsKept()
                            + ".");
        }
        if (!lines.changes().isEmpty()) {
            warnings.add(lines.changes());
        }
        return warnings;
    }

    @Override
    public void close() {
        parser.close();
    }
}
