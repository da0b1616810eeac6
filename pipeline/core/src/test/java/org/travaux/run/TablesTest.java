package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the tables of any run, tried on the illustrative negotiation. */
final class TablesTest {

    @TempDir private static Path output = Path.of("");

    @BeforeAll
    static void run() throws Exception {
        RunOptions options =
                new RunOptions(
                        Path.of("../../input"),
                        output.resolve("out"),
                        Optional.empty(),
                        "corenlp",
                        2,
                        1,
                        false);
        new Runner(options, ProgressListener.SILENT).run();
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        try (Reader reader =
                Files.newBufferedReader(output.resolve("out").resolve(name + ".csv"))) {
            return rows(reader);
        }
    }

    private static List<Map<String, String>> rows(Reader reader) throws IOException {
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

    private static String value(Map<String, String> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static String covered(Map<String, String> row, String document) throws IOException {
        String text = Files.readString(output.resolve("out/texts").resolve(document + ".txt"));
        int begin = text.offsetByCodePoints(0, Integer.parseInt(value(row, "begin")));
        int end = text.offsetByCodePoints(0, Integer.parseInt(value(row, "end")));
        return text.substring(begin, end).replaceAll("\\s+", " ").strip();
    }

    @Test
    void everySpanCoversItsWords() throws IOException {
        Map<String, String> documents = new HashMap<>();
        for (Map<String, String> row : table("sentences")) {
            assertEquals(value(row, "text"), covered(row, value(row, "doc_id")));
            documents.put(value(row, "sentence_id"), value(row, "doc_id"));
        }
        List<Map<String, String>> tags = table("tags");
        assertFalse(tags.isEmpty());
        for (Map<String, String> row : tags) {
            assertEquals(
                    value(row, "matched"),
                    covered(row, value(documents, value(row, "sentence_id"))));
        }
    }

    @Test
    void theCountsOfADocumentAreThoseOfItsSentences() throws IOException {
        Map<String, Long> counts =
                table("sentences").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> value(row, "doc_id") + " " + value(row, "frame"),
                                        Collectors.counting()));
        for (Map<String, String> row : table("documents")) {
            for (String frame : List.of("security", "rights", "mixed", "none")) {
                long counted = counts.getOrDefault(value(row, "doc_id") + " " + frame, 0L);
                assertEquals(Long.toString(counted), value(row, frame));
            }
        }
    }

    @Test
    void theBalanceOfADraftIsTheSameInBothTables() throws IOException {
        Map<String, String> balances =
                table("documents").stream()
                        .collect(
                                Collectors.toMap(row -> value(row, "doc_id"), TablesTest::balance));
        List<Map<String, String>> measured =
                table("dilution").stream()
                        .filter(row -> value(row, "measure").equals("balance"))
                        .toList();
        assertEquals(5, measured.size());
        for (Map<String, String> row : measured) {
            assertEquals(
                    balances.get(value(row, "to_doc")),
                    value(row, "estimate") + " " + value(row, "low") + " " + value(row, "high"));
        }
    }

    private static String balance(Map<String, String> row) {
        return value(row, "balance")
                + " "
                + value(row, "balance_low")
                + " "
                + value(row, "balance_high");
    }

    @Test
    void everyParagraphOfBothDraftsIsInOneRowOfTheirStep() throws IOException {
        Map<String, Set<String>> labels = new HashMap<>();
        for (Map<String, String> row : table("sentences")) {
            if (List.of("preamble", "operative").contains(value(row, "part"))) {
                labels.computeIfAbsent(value(row, "doc_id"), d -> new HashSet<>())
                        .add(value(row, "paragraph"));
            }
        }
        Map<String, Set<String>> aligned = new HashMap<>();
        for (Map<String, String> row : table("alignments")) {
            String step = value(row, "from_doc") + " " + value(row, "to_doc");
            for (String side : List.of("from", "to")) {
                String label = value(row, side + "_paragraph");
                assertTrue(
                        label.isEmpty()
                                || aligned.computeIfAbsent(step + " " + side, s -> new HashSet<>())
                                        .add(label),
                        step + " " + label);
            }
        }
        for (int draft = 1; draft < 5; draft++) {
            String from = "trafficking-in-conflict_draft" + draft;
            String to = "trafficking-in-conflict_draft" + (draft + 1);
            assertEquals(labels.get(from), aligned.get(from + " " + to + " from"));
            assertEquals(labels.get(to), aligned.get(from + " " + to + " to"));
        }
    }

    @Test
    void everyCitationCoversItsWordsAndStandsInItsSentence() throws IOException {
        Map<String, Map<String, String>> sentences = new HashMap<>();
        table("sentences").forEach(row -> sentences.put(value(row, "sentence_id"), row));
        List<Map<String, String>> citations = table("instruments");
        assertTrue(citations.size() > 30, "found " + citations.size());
        for (Map<String, String> row : citations) {
            Map<String, String> sentence =
                    sentences.getOrDefault(value(row, "sentence_id"), Map.of());
            assertEquals(value(row, "matched"), covered(row, value(row, "doc_id")));
            assertEquals(value(sentence, "paragraph"), value(row, "paragraph"));
            assertTrue(
                    value(sentence, "text").contains(value(row, "matched")), value(row, "matched"));
        }
    }

    @Test
    void theDataPackageDescribesEveryColumnOfEveryTable() throws IOException {
        JsonNode resources =
                new ObjectMapper()
                        .readTree(output.resolve("out/datapackage.json").toFile())
                        .get("resources");
        assertEquals(9, resources.size());
        for (JsonNode resource : resources) {
            String header =
                    Files.readAllLines(output.resolve("out").resolve(resource.get("path").asText()))
                            .get(0);
            String fields =
                    resource.get("schema").get("fields").findValuesAsText("name").stream()
                            .collect(Collectors.joining(","));
            assertEquals(header, fields);
            assertTrue(header.matches("[a-z0-9_]{1,32}(,[a-z0-9_]{1,32})*"), header);
        }
    }

    /**
     * The key was made by reading the drafts, not by the program. Splits, merges and partial rows
     * are in it and not yet in the program, so that a few pairs are missing.
     */
    @Test
    void whatIsFoundInTheIllustrationAgreesWithTheKeyMadeByHand() throws IOException {
        Map<String, Map<String, String>> key = new HashMap<>();
        try (Reader reader =
                Files.newBufferedReader(
                        Path.of("src/test/resources/org/travaux/illustration/changes.csv"))) {
            rows(reader).forEach(row -> key.put(pair(row, "from_draft", "to_draft"), row));
        }
        Map<String, Map<String, String>> found = new HashMap<>();
        table("alignments").forEach(row -> found.put(pair(row, "from_doc", "to_doc"), row));
        Set<String> both = new HashSet<>(key.keySet());
        both.retainAll(found.keySet());
        assertTrue(
                2.0 * both.size() / (key.size() + found.size()) > 0.96,
                both.size() + " of " + key.size());
        assertTrue(agreement(both, key, found, "relation") > 0.97);
        assertTrue(agreement(both, key, found, "force_effect") > 0.95);
        assertTrue(agreement(both, key, found, "rights_effect") > 0.80);
    }

    private static double agreement(
            Set<String> pairs,
            Map<String, Map<String, String>> key,
            Map<String, Map<String, String>> found,
            String column) {
        long same =
                pairs.stream()
                        .filter(
                                pair ->
                                        value(key.getOrDefault(pair, Map.of()), column)
                                                .equals(
                                                        value(
                                                                found.getOrDefault(pair, Map.of()),
                                                                column)))
                        .count();
        return (double) same / pairs.size();
    }

    private static String pair(Map<String, String> row, String from, String to) {
        return value(row, from).replaceAll("\\D", "")
                + "-"
                + value(row, to).replaceAll("\\D", "")
                + " "
                + value(row, "from_paragraph")
                + " "
                + value(row, "to_paragraph");
    }
}
