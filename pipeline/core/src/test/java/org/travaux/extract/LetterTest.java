package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Part;

/** The parts and labels of letters and mail. */
class LetterTest {

    private static final String DATED =
            "Letter dated 30 November 2033 from the Permanent Representative of Ruritania to the United"
                    + " Nations addressed to the Secretary-General";
    private static final String HONOUR =
            "I have the honour to transmit to you the concept note for the debate on the trade.";

    private final Document letter =
            Texts.document(
                    "letter.txt",
                    "S/2033/1031\n\nSecurity Council\n\n"
                            + DATED
                            + "\n\nExcellency,\n\n"
                            + HONOUR
                            + "\n\nPlease accept, Excellency, the assurances of my highest consideration.\n\n"
                            + "(Signed) Roman Oya\n\nAmbassador\n\nPermanent Representative\n\n"
                            + "Annex to the letter dated 30 November 2033 from the Permanent Representative of"
                            + " Ruritania to the United Nations addressed to the Secretary-General\n\n"
                            + "Concept note\n\nBackground\n\n1. The trade has grown.\n\n2. It asks for:\n\n(a) Shelter;\n");

    @Test
    void codesOnlyBodyAndAnnex() {
        assertEquals(Kind.LETTER, letter.metadata().kind());
        assertEquals(DATED, letter.metadata().title());
        assertEquals("S/2033/1031", letter.metadata().symbol());
        assertEquals(Optional.of(LocalDate.of(2033, 11, 30)), letter.metadata().date());
        assertEquals(List.of(HONOUR), Texts.of(letter, Part.BODY));
        assertEquals(
                List.of("The trade has grown.", "It asks for:", "Shelter;"),
                Texts.of(letter, Part.ANNEX));
        assertTrue(Texts.of(letter, Part.OTHER).contains("Ambassador"));
        assertTrue(Texts.of(letter, Part.OTHER).contains("Excellency,"));
        assertTrue(Texts.of(letter, Part.HEADING).contains("Background"));
    }

    @Test
    void theNoteKeepsItsNumbersWhereTheLetterHasNone() {
        assertEquals(
                List.of("P1", "P2", "P2(a)"),
                letter.paragraphs().stream()
                        .filter(p -> p.part() == Part.ANNEX)
                        .map(p -> p.label())
                        .toList());
    }

    @Test
    void numbersOfBothAreToldApart() {
        Document both =
                Texts.document(
                        "letter.txt",
                        DATED
                                + "\n\n1. "
                                + HONOUR
                                + "\n\n(Signed) Roman Oya\n\nAnnex\n\n1. The trade has grown.\n");
        assertEquals(
                List.of("P1", "A1-P1"),
                both.paragraphs().stream()
                        .filter(p -> p.part().coded())
                        .map(p -> p.label())
                        .toList());
    }

    @Test
    void readsAMailWithoutItsHeadersSignatureAndWhatItAnswers() {
        Document mail =
                Texts.document(
                        "mail.txt",
                        "From: Jane Doe <jane@example.org>\n\nTo: Legal Team\n\nDate: Tue, 20 Dec 2033 10:00:00"
                                + " +0000\n\nSubject: RE: Paragraph 7 of the draft\n\nDear all,\n\nWe cannot accept"
                                + " the second line of the paragraph.\n\n> You wrote that you could.\n\nPlease tell"
                                + " us what can be done.\n\nBest regards,\n\nJane\n\nOn Monday, Roe wrote:\n\nWe could"
                                + " accept it then, as we said in the meeting.\n");
        assertEquals(Kind.LETTER, mail.metadata().kind());
        assertEquals("Paragraph 7 of the draft", mail.metadata().title());
        assertEquals(Optional.of(LocalDate.of(2033, 12, 20)), mail.metadata().date());
        assertEquals(
                List.of(
                        "We cannot accept the second line of the paragraph.",
                        "Please tell us what can be done."),
                Texts.of(mail, Part.BODY));
    }
}
