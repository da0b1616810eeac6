package org.travaux.extract.parse;

/** Makes XHTML of files; one instance serves all threads. */
public interface FormatParser extends AutoCloseable {

    /**
     * What the bytes of a file hold; its name decides their type only where they can't. {@code
     * scans} of its pages are pictures whose text is to be recognised, which takes its time; 0 to
     * have none recognised.
     *
     * @throws ParsingException if they can't be parsed, or not within the limits
     */
    Parsed parse(byte[] content, String name, int scans) throws ParsingException;

    @Override
    void close();
}
