package org.travaux.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.extract.DocumentExtractor;
import org.travaux.extract.ExtractionException;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;

class ColumnsTest {

    private static final DocumentExtractor EXTRACTOR = new DocumentExtractor();

    @TempDir Path input;

    private Document extract(byte[] pdf) throws IOException, ExtractionException {
        Path file = input.resolve("made.pdf");
        Files.write(file, pdf);
        return EXTRACTOR.extract(input, file, "x");
    }

    static Stream<ColumnsFile.Setting> settings() {
        List<ColumnsFile.Setting> settings = new ArrayList<>();
        for (boolean byRows : new boolean[] {true, false}) {
            for (boolean justified : new boolean[] {true, false}) {
                settings.add(new ColumnsFile.Setting(2, 12, 9, justified, byRows, 0));
                settings.add(new ColumnsFile.Setting(2, 18, 10.5, justified, byRows, 0));
                settings.add(new ColumnsFile.Setting(2, 30, 12, justified, byRows, 90));
                settings.add(new ColumnsFile.Setting(3, 16, 9, justified, byRows, 0));
                settings.add(new ColumnsFile.Setting(1, 0, 11, justified, byRows, 0));
            }
        }
        return settings.stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void readsNinetyNineWordsInAHundredInOrder(ColumnsFile.Setting setting)
            throws IOException, ExtractionException {
        for (long seed = 1; seed <= 2; seed++) {
            ColumnsFile file = new ColumnsFile(setting, seed, 45);
            Document document = extract(file.bytes());
            List<String> read = new ArrayList<>();
            for (Paragraph paragraph : document.paragraphs()) {
                read.addAll(List.of(paragraph.span().of(document.text()).split("\\s+")));
            }
            double share = (double) longestCommon(file.words(), read) / file.words().size();
            assertTrue(share >= 0.99, setting + " seed " + seed + ": " + share);
            assertFalse(
                    document.warnings().stream().anyMatch(w -> w.contains("interleaved")),
                    document.warnings().toString());
        }
    }

    /** The length of the longest common subsequence. */
    static int longestCommon(List<String> one, List<String> other) {
        int[] last = new int[other.size() + 1];
        for (String word : one) {
            int[] row = new int[other.size() + 1];
            for (int i = 1; i <= other.size(); i++) {
                row[i] =
                        word.equals(other.get(i - 1))
                                ? last[i - 1] + 1
                                : Math.max(last[i], row[i - 1]);
            }
            last = row;
        }
        return last[other.size()];
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(p -> p.span().of(document.text())).toList();
    }

    @Test
    void doesNotTakeHangingNumbersForAColumn() throws IOException, ExtractionException {
        Sheet sheet = new Sheet(false, 0);
        sheet.page();
        for (int i = 0; i < 12; i++) {
            double y = 700 - 45 * i;
            sheet.put((i + 1) + ".", 11, 72, y);
            sheet.put("The office " + i + " reported that the work went on as", 11, 108, y);
            sheet.put("before and that it would be done in the year to come.", 11, 108, y - 13);
        }
        Document document = extract(sheet.bytes());
        String third =
                "The office 2 reported that the work went on as before and that it would be done"
                        + " in the year to come.";
        assertTrue(texts(document).stream().anyMatch(t -> t.endsWith(third)), document.text());
    }

    @Test
    void readsATableRowByRowAndKeepsItOutOfTheText() throws IOException, ExtractionException {
        Sheet sheet = new Sheet(false, 0);
        sheet.page();
        sheet.put(
                "The first page says nothing of note but that it is the first one here.",
                11,
                72,
                700);
        sheet.page();
        sheet.put(
                "The figures of the year are given below in the table that follows them.",
                11,
                72,
                700);
        for (int i = 0; i < 6; i++) {
            double y = 670 - 16 * i;
            sheet.put("Region " + (char) ('A' + i), 11, 72, y);
            sheet.put("1" + i + " cases", 11, 250, y);
            sheet.put("2" + i + " per cent", 11, 420, y);
        }
        Document document = extract(sheet.bytes());
        Paragraph row =
                document.paragraphs().stream()
                        .filter(
                                p ->
                                        p.span()
                                                .of(document.text())
                                                .equals("Region C 12 cases 22 per cent"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(document.text()));
        assertEquals(Part.OTHER, row.part());
    }

    @Test
    void takesNoteMarksOutOfTheWordsAndKeepsUnitsAndNumbers()
            throws IOException, ExtractionException {
        Sheet sheet = new Sheet(false, 0);
        sheet.page();
        String text = "It recalls resolution 1325";
        double x = 72 + Sheet.width(text, Sheet.ROMAN, 11);
        sheet.put(text, 11, 72, 700);
        sheet.put("1", 6, x, 704);
        sheet.put(" and an area of 12 km", 11, x + 3, 700);
        double end = x + 3 + Sheet.width(" and an area of 12 km", Sheet.ROMAN, 11);
        sheet.put("2", 6, end, 704);
        sheet.put(" in the north of the land.", 11, end + 3, 700);
        sheet.put("1", 5, 72, 103);
        sheet.put(" Noted in the report of that year.", 8, 75, 100);
        Document document = extract(sheet.bytes());
        assertEquals(
                List.of(
                        "It recalls resolution 1325 and an area of 12 km² in the north of the land.",
                        "1 Noted in the report of that year."),
                texts(document));
        assertEquals(Part.OTHER, document.paragraphs().get(1).part());
    }

    @Test
    void drawsSpacedLettersTogetherButNoFigures() throws IOException, ExtractionException {
        Sheet sheet = new Sheet(false, 0);
        sheet.page();
        double x = 72;
        for (char letter : "Resolution".toCharArray()) {
            sheet.put(String.valueOf(letter), 11, x, 700);
            x += Sheet.width(String.valueOf(letter), Sheet.ROMAN, 11) + 4;
        }
        for (int i = 1; i < 7; i++) {
            sheet.put(String.valueOf(i), 11, 72 + 12 * i, 650);
        }
        String text = extract(sheet.bytes()).text();
        assertTrue(text.startsWith("Resolution\n"), text);
        assertTrue(text.contains("1 2 3 4 5 6"), text);
    }

    @Test
    void saysWhereColumnsCannotBeToldApart() throws IOException, ExtractionException {
        Sheet sheet = new Sheet(false, 0);
        sheet.page();
        for (int i = 0; i < 24; i++) {
            double y = 700 - 13 * i;
            String across = i % 2 == 0 ? "words of the left side go on" : "words of the left";
            sheet.put(across + " to their end", 11, 72, y);
            sheet.put("and those of the right do too", 11, i % 2 == 0 ? 266 : 213 + 40, y);
        }
        Document document = extract(sheet.bytes());
        assertTrue(
                document.warnings().stream().anyMatch(w -> w.contains("page 1")),
                document.warnings() + document.text());
    }
}
