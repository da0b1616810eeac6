package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program on a small folder: every table is compared byte for byte with what is expected.
 */
final class RunnerTest {

    private static final Path SMALL = Path.of("src/test/resources/org/travaux/run/small");
    private static final Path INPUT = Path.of("../../input");

    @TempDir private Path temporary = Path.of("");

    private static RunSummary run(Path input, Path output, Optional<Path> codebook, int jobs)
            throws Exception {
        RunOptions options = new RunOptions(input, output, codebook, "corenlp", jobs, 7, false);
        return new Runner(options, ProgressListener.SILENT).run();
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    @Test
    void writesTheExpectedTables() throws Exception {
        RunSummary summary =
                run(
                        SMALL.resolve("input"),
                        temporary.resolve("out"),
                        Optional.of(SMALL.resolve("codebook.yaml")),
                        2);
        assertEquals(3, summary.documents());
        assertEquals(1, summary.failed());
        SortedMap<String, String> written = files(temporary.resolve("out"));
        written.keySet().removeIf(name -> name.equals("run.json") || name.equals("report.html"));
        if (Boolean.getBoolean("travaux.expected.write")) {
            for (var file : written.entrySet()) {
                Path target = SMALL.resolve("expected").resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
        SortedMap<String, String> expected = files(SMALL.resolve("expected"));
        assertEquals(expected.keySet(), written.keySet());
        expected.forEach((name, content) -> assertEquals(content, written.get(name), name));
    }

    @Test
    void theSameInputGivesTheSameBytesWhateverTheThreads() throws Exception {
        RunSummary summary = run(INPUT, temporary.resolve("one"), Optional.empty(), 1);
        run(INPUT, temporary.resolve("three"), Optional.empty(), 3);
        SortedMap<String, String> one = files(temporary.resolve("one"));
        SortedMap<String, String> three = files(temporary.resolve("three"));
        assertEquals(one.keySet(), three.keySet());
        assertFalse(String.valueOf(one.remove("run.json")).isBlank());
        three.remove("run.json");
        one.forEach((name, content) -> assertTrue(content.equals(three.get(name)), name));
        assertEquals(8, summary.documents());
        assertEquals(0, summary.failed());
        assertEquals(1, summary.series());
    }

    @Test
    void aSecondRunLeavesNothingOfTheFirstAndNothingElseUntouched() throws Exception {
        Path output = temporary.resolve("out");
        Optional<Path> codebook = Optional.of(SMALL.resolve("codebook.yaml"));
        run(SMALL.resolve("input"), output, codebook, 1);
        Files.writeString(output.resolve("notes.txt"), "mine");
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("a note.txt"), "Those who fled need shelter.");
        run(other, output, codebook, 1);
        SortedMap<String, String> files = files(output);
        assertEquals("mine", files.get("notes.txt"));
        assertEquals(
                List.of("texts/a-note.txt"),
                files.keySet().stream().filter(f -> f.startsWith("texts/")).toList());
    }

    @Test
    void refusesWhatItCanNotDoAndWritesNothing() throws Exception {
        Path nowhere = temporary.resolve("nowhere");
        Path output = temporary.resolve("out");
        assertRefused("there is no folder", nowhere, output, Optional.empty());
        assertRefused("is not a folder", SMALL.resolve("codebook.yaml"), output, Optional.empty());
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        assertRefused("there are no documents", empty, output, Optional.empty());
        assertRefused(
                "lies in the input",
                SMALL.resolve("input"),
                SMALL.resolve("input/out"),
                Optional.empty());
        assertRefused("no codebook", SMALL.resolve("input"), output, Optional.of(nowhere));
        Path broken = temporary.resolve("broken.yaml");
        Files.writeString(
                broken,
                Files.readString(SMALL.resolve("codebook.yaml")).replace("frames:", "farmes:"));
        assertRefused(
                "broken.yaml:4: unknown key 'farmes'",
                SMALL.resolve("input"),
                output,
                Optional.of(broken));
        assertFalse(Files.exists(output));
    }

    @Test
    void refusesASeriesThatContradictsItselfAndNamesTheLine() throws Exception {
        Path talks = Files.createDirectories(temporary.resolve("in/talks"));
        Files.writeString(talks.resolve("a.txt"), "Those who fled need shelter.");
        Files.writeString(talks.resolve("b.txt"), "Those who fled need shelter.");
        Files.writeString(talks.resolve("series.csv"), "file,draft_no\na.txt,1\nb.txt,1\n");
        assertRefused(
                "talks/series.csv, line 3",
                temporary.resolve("in"),
                temporary.resolve("out"),
                Optional.empty());
    }

    @Test
    void aDraftThatIsMissingLeavesAGapThatIsNamedAndNotMeasuredAcross() throws Exception {
        Path talks = Files.createDirectories(temporary.resolve("in/talks"));
        for (int draft : List.of(1, 3)) {
            Files.copy(
                    SMALL.resolve("input/talks/draft1.txt"), talks.resolve("d" + draft + ".txt"));
        }
        Files.writeString(
                talks.resolve("series.csv"), "file,draft_no\nd1.txt,1\nd2.txt,2\nd3.txt,3\n");
        RunSummary summary =
                run(
                        temporary.resolve("in"),
                        temporary.resolve("out"),
                        Optional.of(SMALL.resolve("codebook.yaml")),
                        1);
        assertTrue(
                summary.notices().stream().anyMatch(notice -> notice.contains("d2.txt")),
                summary.toString());
        assertEquals(1, Files.readAllLines(temporary.resolve("out/alignments.csv")).size());
    }

    private static void assertRefused(
            String why, Path input, Path output, Optional<Path> codebook) {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> run(input, output, codebook, 1));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    @Test
    void everyFileEndsAsADocumentOrAsAFailure() throws Exception {
        Path input = Files.createDirectories(temporary.resolve("in/r\u00e9sum\u00e9 (2)"));
        Files.writeString(input.resolve("note.txt"), "Those who fled need shelter.");
        Files.writeString(input.resolve("note.html"), "<p>Those who fled need shelter.</p>");
        Files.writeString(input.resolve("\u00e9t\u00e9 du camp.txt"), "Witnesses came.");
        Files.write(input.resolve("zero.docx"), new byte[0]);
        Files.write(input.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
        Files.writeString(input.resolve("blank.txt"), " \n ");
        RunSummary summary =
                run(
                        temporary.resolve("in"),
                        temporary.resolve("out"),
                        Optional.of(SMALL.resolve("codebook.yaml")),
                        2);
        assertEquals(3, summary.documents());
        assertEquals(3, summary.failed());
        List<String> rows = Files.readAllLines(temporary.resolve("out/documents.csv"));
        assertTrue(rows.get(1).startsWith("r\u00e9sum\u00e9-2_note-html,"), rows.get(1));
        assertTrue(rows.get(2).startsWith("r\u00e9sum\u00e9-2_note-txt,"), rows.get(2));
        assertTrue(
                rows.get(3).startsWith("r\u00e9sum\u00e9-2_\u00e9t\u00e9-du-camp,"), rows.get(3));
        assertEquals(4, Files.readAllLines(temporary.resolve("out/failures.csv")).size());
    }

    @Test
    void neverTouchesAFolderOfTextsThatNoRunHasWritten() throws Exception {
        Path texts = Files.createDirectories(temporary.resolve("mine/texts"));
        Files.writeString(texts.resolve("a.txt"), "Those who fled need shelter.");
        assertRefused(
                "where the run would write", texts, temporary.resolve("mine"), Optional.empty());
        assertRefused(
                "no run has written",
                SMALL.resolve("input"),
                temporary.resolve("mine"),
                Optional.empty());
        assertTrue(Files.exists(texts.resolve("a.txt")));
    }

    @Test
    void aFolderMayBeALinkAndLinksInItAreNotFollowed() throws Exception {
        Path real = Files.createDirectories(temporary.resolve("real"));
        Files.writeString(real.resolve("a.txt"), "Those who fled need shelter.");
        Files.createSymbolicLink(real.resolve("loop"), real);
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);
        RunSummary summary =
                run(link, temporary.resolve("out"), Optional.of(SMALL.resolve("codebook.yaml")), 1);
        assertEquals(1, summary.documents());
        assertEquals(1, summary.failed());
        assertTrue(
                Files.readString(temporary.resolve("out/failures.csv"))
                        .contains("loop,list,link,"));
    }

    @Test
    void aDraftInAnotherLanguageIsAGapAndHasLostNothing() throws Exception {
        Path talks = Files.createDirectories(temporary.resolve("in/talks"));
        Files.copy(SMALL.resolve("input/talks/draft1.txt"), talks.resolve("d1.txt"));
        Files.copy(SMALL.resolve("input/lettre.txt"), talks.resolve("d2.txt"));
        Files.writeString(talks.resolve("SERIES.csv"), "file;draft_no\nd1.txt;1\nd2.txt;2\n");
        RunSummary summary =
                run(
                        temporary.resolve("in"),
                        temporary.resolve("out"),
                        Optional.of(SMALL.resolve("codebook.yaml")),
                        1);
        assertEquals(1, summary.series());
        assertTrue(summary.notices().stream().anyMatch(n -> n.contains("no coded sentence")));
        assertEquals(1, Files.readAllLines(temporary.resolve("out/alignments.csv")).size());
    }

    @Test
    void twoFilesThatLookLikeOneDraftAreNamed() throws Exception {
        Path talks = Files.createDirectories(temporary.resolve("in/talks"));
        Files.copy(SMALL.resolve("input/talks/draft1.txt"), talks.resolve("draft1.txt"));
        Files.copy(SMALL.resolve("input/talks/draft1.txt"), talks.resolve("draft1.text"));
        RunSummary summary =
                run(
                        temporary.resolve("in"),
                        temporary.resolve("out"),
                        Optional.of(SMALL.resolve("codebook.yaml")),
                        1);
        assertTrue(summary.notices().stream().anyMatch(n -> n.contains("if they are one")));
    }
}
