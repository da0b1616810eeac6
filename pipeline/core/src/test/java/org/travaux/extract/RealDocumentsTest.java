package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.travaux.text.Document;
import org.travaux.text.Part;

/** Reads real documents where they lie beside the project. */
class RealDocumentsTest {

    private static final Path DATA = Path.of("../../../shared/data");
    private static final DocumentExtractor EXTRACTOR = new DocumentExtractor();

    private static List<Path> files(String folder) throws IOException {
        Path data = DATA.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(data), "no real documents beside the project");
        try (Stream<Path> files = Files.list(data)) {
            return files.sorted().toList();
        }
    }

    @Test
    void findsTheOperativeNumbersOfNearlyAllResolutionsWithoutGap()
            throws IOException, ExtractionException {
        List<String> gaps = new ArrayList<>();
        List<Path> files = files("resolutions");
        for (Path file : files) {
            Document document = EXTRACTOR.extract(DATA, file, "x");
            boolean operative =
                    document.paragraphs().stream().anyMatch(p -> p.part() == Part.OPERATIVE);
            if (!operative
                    || document.warnings().stream().anyMatch(w -> w.startsWith("Operative"))) {
                gaps.add(file.getFileName().toString());
            }
        }
        assertTrue(gaps.size() * 100.0 / files.size() < 1, gaps.toString());
    }

    @Test
    void findsTheSpeakersOfTheAdoptionOfTheFirstResolutionOnTrafficking()
            throws IOException, ExtractionException {
        Path file = DATA.resolve("records/S_PV.7847.txt");
        Assumptions.assumeTrue(Files.exists(file), "no real documents beside the project");
        Document document = EXTRACTOR.extract(DATA, file, "x");
        Set<String> turns = new TreeSet<>();
        document.paragraphs().forEach(p -> turns.add(p.label()));
        assertTrue(turns.size() > 130, turns.size() + " turns");
        assertEquals(
                List.of("The meeting rose at 5.45 pm."),
                Texts.of(document, Part.OTHER).stream()
                        .filter(t -> t.contains("rose at"))
                        .toList());
    }

    @Test
    void keepsNotesAndRunningHeadsOfPublishedResolutionsOutOfTheParagraphs()
            throws IOException, ExtractionException {
        for (Path file : files("pdf")) {
            Document document = EXTRACTOR.extract(DATA, file, "x");
            for (String clause : Texts.clauses(document)) {
                assertTrue(!clause.matches(".*\\d{2}-\\d{5}.*|.*_{5}.*| *A/RES/73/\\d+"), clause);
            }
        }
    }
}
