package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Part;

class OtherDocumentsTest {

    private static final String REPORT =
            """
            S/2031/949

            Report of the Secretary-General on the measures to counter the trade

            I. Introduction

            1. The present report is submitted in answer to a request.

            2. It has two parts:

            (a) Findings;

            (b) Conclusions.

            This paragraph has no number.

            Annex

            3. The list is long.
            """;

    @Test
    void labelsTheNumberedParagraphsOfAReport() {
        Document report = Texts.document("report.txt", REPORT);
        List<String> labelled =
                report.paragraphs().stream()
                        .filter(p -> p.part() == Part.BODY || p.part() == Part.ANNEX)
                        .map(p -> p.part().word() + " " + p.label())
                        .toList();
        assertEquals(
                List.of("body P1", "body P2", "body P2(a)", "body P2(b)", "body P2", "annex P3"),
                labelled);
        assertEquals(Kind.REPORT, report.metadata().kind());
        assertEquals("S/2031/949", report.metadata().symbol());
    }

    @Test
    void aReportIsKnownByATitleThatNamesItsSubjectFirstAndAfterOtherLines() {
        Document report =
                Texts.document(
                        "r.txt",
                        "A note of the printer\n\nThe trade in persons: report of the Secretary-General\n\n"
                                + "I. Introduction\n\n1. The present report was asked for.");
        assertEquals(Kind.REPORT, report.metadata().kind());
        assertEquals(
                "The trade in persons: report of the Secretary-General", report.metadata().title());
    }

    @Test
    void knowsALetterThatCarriesADraft() {
        Document letter =
                Texts.document(
                        "letter.txt",
                        "Letter dated 2 December 2031 from the Permanent Representative of Ruritania"
                                + " addressed to the Secretary-General\n\nI have the honour to"
                                + " transmit a draft.\n\nAnnex\n\nThe Security Council,\n\nHaving"
                                + " met,\n\n1. Decides to act.\n");
        assertEquals(Kind.LETTER, letter.metadata().kind());
        assertEquals(Optional.of(LocalDate.of(2031, 12, 2)), letter.metadata().date());
    }

    @Test
    void readsSymbolsFromFileNames() {
        assertEquals("S/2031/949", symbol("S-2031-949.txt"));
        assertEquals("S/PV.7533 (Resumption 1)", symbol("S_PV.7533_Resumption1.txt"));
        assertEquals("A/RES/73/3", symbol("A_RES_73_3-EN.txt"));
        assertEquals("S/2031/361/Rev.1", symbol("S_2031_361_Rev.1.txt"));
        assertEquals("S/2031/361/Add.2", symbol("S-2031-361-Add2 final.txt"));
        assertEquals("A/C.3/73/L.20/Rev.1", symbol("A_C.3_73_L.20_Rev.1.txt"));
        assertEquals("A/HRC/RES/35/5", symbol("A-HRC-RES-35-5.txt"));
        assertEquals("A/HRC/35/L.5", symbol("A_HRC_35_L.5.txt"));
        assertEquals("S/PRST/2031/25", symbol("S-PRST-2031-25.txt"));
        assertEquals("", symbol("notes.txt"));
        assertEquals("", symbol("A draft of 2031.txt"));
    }

    private static String symbol(String file) {
        return Texts.document(file, "Some words.").metadata().symbol();
    }

    @Test
    void countsPositionsInTheTextThatIsWritten() {
        Document report = Texts.document("report.txt", REPORT);
        report.paragraphs()
                .forEach(
                        p -> {
                            String words = Texts.words(report, p);
                            assertEquals(words.strip(), words);
                        });
        assertEquals("Findings;", Texts.words(report, report.paragraphs().get(5)));
    }
}
