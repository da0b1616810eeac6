package org.travaux.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-made key of what changes from draft to draft is whole, and true to the drafts. */
class ChangesTest {

    private static final List<String> EDITS =
            List.of(
                    "moved",
                    "verb_weakened",
                    "verb_strengthened",
                    "modality_weakened",
                    "modality_strengthened",
                    "hedge_added",
                    "hedge_removed",
                    "rights_removed",
                    "rights_added",
                    "security_added",
                    "security_removed",
                    "rights_to_security",
                    "security_to_rights",
                    "scope_narrowed",
                    "scope_widened",
                    "instrument_dropped",
                    "instrument_added",
                    "actor_dropped",
                    "actor_added");

    private static final Set<String> EFFECTS = Set.of("weaker", "same", "stronger", "na");

    /** Relations under which a paragraph may stand in more than one row. */
    private static final Set<String> SEVERAL = Set.of("split", "merged", "partial");

    private static List<CSVRecord> rows = List.of();

    @BeforeAll
    static void readTheKey() throws IOException {
        try (CSVParser parser =
                CSVParser.parse(
                        SourceText.resource("changes.csv"),
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            rows = parser.getRecords();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void accountsForEachParagraphOfBothDrafts(int step) throws IOException {
        assertEquals(DraftParagraphs.of(step).keySet(), named(step, "from_paragraph"));
        assertEquals(DraftParagraphs.of(step + 1).keySet(), named(step, "to_paragraph"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void namesAParagraphTwiceOnlyWhereItWasSplitOrMerged(int step) {
        for (String side : List.of("from_paragraph", "to_paragraph")) {
            Set<String> seen = new HashSet<>();
            for (CSVRecord row : of(step)) {
                boolean again = !row.get(side).isEmpty() && !seen.add(row.get(side));
                assertTrue(!again || stands(step, side, row.get(side)), () -> step + ": " + row);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void callsIdenticalCosmeticAndRewordedWhatIs(int step) throws IOException {
        Map<String, String> before = DraftParagraphs.of(step);
        Map<String, String> after = DraftParagraphs.of(step + 1);
        for (CSVRecord row : of(step)) {
            String from = before.getOrDefault(row.get("from_paragraph"), "");
            String to = after.getOrDefault(row.get("to_paragraph"), "");
            switch (row.get("relation")) {
                case "identical" -> assertEquals(from, to);
                case "cosmetic" -> {
                    assertNotEquals(from, to);
                    assertEquals(folded(from), folded(to));
                }
                case "deleted" -> assertTrue(!from.isEmpty() && to.isEmpty());
                case "inserted" -> assertTrue(from.isEmpty() && !to.isEmpty());
                default -> {
                    assertTrue(!from.isEmpty() && !to.isEmpty(), row::toString);
                    assertNotEquals(folded(from), folded(to));
                }
            }
        }
    }

    @Test
    void usesTheWordsOfTheContract() {
        for (CSVRecord row : rows) {
            List<String> edits =
                    row.get("edits").isEmpty()
                            ? List.of()
                            : List.of(row.get("edits").split("\\|", -1));
            assertEquals(EDITS.stream().filter(edits::contains).toList(), edits, row::toString);
            assertTrue(EFFECTS.contains(row.get("rights_effect")), row::toString);
            assertTrue(EFFECTS.contains(row.get("force_effect")), row::toString);
        }
    }

    @Test
    void forceFollowsFromVerbsAndModals() {
        for (CSVRecord row : rows) {
            boolean weaker = row.get("edits").matches(".*(verb|modality)_weakened.*");
            boolean stronger = row.get("edits").matches(".*(verb|modality)_strengthened.*");
            String force = row.get("force_effect");
            assertEquals(weaker, force.equals("weaker"), row::toString);
            assertEquals(stronger, force.equals("stronger"), row::toString);
        }
    }

    private static List<CSVRecord> of(int step) {
        return rows.stream()
                .filter(row -> row.get("from_draft").equals(String.valueOf(step)))
                .filter(row -> row.get("to_draft").equals(String.valueOf(step + 1)))
                .toList();
    }

    private static Set<String> named(int step, String side) {
        return of(step).stream()
                .map(row -> row.get(side))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean stands(int step, String side, String label) {
        return of(step).stream()
                .filter(row -> row.get(side).equals(label))
                .anyMatch(row -> SEVERAL.contains(row.get("relation")));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", "")
                .replaceAll("ys(e|ing)", "yz$1")
                .replaceAll("is(e|ing|ation)", "iz$1")
                .replaceAll(" +", " ");
    }
}
