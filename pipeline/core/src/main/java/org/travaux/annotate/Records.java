package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.travaux.text.Dependency;
import org.travaux.text.Sentence;
import org.travaux.text.Span;
import org.travaux.text.Token;

/** Turns CoreNLP's maps into our own records. */
final class Records {

    private Records() {}

    static Sentence sentence(CoreMap sentence) {
        Span span =
                new Span(
                        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        return new Sentence(
                sentence.get(CoreAnnotations.SentenceIndexAnnotation.class) + 1,
                span,
                sentence.get(Keys.ParagraphKey.class),
                sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                        .map(Records::token)
                        .toList(),
                dependencies(sentence));
    }

    private static Token token(CoreLabel label) {
        return new Token(
                new Span(label.beginPosition(), label.endPosition()),
                label.originalText(),
                label.lemma(),
                label.tag());
    }

    private static List<Dependency> dependencies(CoreMap sentence) {
        if (!sentence.containsKey(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)) {
            return List.of();
        }
        SemanticGraph graph =
                sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Dependency> dependencies = new ArrayList<>();
        for (IndexedWord root : graph.getRoots()) {
            dependencies.add(new Dependency(-1, root.index() - 1, "root"));
        }
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            dependencies.add(
                    new Dependency(
                            edge.getGovernor().index() - 1,
                            edge.getDependent().index() - 1,
                            edge.getRelation().toString()));
        }
        dependencies.sort(
                Comparator.comparingInt(Dependency::dependent)
                        .thenComparingInt(Dependency::governor));
        return dependencies;
    }
}
