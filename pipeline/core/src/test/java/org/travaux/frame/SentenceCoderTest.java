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

    private static Coding by(String indicators, String sentence) throws Exception {
        String yaml =
                """
                version: "1"
                frames:
                  one:
                    subframes:
                      a: {definition: d, indicators: [%s]}
                  two:
                    subframes:
                      b: {definition: d, indicators: [banana]}
                  three:
                    subframes:
                      c: {definition: d, indicators: [{match: cherry, weight: 0.6}, {match: date, weight: 0.2}]}
                """
                        .formatted(indicators);
        return new SentenceCoder(CodebookReaderTest.read(yaml))
                .code(new Words(Sentences.of(sentence)), Sentences.text(sentence));
    }

    private static String indicators(Coding coding) {
        return String.join(", ", coding.tags().stream().map(Tag::indicator).toList());
    }

    @Test
    void whatStandsInAGapIsNotHidden() throws Exception {
        assertEquals("cut ~3 rope, banana", indicators(by("cut ~3 rope", "cut the banana rope")));
        assertEquals("cut banana rope", indicators(by("cut banana rope", "cut banana rope")));
    }

    @Test
    void aStrongerMatchInsideAWeakerOneOfItsSubFrameCounts() throws Exception {
        Coding coding = by("apple, {match: apple pie, weight: 0.5}", "an apple pie");
        assertEquals("apple", indicators(coding));
        assertEquals(0.9, coding.scores().getOrDefault("one", 0.0), 1e-9);
        assertEquals(
                "apple pie",
                indicators(by("{match: apple, weight: 0.5}, apple pie", "an apple pie")));
    }

    @Test
    void aMixedSentenceCountsForTheFramesThatGovernItAndForNoWeakHint() throws Exception {
        Coding coding = by("apple", "apple and banana on a date");
        assertEquals("mixed", coding.frame());
        assertEquals(java.util.List.of("one", "two"), coding.counted());
        assertEquals(
                java.util.List.of("one", "two", "three"),
                by("apple", "apple , banana , cherry").counted());
        assertEquals(java.util.List.of(), by("apple", "apple").counted());
    }
}
