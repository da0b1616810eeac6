package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.util.Set;

/** An annotator of ours: which keys it reads, and which it sets. */
@SuppressWarnings("rawtypes") // as CoreNLP's interface has them
abstract class Layer implements Annotator {

    private final Set<Class<? extends CoreAnnotation>> needs;
    private final Set<Class<? extends CoreAnnotation>> gives;

    Layer(Set<Class<? extends CoreAnnotation>> needs, Set<Class<? extends CoreAnnotation>> gives) {
        this.needs = needs;
        this.gives = gives;
    }

    @Override
    public final Set<Class<? extends CoreAnnotation>> requires() {
        return needs;
    }

    @Override
    public final Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return gives;
    }
}
