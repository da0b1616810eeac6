package org.travaux.annotate;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Sentence;

/**
 * A CoreNLP pipeline: tokens, sentences or clauses, parts of speech, lemmas, dependencies where
 * asked for, and a stage of ours at the end whose result it gives. One pipeline serves all threads.
 */
public final class NlpPipeline<R> {

    private final AnnotationPipeline pipeline = new AnnotationPipeline();
    private final StageAnnotator<R> last;

    /**
     * Loads the models.
     *
     * @param asksForDependencies whether a sentence, with tokens, tags and lemmas, is to be parsed
     * @throws IOException if a model can't be read
     */
    public NlpPipeline(
            Engine engine,
            Unit unit,
            Predicate<Sentence> asksForDependencies,
            Function<AnnotatedDocument, R> stage,
            Class<R> type)
            throws IOException {
        last = new StageAnnotator<>(stage, type);
        pipeline.addAnnotator(new SegmentAnnotator(segmenter(engine), unit));
        pipeline.addAnnotator(
                new TagAnnotator(
                        new MaxentTagger(Models.url("/" + TagAnnotator.MODEL).openStream())));
        pipeline.addAnnotator(new DependencyAnnotator(asksForDependencies));
        pipeline.addAnnotator(new RecordsAnnotator(new LanguageGuesser()));
        pipeline.addAnnotator(last);
    }

    private static Segmenter segmenter(Engine engine) throws IOException {
        return engine == Engine.OPENNLP ? new OpenNlpSegmenter() : new CoreNlpSegmenter();
    }

    public R process(Document document) {
        Annotation annotation = new Annotation(document.text());
        annotation.set(Keys.DocumentKey.class, document);
        pipeline.annotate(annotation);
        return last.resultOf(annotation);
    }
}
