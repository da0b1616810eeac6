package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.travaux.text.Dependency;
import org.travaux.text.Span;

/**
 * Finds two words that stand in a grammatical relation, however far apart: what is found reaches
 * from one to the other.
 *
 * <p>The relation is a Universal Dependencies label or several with bars between; {@code obl} also
 * takes {@code obl:agent}.
 */
record DependencyFinder(
        String source, Phrase governor, Predicate<String> relation, Phrase dependent)
        implements Finder {

    @Override
    public List<Span> find(Words words) {
        List<Span> found = new ArrayList<>();
        for (Dependency dependency : words.sentence().dependencies()) {
            int head = dependency.governor();
            if (head >= 0
                    && relation.test(dependency.relation())
                    && matchesAt(governor, words, head)
                    && matchesAt(dependent, words, dependency.dependent())) {
                int begin = Math.min(head, dependency.dependent());
                found.add(new Span(begin, Math.max(head, dependency.dependent()) + 1));
            }
        }
        return found;
    }

    /** Whether both words occur, so that it is worth parsing the sentence. */
    boolean asksFor(Words words) {
        return !governor.find(words).isEmpty() && !dependent.find(words).isEmpty();
    }

    private static boolean matchesAt(Phrase phrase, Words words, int at) {
        return phrase.matchAt(words, at) == at + 1;
    }
}
