package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableTaggerTest {

    private static final Path CODEBOOK =
            Path.of("src/test/resources/org/travaux/run/small/codebook.yaml");

    @TempDir private Path temporary = Path.of("");

    private TableOptions options(String table, String text, Optional<String> id) throws Exception {
        Path file = temporary.resolve("table.csv");
        Files.writeString(file, table);
        return new TableOptions(
                file,
                text,
                id,
                temporary.resolve("out.csv"),
                Optional.of(CODEBOOK),
                "corenlp",
                2,
                false);
    }

    private List<String> tag(String table, String text, Optional<String> id) throws Exception {
        new TableTagger(options(table, text, id), ProgressListener.SILENT).run();
        return Files.readAllLines(temporary.resolve("out.csv"));
    }

    @Test
    void aRowIsOneSentenceHoweverManyItHolds() throws Exception {
        List<String> lines =
                tag(
                        "id,text\na,\"They need shelter; they fled. Prosecute them, he said.\"\nb,Good morning.\n",
                        "text",
                        Optional.of("id"));
        assertEquals(3, lines.size());
        assertEquals(
                "sentence_id,frame,subframes,p_security,p_rights,evidence,verb,force,hedges,method,rule_frame,rule_subframes,doubt,id,text",
                lines.get(0));
        assertTrue(
                lines.get(1)
                        .startsWith(
                                "a,mixed,victim_protection|crime_control,0.9,0.9,shelter|Prosecute,"),
                lines.get(1));
        assertTrue(lines.get(2).startsWith("b,none,,0,0,,"), lines.get(2));
    }

    @Test
    void rowsAreNumberedAndGivenColumnsKeptUnderAnotherNameWhereTheyClash() throws Exception {
        List<String> lines =
                tag("frame;text\nrights;They need shelter.\n;\n", "text", Optional.empty());
        assertTrue(
                lines.get(0).endsWith(",method,rule_frame,rule_subframes,doubt,given_frame,text"),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("1,rights,victim_protection,"), lines.get(1));
        assertTrue(
                lines.get(1).endsWith(",rule,rights,victim_protection,,rights,They need shelter."),
                lines.get(1));
        assertTrue(lines.get(2).startsWith("2,,,,,"), lines.get(2));
    }

    @Test
    void refusesAColumnThatIsNotThereAndNamesThoseThatAre() {
        RefusedException refused =
                assertThrows(
                        RefusedException.class,
                        () -> tag("id,text\n1,x\n", "sentence", Optional.empty()));
        assertTrue(String.valueOf(refused.getMessage()).endsWith("its columns are id, text"));
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        assertThrows(
                RefusedException.class,
                () -> tag("id,text\n1,x\n1,y\n", "text", Optional.of("id")));
    }

    @Test
    void tagsRowsAsDocuments() throws Exception {
        TableOptions rows =
                options(
                        "id,text\na/1,\"They fled. They need shelter.\"\n",
                        "text",
                        Optional.of("id"));
        RunSummary summary =
                new TableRunner(
                                new TableOptions(
                                        rows.table(),
                                        "text",
                                        rows.id(),
                                        temporary.resolve("folder"),
                                        rows.codebook(),
                                        "opennlp",
                                        1,
                                        false),
                                Map.of(),
                                1,
                                ProgressListener.SILENT)
                        .run();
        assertEquals(1, summary.documents());
        assertEquals(2, summary.sentences());
        assertTrue(Files.exists(temporary.resolve("folder/texts/a_1.txt")));
    }

    @Test
    void takesTablesAsRAndPandasWriteThemAndTagsItsOwnOutputAgain() throws Exception {
        List<String> lines =
                tag("\"\",text\n1,They need shelter.\n", "text", Optional.of("column_1"));
        assertTrue(
                lines.get(0).endsWith(",method,rule_frame,rule_subframes,doubt,column_1,text"),
                lines.get(0));
        String again = Files.readString(temporary.resolve("out.csv"));
        String header = tag(again, "text", Optional.empty()).get(0);
        String third =
                tag(Files.readString(temporary.resolve("out.csv")), "text", Optional.empty())
                        .get(0);
        assertTrue(header.contains(",given_frame,"), header);
        assertEquals(
                List.of(third.split(",")).size(),
                List.of(third.split(",")).stream().distinct().count());
    }

    @Test
    void refusesToCutATextAtACommaOrToWriteOverTheTable() throws Exception {
        RefusedException cut =
                assertThrows(
                        RefusedException.class,
                        () -> tag("id,text\n1,The women, the girls\n", "text", Optional.empty()));
        assertTrue(
                String.valueOf(cut.getMessage()).contains("row 1 has 3 cells"), cut.getMessage());
        TableOptions same = options("text\nx\n", "text", Optional.empty());
        assertThrows(
                RefusedException.class,
                () ->
                        new TableTagger(
                                        new TableOptions(
                                                same.table(),
                                                "text",
                                                same.id(),
                                                same.table(),
                                                same.codebook(),
                                                "corenlp",
                                                1,
                                                false),
                                        ProgressListener.SILENT)
                                .run());
    }

    @Test
    void aByteOrderMarkIsWrittenForExcelAlone() throws Exception {
        TableOptions plain = options("text\nx\n", "text", Optional.empty());
        new TableTagger(
                        new TableOptions(
                                plain.table(),
                                "text",
                                plain.id(),
                                plain.output(),
                                plain.codebook(),
                                "corenlp",
                                1,
                                true),
                        ProgressListener.SILENT)
                .run();
        assertTrue(Files.readString(plain.output()).startsWith("\ufeffsentence_id,"));
        assertTrue(tag("text\nx\n", "text", Optional.empty()).get(0).startsWith("sentence_id,"));
    }
}
