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
    private record Cue(Span span, Catalogue.Governing governing, String words) {}

    /**
     * How far governing words reach in a sentence, {@code clauses} if it is a clause of a
     * resolution: {@code last} governed the citation that ended at {@code end}.
     */
    private record Reach(Words words, boolean clauses, Optional<Cue> last, int end) {

        /** The last to end before {@code begin} of those that reach it; of two, the longer. */
        Optional<Cue> nearest(List<Cue> cues, int begin) {
            return cues.stream()
                    .filter(cue -> cue.span().end() <= begin && reaches(cue, begin))
                    .reduce((one, other) -> better(other, one) ? other : one);
        }

        private boolean reaches(Cue cue, int begin) {
            int between = words.between(cue.span().end(), begin);
            boolean listed =
                    last.filter(cue::equals).isPresent() && words.between(end, begin) <= LIST_GAP;
            if (listed || (cue.governing().far() && clauses)) {
                return true;
            }
            return between
                    <= switch (cue.governing().distance()) {
                        case FAR -> FAR_IN_SPEECH;
                        case NEAR -> NEAR;
                        case NEXT -> NEXT;
                    };
        }
    }

    /** How many words may stand between near governing words and what they govern. */
    private static final int NEAR = 8;

    /** The same for words that govern what follows directly: "under the said resolution". */
    private static final int NEXT = 3;

    /** How far a verb governs in a speech, where a sentence has many; a clause has one or two. */
    private static final int FAR_IN_SPEECH = 14;

    /** How many words may stand between two items of a list that near words govern. */
    private static final int LIST_GAP = 14;

    private final Catalogue catalogue;
    private final Map<String, Citation.Use> openings = new HashMap<>();

    GoverningWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What each of {@code mentions}, in their order, does. */
    List<Citation.Use> read(FramedSentence framed, Clause clause, List<Mention> mentions) {
        Paragraph paragraph = framed.sentence().paragraph();
        List<Cue> cues = cues(framed, clause);
        List<Citation.Use> uses = new ArrayList<>();
        Reach reach = new Reach(clause.words(), paragraph.part().clauses(), Optional.empty(), 0);
        for (Mention mention : mentions) {
            Optional<Cue> cue = reach.nearest(cues, mention.governed());
            Citation.Use use =
                    cue.map(c -> new Citation.Use(c.governing().role(), c.words()))
                            .orElseGet(() -> opening(paragraph));
            uses.add(mention.body() ? new Citation.Use(Role.BODY, use.verb()) : use);
            reach = new Reach(reach.words(), reach.clauses(), cue, mention.end());
        }
        remember(paragraph, cues);
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
                                new Catalogue.Governing(Role.MENTIONED, Catalogue.Distance.FAR),
                                folded(verb.evidence().matched())));
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
        return new Cue(span, hit.value(), folded(span.of(clause.text())));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static boolean better(Cue cue, Cue best) {
        return cue.span().end() != best.span().end()
                ? cue.span().end() > best.span().end()
                : cue.span().begin() <= best.span().begin();
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
