package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.evaluate.Confusion;
import org.travaux.text.Hashes;

/** From gold tables to the tables of an evaluation. */
final class EvaluationRunnerTest {

    private static final String GOLD =
            """
            id,text,frame,subframes,register
            a,The group sells captives to finance terrorism.,security,terrorism,debate
            b,Victims have no access to legal aid.,rights,victim_protection,debate
            c,I now give the floor to the representative of Norland.,none,,procedure
            d,The meeting rose at noon.,rights,development,procedure
            e,A heading.,,,procedure
            """;

    @TempDir private Path temporary = Path.of("");

    private Path write(String name, String content) throws IOException {
        return Files.writeString(temporary.resolve(name), content);
    }

    private TableSummary evaluate(Path gold, Optional<Path> against, List<String> groups)
            throws Exception {
        return evaluate(List.of(gold), against, groups);
    }

    private TableSummary evaluate(List<Path> gold, Optional<Path> against, List<String> groups)
            throws Exception {
        return new EvaluationRunner(
                        new EvaluationOptions(
                                gold,
                                against,
                                Optional.empty(),
                                temporary.resolve("out"),
                                groups,
                                new EvaluationOptions.Settings("opennlp", 2, 7, 200, false)),
                        ProgressListener.SILENT)
                .run();
    }

    private List<Map<String, String>> table(String name) throws IOException {
        try (Reader reader =
                Files.newBufferedReader(temporary.resolve("out").resolve(name + ".csv"))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .stream()
                    .map(CSVRecord::toMap)
                    .toList();
        }
    }

    private Map<String, String> score(String group, String label) throws IOException {
        return table("scores").stream()
                .filter(r -> group.equals(r.get("group")) && label.equals(r.get("label")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tagsTheGoldSetAndSaysWhereItIsWrong() throws Exception {
        TableSummary summary =
                evaluate(write("gold.csv", GOLD), Optional.empty(), List.of("register"));
        assertEquals(0, summary.failed());
        assertTrue(
                summary.lines().contains("1 rows of the gold set have no frame and are left out"),
                summary.lines().toString());
        assertEquals("1", score("all", "security").get("precision"));
        assertEquals("0.5", score("all", "rights").get("recall"));
        assertEquals("", score("all", "mixed").get("f1"));
        assertEquals("1", score("register=debate", "rights").get("recall"));
        assertEquals("0", score("register=procedure", "rights").get("recall"));
        List<Map<String, String>> errors = table("errors");
        assertEquals(1, errors.size());
        assertEquals("d", errors.get(0).get("id"));
        assertEquals("both", errors.get(0).get("differs"));
        assertEquals("development", errors.get(0).get("missed"));
        assertTrue(table("calibration").size() > 2);
    }

    @Test
    void theTableOfErrorsIsReadAsItIsWritten() throws Exception {
        evaluate(write("gold.csv", GOLD), Optional.empty(), List.of());
        Confusion read = ConfusionReader.read(temporary.resolve("out/confusion.csv"));
        assertEquals("rules/opennlp", read.origin().tagger());
        assertEquals(1, read.count("rights", "none"));
        assertEquals(1, read.count("rights", "rights"));
        assertEquals(0, read.count("rights", "security"));
        assertEquals(
                Hashes.sha256(Tagging.codebookBytes(Optional.empty())), read.origin().codebook());
    }

    /** If this fails, the rules' errors must be measured again: see pipeline/docs/agreement.md. */
    @Test
    void theShippedTableOfErrorsIsThatOfTheShippedCodebook() throws Exception {
        Confusion shipped = ConfusionReader.read("confusion.csv", Tagging.confusionBytes());
        assertTrue(
                shipped.origin()
                        .holdsOf(
                                "rules/corenlp",
                                Hashes.sha256(Tagging.codebookBytes(Optional.empty()))));
        assertFalse(shipped.origin().holdsOf("rules/opennlp", shipped.origin().codebook()));
    }

    @Test
    void aTableWrittenByTagIsTheSameAsTaggingHere() throws Exception {
        Path gold = write("gold.csv", GOLD);
        evaluate(gold, Optional.empty(), List.of());
        List<Map<String, String>> here = table("scores");
        Path tagged = temporary.resolve("tagged.csv");
        new TableTagger(
                        new TableOptions(
                                gold,
                                "text",
                                Optional.empty(),
                                tagged,
                                Optional.empty(),
                                "opennlp",
                                1,
                                false),
                        ProgressListener.SILENT)
                .run();
        TableSummary summary = evaluate(gold, Optional.of(tagged), List.of());
        assertEquals(0, summary.failed());
        assertEquals(here, table("scores"));
        assertEquals("", table("confusion").get(0).get("tagger"));
    }

    @Test
    void joinsById() throws Exception {
        Path gold = write("gold.csv", GOLD);
        Path other =
                write(
                        "sentences.csv",
                        """
                        sentence_id;text;frame;subframes;p_rights
                        b;Victims have no  access to legal aid.;rights;victim_protection;0.9
                        a;Another text.;security;terrorism;0
                        c;I now give the floor to the representative of Norland.;;;
                        x;Not in the gold set.;none;;0.1
                        """);
        TableSummary summary = evaluate(gold, Optional.of(other), List.of());
        String told = summary.lines().toString();
        assertTrue(told.contains("Joined by id: 2 of the gold set in no row"), told);
        assertTrue(told.contains("1 with another text in the other table, left out (a)"), told);
        assertTrue(told.contains("1 of the other table in no row of the gold set (x)"), told);
        assertEquals(3, summary.failed());
        assertEquals("1", score("all", "rights").get("recall"));
        assertEquals("0", score("all", "none").get("recall"));
        assertEquals("1", table("agreement").get(0).get("units"));
    }

    @Test
    void joinsByRowWhereThereAreNoIds() throws Exception {
        Path gold = write("gold.csv", "text,frame,subframes\nOne.,none,\nTwo.,rights,refuge\n");
        Path other = write("other.csv", "text,frame,subframes\nOne.,none,\nThree.,none,\n");
        TableSummary summary = evaluate(gold, Optional.of(other), List.of());
        assertEquals(1, summary.failed());
        assertTrue(summary.lines().get(0).startsWith("Joined by row: 1 with another text"));
    }

    @Test
    void refusesWhatItCanNotReadInOneLine() throws Exception {
        refuses("id,text,frame\na,One.,none\n", "no column 'subframes'");
        refuses("text,frame,subframes\nOne.,nonesuch,\n", "row 1: unknown frame 'nonesuch'");
        refuses("text,frame,subframes\nOne.,rights,asylum\n", "unknown sub-frame 'asylum'");
        refuses(
                "id,text,frame,subframes\na,One.,none,\na,Two.,none,\n",
                "row 2: the id 'a' stands twice");
        refuses("frame,subframes\nnone,\n", "no column 'text' to tag");
        refuses("text,frame,subframes\nOne.,,\n", "have no frame and are left out");
        Path gold = write("gold.csv", GOLD);
        assertThrows(
                RefusedException.class, () -> evaluate(gold, Optional.empty(), List.of("speaker")));
        assertThrows(
                RefusedException.class,
                () ->
                        evaluate(
                                List.of(gold, write("again.csv", GOLD)),
                                Optional.empty(),
                                List.of()));
        assertThrows(
                RefusedException.class,
                () ->
                        evaluate(
                                gold,
                                Optional.of(write("far.csv", "text,frame,subframes\nFar.,none,\n")),
                                List.of()));
        assertFalse(Files.exists(temporary.resolve("out")));
    }

    private void refuses(String content, String why) throws IOException {
        Path gold = write("bad.csv", content);
        RefusedException refused =
                assertThrows(
                        RefusedException.class, () -> evaluate(gold, Optional.empty(), List.of()));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
        assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
    }
}
