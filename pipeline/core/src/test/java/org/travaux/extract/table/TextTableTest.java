package org.travaux.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.extract.ExtractionException;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Speaker;

final class TextTableTest {

    private static final String DEBATES =
            "year\tmonth\tday\tparticipanttype\tcountry\tspeaker\tfilename\tbasename\tspv\tspeech\tdate\trole_in_un\ttopic";

    @TempDir private Path temporary = Path.of("");

    private Path table(String name, String text) throws Exception {
        return Files.writeString(temporary.resolve(name), text);
    }

    private static List<TableEntry> known(Path file) throws Exception {
        TableColumns columns = KnownTables.of(CsvTable.headerOf(file)).orElseThrow();
        return TextTable.entries(file, String.valueOf(file.getFileName()), columns);
    }

    private static String words(Document document, Paragraph paragraph) {
        return document.text().substring(paragraph.span().begin(), paragraph.span().end());
    }

    @Test
    void readsResolutionsAsTheCorpusHasThem() throws Exception {
        Path file =
                table(
                        "CR-UNSC_EN.csv",
                        """
                        doc_id,text,res_no,symbol,date,year,title,body,doctype,text_draft,series
                        S_RES_99992_2099_EN.txt,"The Security Council,

                        Recalling its rules,

                        1. Calls upon States to give shelter;

                        2. Decides to remain seized.",99992,S/RES/99992(2099),2099-12-14,2099,Resolution 99992 (2099),S,RES,Draft words.,NA
                        """);
        TableEntry entry = known(file).get(0);
        Document document = entry.document("d");
        assertEquals("CR-UNSC_EN.csv#row=2", document.source().file());
        assertEquals("S_RES_99992_2099_EN.txt.row", entry.name());
        assertEquals("S/RES/99992 (2099)", document.metadata().symbol());
        assertEquals("Resolution 99992 (2099)", document.metadata().title());
        assertEquals(Kind.RESOLUTION, document.metadata().kind());
        assertEquals(Optional.of(LocalDate.of(2099, 12, 14)), document.metadata().date());
        assertEquals(
                List.of("PP1", "OP1", "OP2"),
                document.paragraphs().stream()
                        .filter(p -> p.part().coded())
                        .map(Paragraph::label)
                        .toList());
        assertEquals("", entry.series());
    }

    @Test
    void theSpeechesOfAMeetingAreOneRecordInTheirOrder() throws Exception {
        Path file =
                table(
                        "speeches.tsv",
                        DEBATES
                                + "\ttext\n"
                                + "2099\t1\t5\tMentioned\tVostrand\tMs. Ilves\tUNSC_2099_SPV.99991_spch003.txt\tUNSC_2099_SPV.99991\t99991\t3\tNA\tNA\tTrafficking\t\"Ms. Ilves (Vostrand) (spoke in French): They need shelter.\n\nThey fled.\"\n"
                                + "2099\t1\t5\tThe President\tOrlund\tThe President\tUNSC_2099_SPV.99991_spch001.txt\tUNSC_2099_SPV.99991\t99991\t1\tNA\tNA\tTrafficking\t\"The President: I open the debate.\"\n"
                                + "2099\t1\t6\tGuest\tUN\tMr. Duarte\tx_spch001.txt\tUNSC_2099_SPV.99992Resumption1\t99992Resumption1\t1\tNA\tNA\tOther\tWitnesses came.\n");
        List<TableEntry> entries = known(file);
        assertEquals(2, entries.size());
        Document document = entries.get(0).document("d");
        assertEquals("S/PV.99991", document.metadata().symbol());
        assertEquals("Trafficking", document.metadata().title());
        assertEquals(Kind.RECORD, document.metadata().kind());
        assertEquals(Optional.of(LocalDate.of(2099, 1, 5)), document.metadata().date());
        assertEquals("speeches.tsv#row=2-3", document.source().file());
        assertEquals(List.of("speech 2 is not in the table"), document.warnings());
        List<Paragraph> paragraphs = document.paragraphs();
        assertEquals(List.of("S1", "S2", "S2"), paragraphs.stream().map(Paragraph::label).toList());
        assertEquals("I open the debate.", words(document, paragraphs.get(0)));
        assertEquals("They need shelter.", words(document, paragraphs.get(1)));
        assertEquals(new Speaker("Ms. Ilves", "Vostrand", "French"), paragraphs.get(2).speaker());
        assertEquals(new Speaker("The President", "Orlund", ""), paragraphs.get(0).speaker());
        Document resumed = entries.get(1).document("r");
        assertEquals("S/PV.99992 (Resumption 1)", resumed.metadata().symbol());
        assertEquals(Part.SPEECH, resumed.paragraphs().get(0).part());
        assertEquals(new Speaker("Mr. Duarte", "UN", ""), resumed.paragraphs().get(0).speaker());
    }

    @Test
    void findsTheSpeechesInFilesBesideTheTable() throws Exception {
        Files.createDirectories(temporary.resolve("speeches"));
        Path speech =
                Files.writeString(
                        temporary.resolve("speeches/UNSC_2099_SPV.99991_spch001.txt"),
                        "The President: They need shelter.");
        Path file =
                table(
                        "speaker.tsv",
                        DEBATES
                                + "\n2099\t1\t5\tx\tOrlund\tThe President\tUNSC_2099_SPV.99991_spch001.txt\tUNSC_2099_SPV.99991\t99991\t1\t2099-01-05\tNA\tT\n");
        TableEntry entry = known(file).get(0);
        assertEquals(List.of(speech), entry.files());
        Document document = entry.document("d");
        assertEquals("They need shelter.", words(document, document.paragraphs().get(0)));
        Files.delete(speech);
        TableEntry lost = known(file).get(0);
        ExtractionException failure =
                assertThrows(ExtractionException.class, () -> lost.document("d"));
        assertEquals("unreadable", failure.kind());
    }

    @Test
    void aRowWithoutTextIsAFailureOfItsOwn() throws Exception {
        Path file = table("t.csv", "res_no,symbol,text\n1,S/1,NA\n2,S/2,\n3,S/3,They came.\n");
        List<TableEntry> entries = known(file);
        for (TableEntry entry : entries.subList(0, 2)) {
            assertEquals(
                    "no_text",
                    assertThrows(ExtractionException.class, () -> entry.document("d")).kind());
        }
        assertEquals("They came.\n", entries.get(2).document("d").text());
    }

    @Test
    void knowsNoOtherTable() {
        assertTrue(KnownTables.of(List.of("id", "text")).isEmpty());
        assertTrue(KnownTables.of(List.of("country", "speech", "year")).isEmpty());
        assertTrue(KnownTables.isOfMeetings(List.of("basename", "num_speeches", "topic")));
    }

    @Test
    void refusesAnIdOrADraftThatIsThereTwiceAndNamesItsLine() throws Exception {
        Path file = table("t.csv", "n,text,s,d\na,\"x\ny\",talks,1\na,z,talks,2\nb,z,talks,1\n");
        CsvException twice =
                assertThrows(
                        CsvException.class,
                        () ->
                                TextTable.entries(
                                        file,
                                        "t.csv",
                                        new TableColumns(
                                                Map.of(Role.TEXT, "text", Role.ID, "n"),
                                                Optional.empty())));
        assertEquals(4, twice.line());
        CsvException draft =
                assertThrows(
                        CsvException.class,
                        () ->
                                TextTable.entries(
                                        file,
                                        "t.csv",
                                        new TableColumns(
                                                Map.of(
                                                        Role.TEXT,
                                                        "text",
                                                        Role.SERIES,
                                                        "s",
                                                        Role.DRAFT_NO,
                                                        "d"),
                                                Optional.empty())));
        assertEquals(5, draft.line());
    }
}
