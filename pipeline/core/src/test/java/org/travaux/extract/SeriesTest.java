package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Place;

class SeriesTest {

    @TempDir Path input;

    private static Document draft(String file, String date) {
        return Texts.document(
                file,
                "Draft of " + date + "\nThe Security Council,\nHaving met,\n1. Decides to act.");
    }

    private static Document letter(String file) {
        return Texts.document(file, "Excellency,\nI have the honour to write.");
    }

    @Test
    void ordersByDateWhereAllHaveOneElseByName() {
        Document late = draft("talks/a.txt", "5 May 2031");
        Document early = draft("talks/b.txt", "1 May 2031");
        SeriesPlacement dated = SeriesPlacement.of(List.of(late, early), List.of(), List.of());
        assertEquals(new Place("talks", 2), dated.of(late));
        assertEquals(new Place("talks", 1), dated.of(early));

        Document ten = draft("talks/draft10.txt", "then");
        Document two = draft("talks/draft2.txt", "1 May 2031");
        Document letter = letter("talks/letter.txt");
        SeriesPlacement named = SeriesPlacement.of(List.of(ten, letter, two), List.of(), List.of());
        assertEquals(new Place("talks", 1), named.of(two));
        assertEquals(new Place("talks", 2), named.of(ten));
        assertEquals(new Place("talks", 0), named.of(letter));
    }

    @Test
    void makesNoSeriesAtTheTopOrWithoutADraft() {
        Document top = draft("draft1.txt", "then");
        Document letter = letter("letters/one.txt");
        SeriesPlacement placement = SeriesPlacement.of(List.of(top, letter), List.of(), List.of());
        assertEquals(Place.NONE, placement.of(top));
        assertEquals(Place.NONE, placement.of(letter));
    }

    @Test
    void leavesTheNumberOfADraftThatCouldNotBeReadUnused() {
        Document one = draft("talks/draft1.txt", "then");
        Document three = draft("talks/draft3.txt", "then");
        SeriesPlacement placement =
                SeriesPlacement.of(
                        List.of(one, three),
                        List.of(),
                        List.of("talks/draft2.docx", "talks/notes.doc", "else/draft2.doc"));
        assertEquals(new Place("talks", 1), placement.of(one));
        assertEquals(new Place("talks", 3), placement.of(three));
        assertEquals(
                List.of(
                        "talks/notes.doc could not be read: it may be a draft that is missing.",
                        "talks/draft2.docx could not be read: it may be a draft that is missing,"
                                + " number 2."),
                placement.gaps().stream().map(SeriesPlacement.Gap::message).toList());
    }

    @Test
    void followsSeriesCsvAndReportsWhatItMisses() throws IOException {
        Path folder = Files.createDirectories(input.resolve("talks"));
        Files.writeString(folder.resolve("b.txt"), "x");
        Files.writeString(folder.resolve("broken.txt"), "x");
        Path csv = folder.resolve("series.csv");
        Files.writeString(
                csv,
                "\uFEFF"
                        + """
                        Draft_No;File;Kind;Date
                        3;b.txt;draft;
                        1;broken.txt;;
                        4;gone.txt;;
                        x;c.txt;;
                        3;d.txt;;
                        """);
        Sidecar sidecar = SidecarReader.read(input, csv);
        assertEquals("talks", sidecar.folder());
        assertEquals(
                List.of(
                        "talks/series.csv, line 4: there is no file \"gone.txt\"",
                        "talks/series.csv, line 5: draft_no \"x\" is not a whole number from 1",
                        "talks/series.csv, line 6: draft_no 3 is given twice"),
                sidecar.problems().stream().map(Sidecar.Problem::text).toList());

        Document b = draft("talks/b.txt", "then");
        Document unlisted = draft("talks/a.txt", "then");
        SeriesPlacement placement =
                SeriesPlacement.of(
                        List.of(unlisted, b), List.of(sidecar), List.of("talks/broken.txt"));
        assertEquals(new Place("talks", 3), placement.of(b));
        assertEquals(new Place("talks", 0), placement.of(unlisted));
        assertEquals(
                List.of(
                        "Draft 1 is missing: talks/broken.txt could not be read.",
                        "Draft 2 is missing: talks/series.csv lists no such draft.",
                        "Draft 4 is missing: talks/gone.txt is not there."),
                placement.gaps().stream().map(SeriesPlacement.Gap::message).toList());
    }

    @Test
    void letsASidecarWinOverTheDocument() throws IOException, ExtractionException {
        Path file = input.resolve("talk.txt");
        Files.writeString(file, "The Security Council,\nHaving met,\n1. Decides to act.");
        Path csv = input.resolve("documents.csv");
        byte[] bytes =
                "file,title,kind,date,symbol\ntalk.txt,\"Café, talk\",other,2031-05-01,S/2031/7\n"
                        .getBytes(Charset.forName("windows-1252"));
        Files.write(csv, bytes);
        Sidecar sidecar = SidecarReader.read(input, csv);
        assertEquals(List.of(), sidecar.problems());
        Document document =
                new DocumentExtractor()
                        .extract(input, file, "talk", sidecar.rows().stream().findFirst());
        assertEquals("Café, talk", document.metadata().title());
        assertEquals(Kind.OTHER, document.metadata().kind());
        assertEquals("S/2031/7", document.metadata().symbol());
        assertTrue(document.metadata().date().isPresent());
    }

    @Test
    void saysWhereAQuotationMarkOrAColumnIsMissing() throws IOException {
        Path csv = input.resolve("documents.csv");
        Files.writeString(csv, "name,title\na.txt,b\n");
        assertEquals(
                "documents.csv, line 1: there is no column \"file\"",
                SidecarReader.read(input, csv).problems().get(0).text());
        Files.writeString(csv, "file,title\n\"a.txt\" x,b\n");
        assertTrue(
                SidecarReader.read(input, csv).problems().get(0).text().contains("quotation mark"));
    }
}
