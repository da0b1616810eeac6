package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.Set;
import java.util.function.Function;
import org.travaux.text.AnnotatedDocument;

/**
 * Runs a stage of ours, such as the tagging of frames, as the last annotator of CoreNLP's pipeline.
 */
final class StageAnnotator<R> extends Layer {

    private final Function<AnnotatedDocument, R> stage;
    private final Class<R> type;

    StageAnnotator(Function<AnnotatedDocument, R> stage, Class<R> type) {
        super(
                Set.of(Keys.AnnotatedKey.class, CoreAnnotations.LemmaAnnotation.class),
                Set.of(Keys.ResultKey.class));
        this.stage = stage;
        this.type = type;
    }

    @Override
    public void annotate(Annotation annotation) {
        annotation.set(Keys.ResultKey.class, stage.apply(annotation.get(Keys.AnnotatedKey.class)));
    }

    R resultOf(Annotation annotation) {
        return type.cast(annotation.get(Keys.ResultKey.class));
    }
}
