package org.travaux.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.travaux.bracket.BracketReader;
import org.travaux.bracket.Brackets;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;

/**
 * Lays two successive drafts side by side: which paragraph became which, which went, which came,
 * which moved.
 *
 * <p>Aligned are the preambular and operative paragraphs; in a document without any, all that are
 * coded. A pair rests on {@code exact} where at most punctuation, capitals, hyphens, spelling or a
 * cross-reference differ, else on {@code lexical} similarity; where there is no partner {@code
 * matchedBy} is empty. The pairs stand in the order of the later draft, a deleted paragraph after
 * the pair of the one before it in the earlier draft.
 */
public final class DraftAligner {

    public Alignment align(Document from, Document to) {
        List<Paragraph> earlier = paragraphs(from);
        List<Paragraph> later = paragraphs(to);
        List<Wording> was = wordings(from, earlier);
        List<Wording> is = wordings(to, later);
        List<Match> matches = new PairFinder(was, is).find();
        Set<Integer> moved = new MoveFinder(earlier, later, matches).find();
        ReadingOrder order = new ReadingOrder(earlier, later);
        for (Match match : matches) {
            Wording before = was.get(match.from());
            Wording after = is.get(match.to());
            Pair pair =
                    new Pair(
                            Optional.of(earlier.get(match.from())),
                            Optional.of(later.get(match.to())),
                            relation(before, after),
                            moved.contains(match.from()),
                            match.similarity(),
                            before.sameWords(after) ? "exact" : "lexical");
            order.enter(match, pair);
        }
        return new Alignment(from, to, order.pairs());
    }

    private static List<Paragraph> paragraphs(Document document) {
        List<Paragraph> clauses =
                document.paragraphs().stream().filter(p -> p.part().clauses()).toList();
        return clauses.isEmpty()
                ? document.paragraphs().stream().filter(p -> p.part().coded()).toList()
                : clauses;
    }

    private static List<Wording> wordings(Document document, List<Paragraph> paragraphs) {
        Brackets brackets = new BracketReader().read(document);
        return paragraphs.stream()
                .map(
                        p ->
                                Wording.of(
                                        p.span().of(document.text()),
                                        brackets.wording(document.text(), p.span())))
                .toList();
    }

    private static Relation relation(Wording was, Wording is) {
        if (was.identical(is)) {
            return Relation.IDENTICAL;
        }
        return was.sameWords(is) ? Relation.COSMETIC : Relation.REWORDED;
    }
}
