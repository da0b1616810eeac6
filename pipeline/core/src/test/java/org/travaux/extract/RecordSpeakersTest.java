package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Part;

/** Who speaks in a record, and for whom: by the turn, the first page, the President's words. */
class RecordSpeakersTest {

    private static final String FRONT =
            """
            United Nations S/PV.9998

            Security Council

            Tuesday, 20 December 2033, 10 a.m.

            President: Mr. Bahn/Mr. Ortiz . . . . . . . . (Ruritania)

            Members: Angola . . . . . . . . Mr. Gimol

            United Kingdom of Great Britain and Northern Ireland . . . Mr. Rycote

            Viet Nam . . . . . . . . . . Ms. Tran Thi

            Agenda

            Letter dated 2 December 2031 from the Permanent Representative of Ruritania

            The meeting was called to order at 10.10 a.m.

            """;

    private static List<String> turns(String text) {
        Document document = Texts.document("S_PV.9998.txt", text);
        return document.paragraphs().stream()
                .filter(p -> p.part() == Part.SPEECH)
                .map(p -> p.label() + "|" + p.speaker().name() + "|" + p.speaker().affiliation())
                .distinct()
                .toList();
    }

    @Test
    void takesTheAffiliationFromTheListOfMembersAndThePresidency() {
        assertEquals(
                List.of(
                        "S1|The President|Ruritania",
                        "S2|Mr. Gimol|Angola",
                        "S3|The Secretary-General|",
                        "S4|Ms. Tran Thi|Viet Nam",
                        "S5|Mr. Unknown|"),
                turns(
                        FRONT
                                + "The President (spoke in Spanish): We begin.\n\nMr. Gimol: We agree."
                                + "\n\nThe Secretary-General: I thank you.\n\nMs. Tran Thi: So do we."
                                + "\n\nMr. Unknown: And I.\n"));
    }

    @Test
    void readsMembersThatRunOnInOneLine() {
        String front =
                "S/PV.9998\n\nPresident: Ruritania . . . . . Ms. Karra\n\nMembers: Arvania . . . . Mr. Tolve"
                        + " Viet Nam . . . . Mr. Tran Dai Poland . . . . Ms. Wit\n\n";
        assertEquals(
                List.of(
                        "S1|The President|Ruritania",
                        "S2|Mr. Tolve|Arvania",
                        "S3|Mr. Tran Dai|Viet Nam",
                        "S4|Ms. Wit|Poland"),
                turns(
                        front
                                + "The President: We begin.\n\nMr. Tolve: One.\n\nMr. Tran Dai: Two.\n\nMs. Wit: Three.\n"));
    }

    @Test
    void keepsTheFirstPageOutOfTheSpeechesAndTakesTheDayOfTheMeetingFromIt() {
        Document document =
                Texts.document(
                        "record.txt", FRONT + "The President: We begin.\n\nMr. Gimol: Yes.\n");
        assertEquals(Optional.of(LocalDate.of(2033, 12, 20)), document.metadata().date());
        assertEquals("S/PV.9998", document.metadata().symbol());
        assertEquals(Kind.RECORD, document.metadata().kind());
        assertEquals(List.of("We begin.", "Yes."), Texts.of(document, Part.SPEECH));
    }

    @Test
    void takesNoDateFromALetterOnTheAgenda() {
        Document document =
                Texts.document(
                        "S_PV.9998.txt",
                        "Agenda\n\nLetter dated 2 December 2031 from the Permanent Representative"
                                + "\n\nThe President: We begin.\n");
        assertEquals(Optional.empty(), document.metadata().date());
    }

    @Test
    void takesTheBodyOfABriefingGuestFromTheInvitation() {
        assertEquals(
                List.of(
                        "S1|The President|",
                        "S2|Mr. Fedor|Executive Director of the Office on Crime",
                        "S3|Ms. Jaff|Women Refugee Route",
                        "S4|Ms. Lus|Working Group on Peace",
                        "S5|Ms. Moha|Working Group on Peace",
                        "S6|The President|",
                        "S7|Archbishop Auzo|Holy See"),
                turns(
                        "The President: I invite the following briefers: Mr. Yuri Fedor, Executive Director"
                                + " of the Office on Crime; Ms. Mina Jaff, of Women Refugee Route; and Ms. Julie Lus"
                                + " and Ms. Yana Moha, both of the Working Group on Peace.\n\nMr. Fedor: One."
                                + "\n\nMs. Jaff: Two.\n\nMs. Lus: Three.\n\nMs. Moha: Four.\n\nThe President: I now give the"
                                + " floor to the Permanent Observer of the Observer State of the Holy See to the"
                                + " United Nations.\n\nArchbishop Auzo: Five.\n"));
    }

    @Test
    void leavesTheAffiliationEmptyWhereANameFitsTwo() {
        assertEquals(
                List.of("S1|Mr. Braun|Germany", "S2|Mr. Braun|Luxembourg", "S3|Mr. Braun|"),
                turns(
                        "Mr. Braun (Germany): One.\n\nMr. Braun (Luxembourg): Two.\n\nMr. Braun: Three.\n"));
    }

    @Test
    void takesTheStateFromAnEarlierTurn() {
        assertEquals(
                List.of("S1|Mr. Doe|Peru", "S2|The President|", "S3|Mr. Doe|Peru"),
                turns("Mr. Doe (Peru): One.\n\nThe President: Order.\n\nMr. Doe: I resume.\n"));
    }

    @Test
    void takesThePresidencyFromThePresidentsOwnWords() {
        assertEquals(
                List.of("S1|The President|Spain", "S2|Mr. Doe|Peru", "S3|The President|Spain"),
                turns(
                        "The President: We begin.\n\nMr. Doe (Peru): One.\n\nThe President: I shall now make"
                                + " a statement in my national capacity as President of the Government of"
                                + " Spain.\n"));
    }

    @Test
    void followsTheChair() {
        assertEquals(
                List.of(
                        "S1|The President|Ruritania",
                        "S2|The President|Viet Nam",
                        "S3|The President|Freedonia",
                        "S4|The President|",
                        "S5|The President|Ruritania"),
                turns(
                        FRONT
                                + "The President: One.\n\nMs. Tran Thi took the Chair.\n\nThe President: Two."
                                + "\n\nMr. Poe (Freedonia), Vice-President, took the Chair.\n\nThe President: Three."
                                + "\n\nMr. Nobody took the Chair.\n\nThe President: Four."
                                + "\n\nThe President returned to the Chair.\n\nThe President: Five.\n"));
    }

    @Test
    void spellsANameAsTheListOfMembersOrAsMostTurnsOfTheStateDo() {
        assertEquals(
                List.of(
                        "S1|Mr. Rycote|United Kingdom",
                        "S2|Mr. Rycote|United Kingdom",
                        "S3|Ms. Ivanova|Bulgaria",
                        "S4|Mr. Ivanov|Bulgaria",
                        "S5|Mr. Ivanov|Bulgaria"),
                turns(
                        FRONT
                                + "Mr. Rycote (United Kingdom): One.\n\nMr. Rycott (United Kingdom): Two."
                                + "\n\nMs. Ivanova (Bulgaria): Three.\n\nMr. Ivanov (Bulgaria): Four.\n\nMr. Ivanov"
                                + " (Bulgaria): Five.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Rycote (United Kingdomj: We act.|Mr. Rycote|United Kingdom|",
                "Mrs, Doe (Peru): We act.|Mrs, Doe|Peru|",
                "M1. Doe (Peru) : We act.|M1. Doe|Peru|",
                "Mr. Doe (Peru) We act.|Mr. Doe|Peru|",
                "Ms. Doe (Peru) (spoke in Spanish; English text provided by the delegation): We act.|Ms. Doe|Peru|Spanish",
                "12. Mr. MALIKOV (Union of Soviet Socialist Republics) (translated from Russian): We act.|Mr. MALIKOV|Union of Soviet Socialist Republics|Russian",
                "The PRESIDENT (interpretation from French): We act.|The PRESIDENT||French",
                "Sir Gladwin JEBBS (United Kingdom): We act.|Sir Gladwin JEBBS|United Kingdom|",
                "President Doe (Ruritania): We act.|President Doe|Ruritania|",
                "Mr. Doe (Venezuela (Bolivarian Republic of)): We act.|Mr. Doe|Venezuela (Bolivarian Republic of)|",
                "The Deputy Secretary-General: We act.|The Deputy Secretary-General||",
                "The Chair: We act.|The Chair||",
            })
    void readsTheBeginningOfATurn(String turn, String name, String affiliation, String language) {
        Document document = Texts.document("S_PV.1.txt", turn + "\n");
        var first = document.paragraphs().get(0);
        assertEquals("We act.", Texts.words(document, first));
        assertEquals(name, first.speaker().name());
        assertEquals(affiliation == null ? "" : affiliation, first.speaker().affiliation());
        assertEquals(language == null ? "" : language, first.speaker().language());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. President: this is an address.",
                "The Secretary-General: a report on the trade.",
                "The following: shelter, food and work.",
                "Mr. Doe (Peru); Ms. Roe (Chile) and others were there.",
                "Minister of Justice: she has spoken.",
            })
    void takesNoOtherLineForATurn(String line) {
        Document document =
                Texts.document("S_PV.1.txt", "Mr. Roe (Chile): I begin.\n\n" + line + "\n");
        assertEquals(
                List.of("S1", "S1"), document.paragraphs().stream().map(p -> p.label()).toList());
    }

    @Test
    void keepsWhatHappensBetweenTheSpeechesOutOfThem() {
        String told =
                "(A vote was taken by show of hands.)\n\nIn favour:\n\nAngola, China, Peru\n\nAgainst:\n\nNone"
                        + "\n\nThe meeting was suspended at 1.15 p.m. and resumed at 3 p.m."
                        + "\n\n*Ms. Roe took a seat at the Council table.*\n\n";
        Document document =
                Texts.document(
                        "S_PV.1.txt",
                        "The President: We vote.\n\n" + told + "The President: It is adopted.\n");
        assertEquals(List.of("We vote.", "It is adopted."), Texts.of(document, Part.SPEECH));
        assertEquals(7, Texts.of(document, Part.OTHER).size());
    }

    @Test
    void aSentenceThatBeginsAsAVoteDoesIsSpeech() {
        Document document =
                Texts.document(
                        "S_PV.1.txt",
                        "Mr. Doe (Peru): We heard much.\n\nAgainst: that is what my country has always been,"
                                + " whenever those who are sold are told that they are not those whom we are here to"
                                + " help.\n");
        assertEquals(2, Texts.of(document, Part.SPEECH).size());
    }

    @Test
    void readsASummaryRecordByItsReportedSpeech() {
        Document document =
                Texts.document(
                        "sr.txt",
                        "A/C.3/88/SR.4\n\nSummary record of the 4th meeting\n\nHeld at Headquarters, New York, on"
                                + " Tuesday, 4 October 2033, at 10 a.m.\n\nChair: Ms. Vela . . . . . (Colombia)"
                                + "\n\n1. Ms. Doe (Ruritania) said that women were sold.\n\n2. The law had been"
                                + " changed.\n\n3. The Chair invited the Committee to act.\n\n4. It was so decided."
                                + "\n\n5. Ms. Doe said that she was glad.\n");
        assertEquals(Kind.RECORD, document.metadata().kind());
        assertEquals("A/C.3/88/SR.4", document.metadata().symbol());
        assertEquals(Optional.of(LocalDate.of(2033, 10, 4)), document.metadata().date());
        assertEquals(
                List.of(
                        "S1|Ruritania|Ms. Doe (Ruritania) said that women were sold.",
                        "S1|Ruritania|The law had been changed.",
                        "S2|Colombia|The Chair invited the Committee to act.",
                        "S3|Ruritania|Ms. Doe said that she was glad."),
                document.paragraphs().stream()
                        .filter(p -> p.part() == Part.SPEECH)
                        .map(
                                p ->
                                        p.label()
                                                + "|"
                                                + p.speaker().affiliation()
                                                + "|"
                                                + Texts.words(document, p))
                        .toList());
    }

    @Test
    void takesAPagesHeadOutOfASpeechAndJoinsTheSentence() {
        Document document =
                Texts.document(
                        "S_PV.7.txt",
                        "Mr. Doe (Peru): Those who were sold in that year S/PV.9998 Maintenance of peace"
                                + " 16/12/2033 2/54 33-44171 are owed more than words.\n");
        assertEquals(
                List.of("Those who were sold in that year are owed more than words."),
                Texts.of(document, Part.SPEECH));
        assertEquals(
                List.of("S/PV.9998 Maintenance of peace 16/12/2033 2/54 33-44171"),
                Texts.of(document, Part.OTHER));
        assertEquals(List.of(), document.warnings());
        assertEquals(Optional.of(LocalDate.of(2033, 12, 16)), document.metadata().date());
    }

    @Test
    void warnsOfWhatMayBeAPagesHeadAndLeavesCitationsAlone() {
        String speech =
                "Mr. Doe (Peru): As I said before the Council in the debate of last year %s we must help all"
                        + " of those who were sold, wherever they were sold.\n";
        Document doubtful = Texts.document("S_PV.7.txt", String.format(speech, "33-44171"));
        assertTrue(doubtful.warnings().get(0).startsWith("Heads or feet of pages may be left"));
        Document cited = Texts.document("S_PV.7.txt", String.format(speech, "(see S/PV.9990)"));
        assertFalse(cited.warnings().stream().anyMatch(w -> w.startsWith("Heads")));
    }
}
