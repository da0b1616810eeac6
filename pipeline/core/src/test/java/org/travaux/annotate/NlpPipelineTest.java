package org.travaux.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Part;
import org.travaux.text.Sentence;
import org.travaux.text.Token;

final class NlpPipelineTest {

    private static List<String> units(Engine engine, Part part, String... paragraphs) {
        AnnotatedDocument annotated =
                Pipelines.of(engine).process(Pipelines.document(part, paragraphs));
        return annotated.sentences().stream().map(annotated::words).toList();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void splitsSentencesButNeverAcrossParagraphs(Engine engine) {
        assertEquals(
                List.of(
                        "She fled at night.",
                        "Nobody helped her.",
                        "no full stop here",
                        "Mr. Karo spoke."),
                units(
                        engine,
                        Part.BODY,
                        "She fled at night. Nobody helped her.",
                        "no full stop here",
                        "Mr. Karo spoke."));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyPositionCountsInTheText(Engine engine) {
        Document document =
                Pipelines.document(
                        Part.BODY,
                        "Caf\u00e9 \ud83d\ude00 owners\u2019 rights.",
                        "\u201cWe won\u2019t\u201d, she said\u00a0\u2013 twice.");
        AnnotatedDocument annotated = Pipelines.of(engine).process(document);
        assertEquals(2, annotated.sentences().size());
        for (Sentence sentence : annotated.sentences()) {
            assertTrue(sentence.paragraph().span().contains(sentence.span()));
            for (Token token : sentence.tokens()) {
                assertEquals(token.form(), token.span().of(document.text()));
                assertTrue(sentence.span().contains(token.span()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void noLetterIsLost(Engine engine) {
        String paragraph =
                "Victims \u2013 women; girls \u2018and\u2019 boys [all] of them (in S/2099/1; S/2099/2) \u00a7 3 need aid: shelter/food, e.g. at 3 p.m. \u0416";
        AnnotatedDocument annotated =
                Pipelines.of(engine).process(Pipelines.document(Part.BODY, paragraph));
        String tokens =
                String.join(
                        "",
                        annotated.sentences().stream()
                                .flatMap(s -> s.tokens().stream())
                                .map(Token::form)
                                .toList());
        assertEquals(paragraph.replaceAll("\\s", ""), tokens.replaceAll("\\s", ""));
    }

    @Test
    void inAResolutionTheClauseIsTheUnit() {
        assertEquals(
                List.of(
                        "Urges States to protect witnesses (S/2099/1; S/2099/2);",
                        "and to offer them shelter;"),
                units(
                        Engine.CORENLP,
                        Part.OPERATIVE,
                        "Urges States to protect witnesses (S/2099/1; S/2099/2); and to offer them shelter;"));
    }

    @Test
    void aFootnotesMarkIsNoSentence() {
        assertEquals(
                List.of("Recalls its resolution;1"),
                units(Engine.CORENLP, Part.OPERATIVE, "Recalls its resolution;1"));
    }

    @Test
    void anotherScriptIsNotEnglishHoweverShort() {
        AnnotatedDocument annotated =
                Pipelines.of(Engine.CORENLP)
                        .process(
                                Pipelines.document(
                                        Part.BODY,
                                        "\u4fdd\u62a4\u53d7\u5bb3\u8005\u7684\u6743\u5229"));
        assertFalse(List.of("eng", "und").contains(annotated.language()), annotated.language());
        assertEquals(1, annotated.warnings().size());
    }

    @Test
    void elsewhereASemicolonDoesNotSplit() {
        assertEquals(1, units(Engine.CORENLP, Part.SPEECH, "We came; we saw no shelter.").size());
    }

    @ParameterizedTest
    @CsvSource({
        "Requests the Secretary-General to report on shelters, request",
        "Calls upon all parties to release the women, call",
        "Urges States to fund shelters, urge",
        "Demands that armed groups release the girls, demand",
        "Welcomes the report of the panel, welcome",
        "Strongly condemns the sale of children, condemn",
        "Further requests a report, request"
    })
    void theVerbThatOpensAClauseIsTaggedAsOne(String clause, String lemma) {
        Sentence sentence =
                Pipelines.of(Engine.CORENLP)
                        .process(Pipelines.document(Part.OPERATIVE, clause))
                        .sentences()
                        .get(0);
        Token verb =
                sentence.tokens().stream()
                        .filter(token -> token.lemma().equals(lemma))
                        .findFirst()
                        .orElseThrow();
        assertEquals("VBZ", verb.pos());
        assertFalse(sentence.tokens().get(0).form().equals("It"));
    }

    @Test
    void aProperNounHasALemmaToo() {
        Sentence sentence =
                Pipelines.of(Engine.CORENLP)
                        .process(
                                Pipelines.document(
                                        Part.BODY,
                                        "The Foreign Terrorist Fighters Convention was read."))
                        .sentences()
                        .get(0);
        assertEquals("fighter", sentence.tokens().get(3).lemma());
    }

    @Test
    void onlySentencesThatAreAskedForAreParsed() {
        List<Sentence> sentences =
                Pipelines.of(Engine.CORENLP)
                        .process(
                                Pipelines.document(
                                        Part.BODY, "They parse the text.", "They read the text."))
                        .sentences();
        assertTrue(
                sentences.get(0).dependencies().stream().anyMatch(d -> d.relation().equals("obj")));
        assertTrue(sentences.get(1).dependencies().isEmpty());
    }

    @Test
    void whatIsNotEnglishIsNamed() {
        AnnotatedDocument annotated =
                Pipelines.of(Engine.CORENLP)
                        .process(
                                Pipelines.document(
                                        Part.BODY,
                                        "Le Conseil prie instamment tous les \u00c9tats de prot\u00e9ger les victimes de la traite des \u00eatres humains, de leur offrir un abri et de respecter leurs droits, quelle que soit leur situation."));
        assertEquals("fra", annotated.language());
        assertEquals(1, annotated.warnings().size());
    }

    @Test
    void englishIsEnglishAndShortTextIsUndecided() {
        assertEquals(
                "eng",
                Pipelines.of(Engine.CORENLP)
                        .process(
                                Pipelines.document(
                                        Part.BODY,
                                        "Those who escaped told us that nobody had asked them what they needed, and that the shelter had been closed for want of money since the spring of that year."))
                        .language());
        assertEquals(
                "und",
                Pipelines.of(Engine.CORENLP)
                        .process(Pipelines.document(Part.BODY, "Thank you."))
                        .language());
    }

    @Test
    void hostileTextIsTaggedOrLeftButNeverHangs() {
        String control = "\u0001\u0007 \ufffd\ufffe \ud800 x";
        for (String text :
                List.of(
                        control,
                        "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                        "a ".repeat(10_000),
                        "aid;".repeat(2_000),
                        "\u200b")) {
            Pipelines.of(Engine.CORENLP).process(Pipelines.document(Part.OPERATIVE, text));
            Pipelines.of(Engine.OPENNLP).process(Pipelines.document(Part.OPERATIVE, text));
        }
    }
}
