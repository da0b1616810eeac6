package org.travaux.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.utils.ExceptionUtils;
import org.xml.sax.SAXException;

/**
 * Parses in this process: for files that are trusted, and where no other process may be started. A
 * file that hangs its parser hangs the program.
 */
public final class InProcessParser implements FormatParser {

    private final AutoDetectParser parser;

    public InProcessParser() {
        try (InputStream config = ParserSettings.config()) {
            parser = new AutoDetectParser(new TikaConfig(config));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TikaException | SAXException e) {
            throw new IllegalStateException("Tika's settings are wrong", e);
        }
    }

    @Override
    public Parsed parse(byte[] content, String name, int scans) throws ParsingException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        try (TikaInputStream stream = TikaInputStream.get(content, metadata)) {
            parser.parse(stream, xhtml, metadata, ParserSettings.context(scans > 0));
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            throw Outcomes.failed(ExceptionUtils.getStackTrace(e));
        }
        return Outcomes.parsed(metadata, xhtml.toString());
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
