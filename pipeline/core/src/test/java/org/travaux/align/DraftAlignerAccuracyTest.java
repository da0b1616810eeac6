package org.travaux.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;

/**
 * Holds the aligner to its bars on invented negotiations whose truth is known: pairs 0.98 F1, nine
 * moves in ten, two false ones in four steps of sixty paragraphs.
 */
class DraftAlignerAccuracyTest {

    private static final int STEPS = 24;

    private final DraftAligner aligner = new DraftAligner();
    private int right;
    private int claimed;
    private int real;
    private int moves;
    private int movesFound;
    private int movesFalse;

    @Test
    void pairsAndMovesAreFoundInInventedNegotiations() {
        LongStream.range(900, 900 + STEPS)
                .mapToObj(seed -> new Negotiation(seed, new InventedDrafts(seed).draft(60), 0.07))
                .forEach(this::score);
        assertTrue(2.0 * right / (claimed + real) >= 0.98, right + " of " + claimed + ", " + real);
        assertTrue(movesFound >= 0.9 * moves, movesFound + " of " + moves);
        assertTrue(movesFalse <= 2.0 * STEPS / 4, movesFalse + " false moves");
    }

    @Test
    void alignsTwoThousandParagraphsWithinTwentySeconds() {
        Negotiation negotiation = new Negotiation(5, new InventedDrafts(5).draft(2000), 0.07);
        Document before = Provision.document(negotiation.before);
        Document after = Provision.document(negotiation.after);
        Alignment alignment =
                assertTimeout(Duration.ofSeconds(20), () -> aligner.align(before, after));
        assertEquals(
                negotiation.after.size(),
                alignment.pairs().stream().filter(p -> p.to().isPresent()).count());
    }

    private void score(Negotiation negotiation) {
        Document before = Provision.document(negotiation.before);
        Document after = Provision.document(negotiation.after);
        Map<Paragraph, Provision> earlier = provisions(before, negotiation.before);
        Map<Paragraph, Provision> later = provisions(after, negotiation.after);
        real += negotiation.origin.size();
        moves += negotiation.moves.size();
        Map<Provision, Boolean> moved = new HashMap<>();
        for (Pair pair : aligner.align(before, after).pairs()) {
            if (pair.from().isPresent() && pair.to().isPresent()) {
                claimed++;
                Provision to = later.get(pair.to().get());
                right += earlier.get(pair.from().get()) == negotiation.origin.get(to) ? 1 : 0;
                moved.put(to, pair.moved());
            }
        }
        for (var move : negotiation.moves) {
            movesFound += move.stream().anyMatch(p -> moved.getOrDefault(p, false)) ? 1 : 0;
            move.forEach(moved::remove);
        }
        movesFalse += (int) moved.values().stream().filter(m -> m).count();
    }

    private static Map<Paragraph, Provision> provisions(Document document, List<Provision> all) {
        Map<Paragraph, Provision> provisions = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            provisions.put(document.paragraphs().get(i), all.get(i));
        }
        return provisions;
    }
}
