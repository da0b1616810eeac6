package org.travaux.extract.parse;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ContentHandlerDecoratorFactory;
import org.xml.sax.ContentHandler;

/** Puts {@link Bounds} around what Tika's parsers write; named in its settings. */
public final class BoundsFactory implements ContentHandlerDecoratorFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public ContentHandler decorate(
            ContentHandler handler, Metadata metadata, ParseContext context) {
        return new Bounds(handler);
    }
}
