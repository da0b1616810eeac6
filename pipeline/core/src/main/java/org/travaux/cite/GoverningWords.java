package org.travaux.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.travaux.frame.Expression;
import org.travaux.frame.FramedSentence;
import org.travaux.text.Paragraph;
import org.travaux.text.Span;

/**
 * Reads what each citation of a document does: the nearest governing words before it decide.
 *
 * <p>Where a sentence has none before a citation, those of the sentence before in the same
 * paragraph do, or those of the chapeau: "Recalling: (a) …".
 */
final class GoverningWords {

    /** Governing words in a sentence: their place, what they are, how they read. */
    private record Cue(Span span, Catalogue.Governing governing, String words, int length) {}

    /** How many words may stand between near governing words and what they govern. */
    private static final int NEAR = 8;

    private static final int NEAR_OF_ONE_WORD = 4;

    /** How many words may stand between two items of a list that near words govern. */
    private static final int LIST_GAP = 14;

    private final Catalogue catalogue;
    private final Map<String, Citation.Use> openings = new HashMap<>();

    GoverningWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What each of {@code mentions}, in their order, does. */
    List<Citation.Use> read(FramedSentence framed, Clause clause, List<Mention> mentions) {
        List<Cue> cues = cues(framed, clause);
        List<Citation.Use> uses = new ArrayList<>();
        Optional<Cue> earlier = Optional.empty();
        int earlierEnd = 0;
        for (Mention mention : mentions) {
            Optional<Cue> cue = nearest(clause, cues, mention, earlier, earlierEnd);
            Citation.Use use =
                    cue.map(c -> new Citation.Use(c.governing().role(), c.words()))
                            .orElseGet(() -> opening(framed.sentence().paragraph()));
            uses.add(mention.body() ? new Citation.Use(Role.BODY, use.verb()) : use);
            earlier = cue;
            earlierEnd = mention.end();
        }
        remember(framed.sentence().paragraph(), cues);
        return uses;
    }

    private List<Cue> cues(FramedSentence framed, Clause clause) {
        List<Cue> cues = new ArrayList<>();
        int offset = framed.sentence().span().begin();
        for (Expression verb : framed.force().verbs()) {
            Span span = verb.evidence().span();
            if (framed.sentence().span().contains(span)) {
                cues.add(
                        new Cue(
                                new Span(span.begin() - offset, span.end() - offset),
                                new Catalogue.Governing(Role.MENTIONED, true),
                                folded(verb.evidence().matched()),
                                1));
            }
        }
        Words words = clause.words();
        for (int at = 0; at < words.size(); at++) {
            catalogue.governing().longest(words, at).ifPresent(hit -> cues.add(cue(clause, hit)));
        }
        return cues;
    }

    private static Cue cue(Clause clause, Phrases.Hit<Catalogue.Governing> hit) {
        Span span =
                new Span(
                        clause.words().get(hit.from()).begin(),
                        clause.words().get(hit.to() - 1).end());
        return new Cue(span, hit.value(), folded(span.of(clause.text())), hit.to() - hit.from());
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The last to end before the mention of those that reach it; of two, the longer. */
    private static Optional<Cue> nearest(
            Clause clause, List<Cue> cues, Mention mention, Optional<Cue> earlier, int earlierEnd) {
        Optional<Cue> best = Optional.empty();
        for (Cue cue : cues) {
            if (cue.span().end() <= mention.begin()
                    && reaches(clause, cue, mention, earlier, earlierEnd)
                    && (best.isEmpty() || better(cue, best.get()))) {
                best = Optional.of(cue);
            }
        }
        return best;
    }

    private static boolean better(Cue cue, Cue best) {
        return cue.span().end() != best.span().end()
                ? cue.span().end() > best.span().end()
                : cue.span().begin() <= best.span().begin();
    }

    private static boolean reaches(
            Clause clause, Cue cue, Mention mention, Optional<Cue> earlier, int earlierEnd) {
        if (cue.governing().far()) {
            return true;
        }
        int reach = cue.length() == 1 ? NEAR_OF_ONE_WORD : NEAR;
        boolean near = clause.words().between(cue.span().end(), mention.begin()) <= reach;
        boolean listed =
                earlier.isPresent()
                        && earlier.get().equals(cue)
                        && clause.words().between(earlierEnd, mention.begin()) <= LIST_GAP;
        return near || listed;
    }

    private Citation.Use opening(Paragraph paragraph) {
        String label = paragraph.label();
        while (!label.isEmpty()) {
            Citation.Use use = openings.get(label);
            if (use != null) {
                return use;
            }
            int last = label.lastIndexOf('(');
            label = last > 0 ? label.substring(0, last) : "";
        }
        return new Citation.Use(Role.MENTIONED, "");
    }

    /** Keeps the last verb of a clause of a resolution for those that continue it. */
    private void remember(Paragraph paragraph, List<Cue> cues) {
        if (!paragraph.part().clauses() || paragraph.label().isEmpty()) {
            return;
        }
        cues.stream()
                .filter(cue -> cue.governing().far())
                .reduce((one, other) -> better(other, one) ? other : one)
                .ifPresent(
                        cue ->
                                openings.put(
                                        paragraph.label(),
                                        new Citation.Use(cue.governing().role(), cue.words())));
    }
}
