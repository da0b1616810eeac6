package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.extract.CsvTable;

/** A scholar's own codebook, the one printed in the documentation, from check to report. */
final class OwnCodebookTest {

    @TempDir private Path temporary = Path.of("");

    private Path codebook = Path.of("");

    @BeforeEach
    void takeTheCodebookFromTheDocumentation() throws IOException {
        String docs = Files.readString(Path.of("../docs/codebooks.md"));
        Matcher example = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(docs);
        assertTrue(example.find());
        codebook = Files.writeString(temporary.resolve("my-codebook.yaml"), example.group(1));
    }

    private CodebookReport check(List<Path> corpus, Optional<Path> table) throws Exception {
        return new CodebookChecker(codebook, ProgressListener.SILENT)
                .check(corpus, table, 2, false);
    }

    private Path documents() throws IOException {
        Path drafts = Files.createDirectories(temporary.resolve("in/forum"));
        Files.writeString(
                drafts.resolve("series.csv"), "file,draft_no\ndraft1.txt,1\ndraft2.txt,2\n");
        Files.writeString(
                drafts.resolve("draft1.txt"),
                """
                Draft resolution

                The Conference,

                Alarmed by climate change and by greenhouse gas emissions,

                1. Decides that forests and reefs shall be protected;

                2. Affirms that poverty and climate change must be met together;

                3. Requests the Secretariat to report.
                """);
        Files.writeString(
                drafts.resolve("draft2.txt"),
                """
                Draft resolution

                The Conference,

                Reaffirming the sovereignty and territorial integrity of all States,

                1. Decides that no State shall interfere in the internal affairs of another;

                2. Affirms that poverty and climate change must be met together;

                3. Requests the Secretariat to report.
                """);
        return temporary.resolve("in");
    }

    private static List<String> column(Path file, String name) throws Exception {
        try (CsvTable table = CsvTable.openTexts(file)) {
            int column = table.column(name);
            assertTrue(column >= 0, name + " in " + table.header());
            List<String> cells = new java.util.ArrayList<>();
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                cells.add(row.get().cell(column));
            }
            return cells;
        }
    }

    @Test
    void theExampleOfTheDocumentationIsClean() throws Exception {
        CodebookReport report = check(List.of(), Optional.empty());
        assertTrue(report.clean(), String.join("\n", report.lines()));
    }

    @Test
    void threeFramesRunFromDocumentsToReport() throws Exception {
        Path output = temporary.resolve("out");
        RunSummary summary =
                new Runner(
                                new RunOptions(
                                        documents(),
                                        output,
                                        Optional.of(codebook),
                                        "corenlp",
                                        1,
                                        7,
                                        false),
                                ProgressListener.SILENT)
                        .run();
        assertEquals(0, summary.failed());
        Path documents = output.resolve("documents.csv");
        assertEquals(List.of("0", "2"), column(documents, "sovereignty"));
        assertEquals(List.of("0", "0"), column(documents, "development"));
        assertEquals(List.of("2", "0"), column(documents, "environment"));
        assertEquals(List.of("1", "1"), column(documents, "mixed"));
        // ln((2 + 1 + 1/2) / (0 + 1/2)) and ln((1 + 1/2) / (2 + 1/2)): mixed is environment and
        // development, so it counts on one side only.
        assertEquals(List.of("1.9459", "-0.5108"), column(documents, "balance"));
        for (String frame : List.of("sovereignty", "development", "environment")) {
            assertFalse(column(output.resolve("sentences.csv"), "p_" + frame).isEmpty());
        }
        assertTrue(
                column(output.resolve("dilution.csv"), "measure").contains("environment_weaker"));
        String report = Files.readString(output.resolve("report.html"));
        assertTrue(report.contains("Sovereignty") && report.contains("Environment"));
        assertFalse(report.contains("\"Security\""));
    }

    @Test
    void oneFrameWeighsNothingAndSaysSo() throws Exception {
        String text = Files.readString(codebook);
        codebook =
                Files.writeString(
                        codebook,
                        text.replaceFirst("balance: .*\n", "")
                                .replaceFirst("(?s)  development:.*", ""));
        RunSummary summary =
                new Runner(
                                new RunOptions(
                                        documents(),
                                        temporary.resolve("out"),
                                        Optional.of(codebook),
                                        "corenlp",
                                        1,
                                        7,
                                        false),
                                ProgressListener.SILENT)
                        .run();
        assertTrue(
                summary.notices().contains("No balance is weighed: the codebook has one frame."));
        assertEquals(List.of("", ""), column(temporary.resolve("out/documents.csv"), "balance"));
        assertFalse(
                column(temporary.resolve("out/dilution.csv"), "measure")
                        .contains("balance_change"));
    }

    @Test
    void aCorpusShowsWhatIndicatorsDo() throws Exception {
        Path corpus =
                Files.writeString(
                        temporary.resolve("coded.csv"),
                        """
                        id,text,frame,subframes
                        a,Poverty is here.,development,poverty
                        b,Poverty was there.,none,
                        c,They interfered in our internal affairs.,sovereignty,non_interference
                        """);
        Path table = temporary.resolve("indicators.csv");
        CodebookReport report = check(List.of(corpus), Optional.of(table));
        String lines = String.join("\n", report.lines());
        assertTrue(lines.contains("'territorial integrity' never matches in the corpus"), lines);
        int poverty = column(table, "indicator").indexOf("poverty");
        assertEquals("2", column(table, "matches").get(poverty));
        assertEquals("2", column(table, "governing").get(poverty));
        assertEquals("0.5", column(table, "precision").get(poverty));
        assertEquals("a:1", column(table, "example_sentence_id").get(poverty));
        assertEquals("22", column(table, "line").get(poverty));
    }

    @Test
    void anExampleThatTheRulesMissIsFoundWithItsLine() throws Exception {
        Files.writeString(
                codebook, Files.readString(codebook).replace("[Poverty keeps", "[Misery keeps"));
        CodebookReport report = check(List.of(), Optional.empty());
        assertFalse(report.clean());
        assertTrue(
                String.join("\n", report.lines())
                        .contains(
                                ":21: warning: the rules do not find 'poverty' in its example \"Misery keeps"),
                String.join("\n", report.lines()));
    }

    @Test
    void aNewVersionTellsWhatItRetags() throws Exception {
        Path next =
                Files.writeString(
                        temporary.resolve("next.yaml"),
                        Files.readString(codebook)
                                .replace("climate change, ", "")
                                .replace("weight: 0.4", "weight: 0.6"));
        Path table = temporary.resolve("changes.csv");
        List<String> lines =
                new CodebookComparer(ProgressListener.SILENT)
                        .compare(
                                codebook, next, List.of(documents()), Optional.of(table), 1, false);
        assertTrue(lines.contains("- indicator 'climate change' of climate"), lines.toString());
        assertTrue(
                lines.contains("~ indicator 'invest*' of poverty: weight 0.4 -> weight 0.6"),
                lines.toString());
        assertTrue(lines.contains("  mixed -> development: 2"), lines.toString());
        assertEquals(List.of("mixed", "mixed"), column(table, "from_frame"));
        assertEquals(List.of("poverty: poverty", "poverty: poverty"), column(table, "to_evidence"));
    }
}
