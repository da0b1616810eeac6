package org.travaux.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

/** The pipelines that the tests share, since models take seconds to load. */
final class Pipelines {

    private static final Map<Engine, NlpPipeline<AnnotatedDocument>> LOADED =
            new EnumMap<>(Engine.class);

    private Pipelines() {}

    static synchronized NlpPipeline<AnnotatedDocument> of(Engine engine) {
        return LOADED.computeIfAbsent(engine, Pipelines::load);
    }

    private static NlpPipeline<AnnotatedDocument> load(Engine engine) {
        try {
            return new NlpPipeline<>(
                    engine,
                    Unit.SENTENCE,
                    sentence ->
                            sentence.tokens().stream()
                                    .anyMatch(token -> token.lemma().equals("parse")),
                    Function.identity(),
                    AnnotatedDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of paragraphs of one part, with a blank line between. */
    static Document document(Part part, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> spans = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int begin = text.length();
            text.append(paragraph).append("\n\n");
            spans.add(
                    new Paragraph(
                            new Span(begin, begin + paragraph.length()), part, "", Speaker.NONE));
        }
        return new Document(
                "d",
                new Source("d.txt", "", "text/plain", 0),
                new Metadata("", "", Kind.OTHER, Optional.empty()),
                text.toString(),
                spans,
                List.of());
    }
}
