package org.travaux.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.text.Sentences;

/** What a pattern of the codebook's language matches: hard cases are written down here. */
final class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "victim; the victims/victim/NNS fled; victims",
                "trafficked; a trafficked/traffic/VBN person; trafficked",
                "trafficked; they traffic/traffic/VBP people; ''",
                "terror*; counter terrorists now; terrorists",
                "*terrorism; a counterterrorism unit; counterterrorism",
                "=ISIL; by ISIL fighters; ISIL",
                "=WHO; those who flee; ''",
                "border/NN*; they border/border/VBP Chad; ''",
                "return/VB*; to return/return/VB home; return",
                "cut off ~3 money; cut off their dirty money now; cut off their dirty money",
                "cut off ~1 money; cut off their dirty money now; ''",
                "(women|girls) flee; the girls flee home; girls flee",
                "human (being|right defender); a human right defender spoke; human right defender",
                "human rights? law; human rights law; human rights law",
                "the? victim; the victim; the victim",
                "organisation; an organization/organization/NN; organization",
                "labor; forced labour/labour/NN; labour",
                "counter-terrorism; the counter - terrorism unit; counter - terrorism",
                "counter-terrorism; the counter-terrorism unit; counter-terrorism",
                "women's; the women/woman/NNS 's/'s/POS groups; women 's",
                "protect _ victim; protect all/all/DT victims/victim/NNS; protect all victims",
                "/VBZ; she protects/protect/VBZ them; protects"
            })
    void matches(String pattern, String sentence, String expected) {
        Words words = new Words(Sentences.of(sentence));
        String text = Sentences.text(sentence);
        List<String> found =
                PhraseParser.parse(pattern).find(words).stream()
                        .map(range -> words.textOf(range).of(text))
                        .toList();
        assertEquals(
                expected.equals("''") ? List.of() : List.of(expected),
                found.stream().limit(1).toList());
    }

    @Test
    void aGapStopsAtASemicolon() {
        Words words = new Words(Sentences.of("protect them ; victims/victim/NNS flee"));
        assertTrue(PhraseParser.parse("protect ~5 victim").find(words).isEmpty());
    }

    @Test
    void aGapIsAsShortAsItCanBe() {
        Words words = new Words(Sentences.of("aid for victims and victims"));
        assertEquals(3, PhraseParser.parse("aid ~5 victims").matchAt(words, 0));
    }

    @Test
    void anAlternativeIsAsLongAsItCanBe() {
        Words words = new Words(Sentences.of("armed group fighters"));
        assertEquals(3, PhraseParser.parse("armed (group|group fighters)").matchAt(words, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(a|b", "a)", "a|b", "~3 a", "a ~3", "a?", "a ~x b", "", "()", "(a|)", "?"})
    void whatIsNotWellFormedIsRefusedWithItsPlace(String pattern) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PhraseParser.parse(pattern));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("character"), refused.getMessage());
    }
}
