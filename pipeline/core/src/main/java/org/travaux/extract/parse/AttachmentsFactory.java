package org.travaux.extract.parse;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentExtractorFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;

/** Gives Tika our way with files inside a file; named in its settings. */
public final class AttachmentsFactory implements EmbeddedDocumentExtractorFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public EmbeddedDocumentExtractor newInstance(Metadata metadata, ParseContext context) {
        return new Attachments(metadata, context);
    }
}
