package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.extract.TrackedWord.del;
import static org.travaux.extract.TrackedWord.ins;
import static org.travaux.extract.TrackedWord.p;
import static org.travaux.extract.TrackedWord.r;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.text.Document;
import org.travaux.text.Place;

class TrackedSeriesTest {

    @TempDir Path input;

    private List<Document> draft(String file, boolean tracked)
            throws IOException, ExtractionException {
        Path path = input.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        String verb = tracked ? del("A", "Urges") + ins("B", "Requests") : r("Urges");
        String body =
                p(r("Draft resolution"))
                        + p(r("The Security Council,"))
                        + p(r("Recalling its work,"))
                        + p(r("1. "), verb, r(" all to act."));
        Files.write(path, TrackedWord.of(body).bytes());
        String id = file.replaceAll("\\W", "_");
        return new DocumentExtractor().extractBoth(input, path, id, id, Optional.empty());
    }

    private static Map<String, Place> places(SeriesPlacement placement, List<Document> documents) {
        Map<String, Place> places = new TreeMap<>();
        documents.forEach(document -> places.put(document.id(), placement.of(document)));
        return places;
    }

    @Test
    void givesAFileWithTrackedChangesTwoNumbersAndMovesTheOthersUp()
            throws IOException, ExtractionException {
        List<Document> all = new ArrayList<>();
        all.addAll(draft("talks/draft1.docx", true));
        all.addAll(draft("talks/draft2.docx", false));
        all.addAll(draft("talks/draft4.docx", true));
        SeriesPlacement placement =
                SeriesPlacement.of(all, List.of(), List.of("talks/draft3.docx"));
        assertEquals(
                Map.of(
                        "talks_draft1_docx_before", new Place("talks", 1),
                        "talks_draft1_docx_after", new Place("talks", 2),
                        "talks_draft2_docx", new Place("talks", 3),
                        "talks_draft4_docx_before", new Place("talks", 5),
                        "talks_draft4_docx_after", new Place("talks", 6)),
                places(placement, all));
        assertEquals(4, placement.gaps().get(0).draftNumber());
    }

    @Test
    void makesALoneFileWithTrackedChangesASeriesOfItsOwn() throws IOException, ExtractionException {
        List<Document> lone = draft("draft.docx", true);
        assertEquals(
                Map.of(
                        "draft_docx_before", new Place("draft.docx", 1),
                        "draft_docx_after", new Place("draft.docx", 2)),
                places(SeriesPlacement.of(lone, List.of(), List.of()), lone));
        List<Document> plain = draft("plain.docx", false);
        assertEquals(
                Map.of("plain_docx", Place.NONE),
                places(SeriesPlacement.of(plain, List.of(), List.of()), plain));
    }

    @Test
    void keepsIdsOfSidesApartFromThoseOfOtherFiles() {
        DocumentIds ids = DocumentIds.of(List.of("a.docx", "a_Before.docx", "b.docx"));
        assertEquals("a-tracked", ids.ofSides("a.docx"));
        assertEquals("b", ids.ofSides("b.docx"));
    }
}
