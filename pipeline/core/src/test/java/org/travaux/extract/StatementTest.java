package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Part;

/** Reads statements of the Security Council. */
class StatementTest {

    private static final String PRESIDENTIAL =
            """
            S/PRST/2031/25

            Distr.: General
            16 December 2031

            Statement by the President of the Security Council

            At the 9999th meeting of the Security Council, held on 16 December 2031, in connection with the item entitled “Peace”, the President of the Security Council made the following statement on behalf of the Council:

            “The Security Council condemns the trade in persons.

            “The Security Council calls upon all States:

            (a) to protect victims;

            (b) to report;

            “It further requests the Secretary-General to report to the Council.

            Follow-up

            “The Security Council will remain seized of the matter.”

            Annex

            1. The list is this.
            """;

    private static List<String> labels(Document document, Part part) {
        return document.paragraphs().stream()
                .filter(p -> p.part() == part)
                .map(p -> p.label() + " " + Texts.words(document, p))
                .toList();
    }

    @Test
    void countsTheParagraphsOfAPresidentialStatement() {
        Document document = Texts.document("text.txt", PRESIDENTIAL);
        assertEquals(Kind.STATEMENT, document.metadata().kind());
        assertEquals("S/PRST/2031/25", document.metadata().symbol());
        assertEquals(
                List.of(
                        "P1 The Security Council condemns the trade in persons.",
                        "P2 The Security Council calls upon all States:",
                        "P2(a) to protect victims;",
                        "P2(b) to report;",
                        "P3 It further requests the Secretary-General to report to the Council.",
                        "P4 The Security Council will remain seized of the matter.”"),
                labels(document, Part.BODY));
        assertEquals(List.of("Follow-up", "Annex"), Texts.of(document, Part.HEADING));
        assertEquals(List.of("P1 The list is this."), labels(document, Part.ANNEX));
    }

    @Test
    void readsAPressStatement() {
        Document document =
                Texts.document(
                        "press.txt",
                        "Security Council Press Statement on the Attack in Ruritania\n\nThe following"
                                + " Security Council press statement was issued today by its"
                                + " President:\n\nThe members of the Security Council condemned the"
                                + " attack.\n\nThe members of the Security Council reiterated their"
                                + " resolve.");
        assertEquals(Kind.STATEMENT, document.metadata().kind());
        assertEquals(
                List.of(
                        "P1 The members of the Security Council condemned the attack.",
                        "P2 The members of the Security Council reiterated their resolve."),
                labels(document, Part.BODY));
    }

    @Test
    void aLetterThatNamesAStatementStaysALetter() {
        assertEquals(
                Kind.LETTER,
                Texts.document(
                                "letter.txt",
                                "Letter dated 2 December 2031 from the Permanent Representative of"
                                        + " Ruritania\n\nI have the honour to refer to\n\nS/PRST/2031/25\n\n"
                                        + "and to the words in it.")
                        .metadata()
                        .kind());
    }
}
