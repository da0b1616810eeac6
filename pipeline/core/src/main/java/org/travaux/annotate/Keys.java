package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;

/**
 * The keys under which our own things travel through CoreNLP's pipeline: the only place that names
 * them.
 */
final class Keys {

    private Keys() {}

    /** The document that is being annotated, on the annotation. */
    static final class DocumentKey implements CoreAnnotation<Document> {
        @Override
        public Class<Document> getType() {
            return Document.class;
        }
    }

    /** The paragraph that a sentence belongs to, on the sentence. */
    static final class ParagraphKey implements CoreAnnotation<Paragraph> {
        @Override
        public Class<Paragraph> getType() {
            return Paragraph.class;
        }
    }

    /** The document with sentences and tokens as our own records, on the annotation. */
    static final class AnnotatedKey implements CoreAnnotation<AnnotatedDocument> {
        @Override
        public Class<AnnotatedDocument> getType() {
            return AnnotatedDocument.class;
        }
    }

    /** What the last stage made of the document, on the annotation. */
    static final class ResultKey implements CoreAnnotation<Object> {
        @Override
        public Class<Object> getType() {
            return Object.class;
        }
    }
}
