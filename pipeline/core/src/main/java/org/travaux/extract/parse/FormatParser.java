package org.travaux.extract.parse;

/** Makes XHTML of files; one instance serves all threads. */
public interface FormatParser extends AutoCloseable {

    /**
     * What the bytes of a file hold; its name decides their type only where they can't.
     *
     * @throws ParsingException if they can't be parsed, or not within the limits
     */
    Parsed parse(byte[] content, String name) throws ParsingException;

    @Override
    void close();
}
