package org.travaux.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.text.Sentences;
import org.travaux.text.Span;

final class TokensRegexTest {

    @Test
    void findsRangesOfTokensByLemmaAndTag() {
        assertEquals(
                List.of(new Span(1, 4)),
                TokensRegex.compile("[{lemma:deny}] []{0,2} [{lemma:haven;tag:/NN.*/}]")
                        .find(Sentences.of("to deny/deny/VB safe havens/haven/NNS now")));
    }

    @Test
    void refusesWhatIsNoPattern() {
        assertThrows(IllegalArgumentException.class, () -> TokensRegex.compile("[{lemma:deny"));
    }
}
