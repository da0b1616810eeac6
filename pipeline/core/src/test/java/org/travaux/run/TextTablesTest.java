package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Tables of texts among the documents of a run. */
final class TextTablesTest {

    private static final Path CODEBOOK =
            Path.of("src/test/resources/org/travaux/run/small/codebook.yaml");

    @TempDir private Path temporary = Path.of("");
    private Path input = Path.of("");

    @BeforeEach
    void folder() throws Exception {
        input = Files.createDirectories(temporary.resolve("in"));
    }

    private RunSummary run() throws Exception {
        RunOptions options =
                new RunOptions(
                        input,
                        temporary.resolve("out"),
                        Optional.of(CODEBOOK),
                        "opennlp",
                        1,
                        1,
                        false);
        return new Runner(options, ProgressListener.SILENT).run();
    }

    private List<Map<String, String>> written(String name) throws Exception {
        try (Reader reader = Files.newBufferedReader(temporary.resolve("out").resolve(name))) {
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

    private static String value(Map<String, String> row, String column) {
        return String.valueOf(row.get(column));
    }

    @Test
    void aTableThatNobodyExplainedIsAFailureAndNoProse() throws Exception {
        Files.writeString(input.resolve("a.txt"), "They need shelter.");
        Files.writeString(input.resolve("b.csv"), "id,words\n1,They need shelter.\n");
        RunSummary summary = run();
        assertEquals(1, summary.documents());
        Map<String, String> failure = written("failures.csv").get(0);
        assertEquals("b.csv", value(failure, "file"));
        assertEquals("table", value(failure, "kind"));
        assertTrue(value(failure, "message").contains("tables.csv"), "" + failure);
    }

    @Test
    void tablesCsvSaysWhichColumnIsWhatAndDraftsAreCompared() throws Exception {
        Files.writeString(
                input.resolve("tables.csv"),
                "file;text;id;title;date;kind;series;draft_no\nrounds.csv;words;nr;name;day;draft;negotiation;round\n");
        Files.writeString(
                input.resolve("rounds.csv"),
                """
                nr,words,name,day,negotiation,round
                x,"The Security Council,

                1. Urges States to give shelter to women;

                2. Decides to meet.",First,2099-01-01,talks,1
                y,"The Security Council,

                1. Invites States to give shelter to women;

                2. Decides to meet.",Second,2099-02-01,talks,2
                z,"They need shelter.",Letter,,,
                """);
        RunSummary summary = run();
        assertEquals(3, summary.documents());
        List<Map<String, String>> documents = written("documents.csv");
        assertEquals(
                List.of("rounds_x", "rounds_y", "rounds_z"),
                documents.stream().map(row -> value(row, "doc_id")).toList());
        assertEquals(
                List.of("talks1", "talks2", ""),
                documents.stream()
                        .map(row -> value(row, "series") + value(row, "draft_no"))
                        .toList());
        assertEquals("Second", value(documents.get(1), "title"));
        assertEquals("2099-02-01", value(documents.get(1), "date"));
        assertEquals("draft", value(documents.get(1), "kind"));
        assertEquals("rounds.csv#row=3", value(documents.get(1), "file"));
        assertTrue(
                written("alignments.csv").stream()
                        .anyMatch(row -> value(row, "edits").contains("verb_weakened")));
    }

    @Test
    void anEmptyDraftOfATableIsAGap() throws Exception {
        Files.writeString(
                input.resolve("tables.csv"),
                "file,text,kind,series,draft_no\nrounds.csv,words,draft,talks,round\n");
        Files.writeString(
                input.resolve("rounds.csv"),
                "words,talks,round\nThe Council decides.,t,1\n,t,2\nThe Council decided.,t,4\n");
        run();
        String manifest = Files.readString(temporary.resolve("out/run.json"));
        assertTrue(manifest.contains("Draft 2 is missing: rounds.csv#row=3 could not be read."));
        assertTrue(manifest.contains("Draft 3 is missing: no table lists it."));
        assertEquals(0, written("alignments.csv").size());
    }

    @Test
    void refusesATablesCsvThatIsWrong() throws Exception {
        Files.writeString(input.resolve("t.csv"), "id,words\n1,x\n");
        for (Map.Entry<String, String> wrong :
                Map.of(
                                "file,text\nt.csv,prose\n", "no column 'prose'",
                                "file,text\ngone.csv,words\n", "there is no file",
                                "file,text\n../t.csv,words\n", "there is no file",
                                "file,text,colour\nt.csv,words,\n", "is none of the columns",
                                "file\nt.csv\n", "are needed",
                                "file,text\nt.csv,words\nt.csv,words\n", "listed twice")
                        .entrySet()) {
            Files.writeString(input.resolve("tables.csv"), wrong.getKey());
            RefusedException refused = assertThrows(RefusedException.class, this::run);
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.contains(wrong.getValue()), message);
            assertTrue(message.startsWith("tables.csv, line "), message);
        }
    }

    @Test
    void theSpeechesBesideTheirTableAreReadOnce() throws Exception {
        Files.createDirectories(input.resolve("speeches"));
        for (int i = 1; i < 3; i++) {
            Files.writeString(
                    input.resolve("speeches/UNSC_2099_SPV.99991_spch00" + i + ".txt"),
                    "Mr. Duarte (Orlund): They need shelter.");
        }
        Files.writeString(
                input.resolve("speaker.tsv"),
                """
                basename\tspv\tspeech\tspeaker\tcountry\tfilename
                UNSC_2099_SPV.99991\t99991\t1\tMr. Duarte\tOrlund\tUNSC_2099_SPV.99991_spch001.txt
                UNSC_2099_SPV.99991\t99991\t2\tMr. Duarte\tOrlund\tUNSC_2099_SPV.99991_spch002.txt
                """);
        Files.writeString(
                input.resolve("meta.tsv"), "basename\tnum_speeches\nUNSC_2099_SPV.99991\t2\n");
        RunSummary summary = run();
        assertEquals(1, summary.documents());
        assertEquals(0, summary.failed());
        List<Map<String, String>> sentences = written("sentences.csv");
        assertEquals(
                List.of("S1 Orlund", "S2 Orlund"),
                sentences.stream()
                        .map(row -> value(row, "paragraph") + " " + value(row, "affiliation"))
                        .toList());
        assertEquals("S/PV.99991", value(written("documents.csv").get(0), "symbol"));
    }
}
