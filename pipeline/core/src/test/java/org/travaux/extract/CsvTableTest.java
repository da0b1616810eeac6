package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvTableTest {

    @TempDir private Path temporary = Path.of("");

    private Path file(String text) throws Exception {
        return Files.write(temporary.resolve("t.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CsvTable.Row> rows(CsvTable table) throws CsvException {
        List<CsvTable.Row> rows = new ArrayList<>();
        for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    @Test
    void findsAnyRowAgainByItsPlace() throws Exception {
        String[] pieces = {"é", "😀", "“q”", "\"\"", "\n", "\r\n", ",", ";", "abc", " "};
        Random random = new Random(7);
        for (String start : List.of("", "\uFEFF", "sep=,\r\n", "\uFEFFsep=,\n")) {
            StringBuilder text = new StringBuilder(start).append("id,text\r\n");
            for (int i = 0; i < 300; i++) {
                text.append(i).append(",\"");
                for (int j = random.nextInt(60); j > 0; j--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                text.append(random.nextBoolean() ? "\"\r\n" : "\"\n\n");
            }
            Path file = file(text.toString());
            try (CsvTable table = CsvTable.openTexts(file)) {
                List<CsvTable.Row> rows = rows(table);
                assertEquals(300, rows.size());
                for (CsvTable.Row row : rows) {
                    assertEquals(Long.toString(row.number() - 1), row.cell(0));
                    assertEquals(
                            row.cells(), CsvTable.cellsAt(file, row.position(), table.delimiter()));
                }
            }
        }
    }

    @Test
    void aSeparatorInsideOfAQuotedNameIsNone() throws Exception {
        try (CsvTable table = CsvTable.openTexts(file("\"a, b, c\";text\n1;x\n"))) {
            assertEquals(List.of("a, b, c", "text"), table.header());
            assertEquals("x", rows(table).get(0).cell(table.column("Text")));
        }
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws Exception {
        Path file = temporary.resolve("t.csv");
        StringBuilder text = new StringBuilder("text\n");
        for (int i = 2; i < 20_000; i++) {
            text.append("line é ").append(i).append('\n');
        }
        byte[] sound = text.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(file, sound);
        assertTrue(Utf8.firstBrokenLine(file).isEmpty());
        Files.write(file, new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'}, StandardOpenOption.APPEND);
        CsvException broken = assertThrows(CsvException.class, () -> CsvTable.openTexts(file));
        assertEquals(20_000, broken.line());
        try (CsvTable list = CsvTable.openList(file)) {
            assertEquals(19_999, rows(list).size());
        }
    }

    @Test
    void refusesWhatWouldCutATextAndLetsEmptyCellsPass() throws Exception {
        try (CsvTable table =
                CsvTable.openTexts(file("id,text\n1,a,,\n2,The women, the girls\n"))) {
            assertEquals("a", table.next().orElseThrow().cell(1));
            CsvException cut = assertThrows(CsvException.class, table::next);
            assertEquals(3, cut.line());
            assertTrue(cut.what().contains("row 2 has 3 cells"), cut.what());
        }
    }

    @Test
    void refusesTwoColumnsOfOneNameIfItIsAskedFor() throws Exception {
        try (CsvTable table = CsvTable.openTexts(file("text,text,other\nx,y,z\n"))) {
            assertEquals(2, table.column("OTHER"));
            assertEquals(-1, table.column("none"));
            assertThrows(CsvException.class, () -> table.column("text"));
        }
    }
}
