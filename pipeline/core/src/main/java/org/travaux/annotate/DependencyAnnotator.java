package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.text.Sentence;

/**
 * Dependencies of those sentences for which a rule asks: they cost ten times what tags and lemmas
 * cost. The parser's model is loaded when the first sentence asks for it.
 */
final class DependencyAnnotator extends Layer {

    static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** Loads the parser once, and not before it is needed. */
    private static final class Parser {
        private static final DependencyParser INSTANCE = DependencyParser.loadFromModelFile(MODEL);

        private Parser() {}
    }

    private final Predicate<Sentence> asked;

    DependencyAnnotator(Predicate<Sentence> asked) {
        super(
                Set.of(
                        CoreAnnotations.PartOfSpeechAnnotation.class,
                        CoreAnnotations.LemmaAnnotation.class),
                Set.of(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class));
        this.asked = asked;
    }

    @Override
    public void annotate(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            if (asked.test(Records.sentence(sentence))) {
                GrammaticalStructure structure = Parser.INSTANCE.predict(sentence);
                SemanticGraph graph =
                        SemanticGraphFactory.makeFromTree(
                                structure,
                                SemanticGraphFactory.Mode.BASIC,
                                GrammaticalStructure.Extras.NONE,
                                null);
                sentence.set(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class, graph);
            }
        }
    }
}
