package org.travaux.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counter-terrorism measures | counter terrorism measures",
                "counter-terrorism measures | counterterrorism measures",
                "victims, survivors and witnesses; | victims survivors and witnesses,",
                "all States | all states",
                "organise labour centres | organize labor centers",
                "travelled under a programme | traveled under a program",
                "in their defence, licences | in their defense, licenses",
                "as set out in paragraph 4 above | as set out in paragraph 5 above",
                "see paragraphs 3 and 4 (b) above | see paragraphs 5 and 6 (c) above",
                "paragraph 12 of the present resolution | paragraph 13 of the present resolution",
                "ten per cent | ten percent",
                "some 1,000 victims | some 1000 victims",
                "U.N. staff | UN staff",
                "women’s groups | women 's groups",
                "Côte d’Ivoire | Cote d'Ivoire",
            })
    void countsAsCosmetic(String was, String is) {
        assertTrue(same(was, is));
        assertFalse(Wording.of(was).identical(Wording.of(is)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it may be done | it maybe done",
                "paragraph 4 of resolution 2242 (2015) | paragraph 5 of resolution 2242 (2015)",
                "resolution 2242 (2015) | resolution 2253 (2015)",
                "paragraph 3 above | paragraphs 3 and 4 above",
                "victims of terrorism | victims",
                "3.5 million | 35 million",
                "for four days | for for days",
                "the filled forms | the filed forms",
                "within 60 days | within 90 days",
                "shall protect; and | shall protect;",
            })
    void countsAsReworded(String was, String is) {
        assertFalse(same(was, is));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4. Decides that | 5. Decides that",
                "(a) Protect victims; | (b) Protect victims;",
                "Decides  that | Decides that",
            })
    void isIdenticalOnceNumberAndWhiteSpaceAreOff(String was, String is) {
        assertTrue(Wording.of(was).identical(Wording.of(is)));
    }

    @Test
    void keepsTheNumberThatIsPartOfTheWording() {
        assertEquals("60 days after adoption", Wording.of("60 days after adoption").text());
    }

    private static boolean same(String was, String is) {
        boolean same = Wording.of(was).sameWords(Wording.of(is));
        assertEquals(same, Wording.of(is).sameWords(Wording.of(was)));
        return same;
    }
}
