package org.travaux.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.text.Sentences;

final class SentenceCoderTest {

    private SentenceCoder coder =
            new SentenceCoder(
                    new Rulebook(
                            new Codebook("", "", java.util.List.of(), new Codebook.Balance("", "")),
                            java.util.List.of(),
                            java.util.List.of(),
                            java.util.List.of(),
                            0.5,
                            3,
                            true,
                            new CodebookLines()));

    @BeforeEach
    void readTheSmallCodebook() throws Exception {
        coder = new SentenceCoder(CodebookReaderTest.read(CodebookReaderTest.SMALL));
    }

    private Coding code(String sentence) {
        return coder.code(new Words(Sentences.of(sentence)), Sentences.text(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "'the meeting rose', none, ''",
        "'the terrorists fled', security, terrorism",
        "'human rights matter', rights, rights_law",
        "'human rights and terrorists', mixed, 'rights_law|terrorism'",
        // names evoke nothing by what stands in them
        "'the office on drugs and crime met', none, ''",
        "'the office on drugs and crime fights crime', security, crime",
        // a negated frame is not evoked, a missing protection is
        "'not a crime here', none, ''",
        "'not a threat but crime', security, crime",
        "'they get no legal aid', rights, protection",
        // what is rejected outright is not evoked, protection or not
        "'crime rather than legal aid', security, crime",
        // a standard that only qualifies is recorded and does not govern
        "'prosecute terrorists in line with human rights law', security, 'crime|terrorism|rights_law'",
        "'in line with human rights , act', rights, rights_law",
        // accountability for sexual violence: the other sub-frame is recorded
        "'prosecute sexual violence', security, 'crime|gender'",
        "'sexual violence spreads', rights, gender",
        // weak cues count only with others
        "'money came', none, ''",
        "'money for money and money', none, ''",
        // required context, within its window
        "'return at the border', security, crime",
        "'return them all home safely , away from any border', none, ''",
    })
    void codes(String sentence, String frame, String subframes) {
        Coding coding = code(sentence);
        assertEquals(frame, coding.frame());
        assertEquals(subframes, String.join("|", coding.subframes()));
    }

    @Test
    void oneFrameGovernsAloneWhereItsWeightIsThreeTimesTheOthers() {
        assertEquals(
                "security",
                code("terrorists prosecute crime and terrorism crimes/crime/NNS with human rights")
                        .frame());
    }

    @Test
    void evidenceIsTheWordsThemselves() {
        Tag tag = code("we know that human rights matter").tags().get(0);
        assertEquals("human rights", tag.evidence().matched());
        assertEquals(13, tag.evidence().span().begin());
        assertEquals("human rights", tag.indicator());
    }

    @Test
    void scoresAreOneMinusTheProductOfWhatDistinctIndicatorsLeave() {
        assertEquals(
                0.99, code("terrorists and crime").scores().getOrDefault("security", 0.0), 1e-9);
        assertEquals(
                0.90,
                code("terrorists and terrorism").scores().getOrDefault("security", 0.0),
                1e-9);
    }
}
