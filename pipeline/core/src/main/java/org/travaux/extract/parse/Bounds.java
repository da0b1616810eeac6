package org.travaux.extract.parse;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Stops a parser that writes without end, and keeps what it writes such that XML can carry it.
 *
 * <p>White space that Tika adds for the eye is passed on as characters, since it can't be told from
 * them any more once it is written down; but for that behind a line break, which would become two.
 */
final class Bounds extends ContentHandlerDecorator {

    /** More characters than this are not a document but an attack, or a mistake. */
    static final int MOST_CHARACTERS = 20_000_000;

    /**
     * Markup can outgrow the text: elements and attributes count as what it takes to write them.
     */
    private static final long MOST_MARKUP = 20_000_000;

    private static final int ELEMENT = 10;
    private static final char REPLACEMENT = '\uFFFD';

    /** Thrown where a file has more text than a document can have. */
    static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private long characters;
    private long markup;
    private boolean afterBreak;

    Bounds(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        markup += ELEMENT + 2L * qName.length();
        for (int i = 0; i < attributes.getLength(); i++) {
            markup += attributes.getLocalName(i).length() + attributes.getValue(i).length();
        }
        check();
        afterBreak = false;
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        afterBreak = name.equals("br");
        super.endElement(uri, name, qName);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        characters += length;
        check();
        afterBreak = false;
        for (int i = start; i < start + length; i++) {
            if (!isXml(chars, i, start, start + length)) {
                super.characters(cleaned(chars, start, length), 0, length);
                return;
            }
        }
        super.characters(chars, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        if (!afterBreak) {
            characters(chars, start, length);
        }
    }

    private void check() throws TooLarge {
        if (characters > MOST_CHARACTERS || markup > MOST_MARKUP) {
            throw new TooLarge();
        }
    }

    private static char[] cleaned(char[] chars, int start, int length) {
        char[] clean = new char[length];
        for (int i = 0; i < length; i++) {
            char c = chars[start + i];
            clean[i] = isXml(chars, start + i, start, start + length) ? c : REPLACEMENT;
        }
        return clean;
    }

    private static boolean isXml(char[] chars, int at, int from, int to) {
        char c = chars[at];
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < to && Character.isLowSurrogate(chars[at + 1]);
        }
        if (Character.isLowSurrogate(c)) {
            return at > from && Character.isHighSurrogate(chars[at - 1]);
        }
        return c < '\uFFFE';
    }
}
