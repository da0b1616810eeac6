package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shares of a run, corrected end to end. */
final class SharesTest {

    private static final Map<Character, String> SENTENCES =
            Map.of(
                    'n', "The meeting in district %d rose at noon.",
                    's', "The group in district %d sells captives to finance terrorism.",
                    'r', "Victims in district %d have no access to legal aid.",
                    'm',
                            "Prosecute the traffickers in district %d, and give their victims shelter.");

    @TempDir private Path temporary = Path.of("");

    @BeforeEach
    void writeInput() throws IOException {
        Path input = Files.createDirectory(temporary.resolve("in"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(SENTENCES.getOrDefault("nsrnrmnsrn".charAt(i % 10), "").formatted(i + 1));
            text.append("\n\n");
        }
        Files.writeString(input.resolve("note.txt"), text.toString());
    }

    private RunSummary run(String engine, Corrections corrections) throws Exception {
        return new Runner(
                        new RunOptions(
                                temporary.resolve("in"),
                                temporary.resolve("out"),
                                Optional.empty(),
                                engine,
                                1,
                                7,
                                false,
                                Tracked.AFTER,
                                false,
                                corrections),
                        ProgressListener.SILENT)
                .run();
    }

    private List<Map<String, String>> rows(String table) throws IOException {
        try (Reader reader =
                Files.newBufferedReader(temporary.resolve("out").resolve(table + ".csv"))) {
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

    private Map<String, String> share(String frame) throws IOException {
        return rows("shares").stream()
                .filter(row -> frame.equals(row.get("frame")))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(String.valueOf(row.get(column)));
    }

    @Test
    void areCorrectedByTheShippedErrors() throws Exception {
        run("corenlp", Corrections.SHIPPED);
        assertEquals("60", share("rights").get("sentences"));
        double raw = 0;
        double corrected = 0;
        for (Map<String, String> row : rows("shares")) {
            raw += number(row, "share");
            corrected += number(row, "corrected");
            assertTrue(number(row, "corrected_low") <= number(row, "corrected"), row.toString());
            assertTrue(number(row, "corrected_high") >= number(row, "corrected"), row.toString());
        }
        assertEquals(1, raw, 1e-3);
        assertEquals(1, corrected, 1e-3);
        assertEquals("0.3", share("rights").get("share"));
        assertTrue(number(share("rights"), "share_low") > 0.15);
    }

    @Test
    void areNotCorrectedByTheErrorsOfAnotherEngine() throws Exception {
        RunSummary summary = run("opennlp", Corrections.SHIPPED);
        assertEquals("", share("rights").get("corrected"));
        assertTrue(
                summary.notices().stream().anyMatch(n -> n.startsWith("Shares are not corrected")));
    }

    @Test
    void useReviewedSentencesAndSayIfTheyAreNotKnownToBeDrawnAtRandom() throws Exception {
        run("opennlp", Corrections.SHIPPED);
        StringBuilder reviewed = new StringBuilder("sentence_id,frame,subframes\n");
        int number = 0;
        for (Map<String, String> sentence : rows("sentences")) {
            if (number++ % 2 == 0 || number % 5 == 0) {
                reviewed.append(sentence.get("sentence_id"));
                reviewed.append(
                        number % 10 == 1 ? ",none,\n" : "," + sentence.get("frame") + ",\n");
            }
        }
        Path file = temporary.resolve("reviewed.csv");
        Files.writeString(file, reviewed + "elsewhere:1,none,\n");
        RunSummary summary = run("opennlp", new Corrections(Optional.empty(), Optional.of(file)));
        Map<String, String> rights = share("rights");
        assertEquals("36", rights.get("reviewed"));
        assertTrue(number(rights, "ppi_low") < number(rights, "ppi"));
        assertTrue(String.valueOf(rights.get("method")).contains("not marked as drawn at random"));
        assertTrue(
                summary.notices()
                        .contains("1 reviewed sentences are no coded sentence of this run"));
        Files.writeString(
                file,
                reviewed.toString()
                        .replace("subframes\n", "subframes,sampled_at_random\n")
                        .replace(",\n", ",,yes\n")
                        .replaceFirst("yes", "no"));
        RunSummary random = run("opennlp", new Corrections(Optional.empty(), Optional.of(file)));
        assertEquals("35", share("rights").get("reviewed"));
        assertTrue(!String.valueOf(share("rights").get("method")).contains("not marked"));
        assertTrue(random.notices().toString().contains("1 reviewed sentences were not drawn"));
        assertTrue(
                Files.readString(temporary.resolve("out/run.json"))
                        .contains("\"reviewed\" : \"reviewed.csv\""));
    }

    @Test
    void refuseWhatTheyCanNotRead() throws Exception {
        Path bad = temporary.resolve("bad.csv");
        Files.writeString(bad, "gold,predicted\nrights,rights\n");
        assertRefused(new Corrections(Optional.of(bad), Optional.empty()), "no column 'tagger'");
        Files.writeString(bad, "frame,subframes\nrights,\n");
        assertRefused(new Corrections(Optional.empty(), Optional.of(bad)), "sentence_id");
        Files.writeString(bad, "sentence_id,frame,subframes,sampled_at_random\na,none,,maybe\n");
        assertRefused(new Corrections(Optional.empty(), Optional.of(bad)), "write yes or no");
    }

    private void assertRefused(Corrections corrections, String why) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> run("opennlp", corrections));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }
}
