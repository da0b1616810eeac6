package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Part;

class RecordTest {

    private static final String RECORD =
            """
            The meeting was called to order at 10 a.m.

            Adoption of the agenda
            The agenda was adopted.

            Maintenance of peace and security

            The President (spoke in Spanish): I wish to
            welcome all of you who have come here today.

            I now give the floor to Ms. Doe.

            Ms. Doe: I speak of those who were sold and of
            what they need, Mr. President: shelter.

            Mr. de la Vega (Republic of Ruritania) (spoke in
            French): We join those who spoke before us.

            (spoke in English)

            We shall help. Mr. President, let me say: we must.

            M1. Ltigliani (Freedonia) : We agree.

            Mr. Novak: (Sylvania): It is no news.

            Ms. Roe (Ruritania):We disagree.

            A vote was taken by show of hands.

            In favour:
            Freedonia, Ruritania, Sylvania

            Against:
            None

            The President: The draft resolution has been
            adopted.

            The meeting rose at 1 p.m.
            """;

    private final Document document = Texts.document("S_PV.9999.txt", RECORD);

    private List<String> turns() {
        return document.paragraphs().stream()
                .filter(p -> p.part() == Part.SPEECH)
                .map(
                        p ->
                                p.label()
                                        + "|"
                                        + p.speaker().name()
                                        + "|"
                                        + p.speaker().affiliation()
                                        + "|"
                                        + p.speaker().language()
                                        + "|"
                                        + Texts.words(document, p))
                .toList();
    }

    @Test
    void givesEachTurnItsSpeakerAndAllItsParagraphs() {
        assertEquals(
                List.of(
                        "S1|The President||Spanish|I wish to welcome all of you who have come here"
                                + " today.",
                        "S1|The President||Spanish|I now give the floor to Ms. Doe.",
                        "S2|Ms. Doe|||I speak of those who were sold and of what they need, Mr."
                                + " President: shelter.",
                        "S3|Mr. de la Vega|Republic of Ruritania|French|We join those who spoke"
                                + " before us.",
                        "S3|Mr. de la Vega|Republic of Ruritania|English|We shall help. Mr."
                                + " President, let me say: we must.",
                        "S4|M1. Ltigliani|Freedonia||We agree.",
                        "S5|Mr. Novak|Sylvania||It is no news.",
                        "S6|Ms. Roe|Ruritania||We disagree.",
                        "S7|The President|||The draft resolution has been adopted."),
                turns());
    }

    @Test
    void keepsProcedureAndAgendaOutOfTheSpeeches() {
        List<String> other = Texts.of(document, Part.OTHER);
        assertTrue(other.contains("The agenda was adopted."));
        assertTrue(other.contains("The meeting rose at 1 p.m."));
        assertTrue(other.contains("Freedonia, Ruritania, Sylvania"), other.toString());
        assertTrue(Texts.of(document, Part.HEADING).contains("Maintenance of peace and security"));
        assertEquals(Kind.RECORD, document.metadata().kind());
        assertEquals("S/PV.9999", document.metadata().symbol());
    }

    @Test
    void takesAListOfNamesForNoSpeakers() {
        Document list =
                Texts.document(
                        "S_PV.1.txt",
                        "The President: I invite these.\n\nMr. Yury Doe; Ms. Zainab Roe; and Mr. Poe.\n");
        assertEquals(1, list.paragraphs().stream().map(p -> p.speaker().name()).distinct().count());
    }
}
