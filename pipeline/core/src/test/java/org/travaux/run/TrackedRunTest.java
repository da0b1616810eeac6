package org.travaux.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** A run on a file with tracked changes, read on both sides. */
final class TrackedRunTest {

    private static final Path SMALL = Path.of("src/test/resources/org/travaux/run/small");

    @TempDir private Path temporary = Path.of("");

    private static void tracked(Path file) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String line :
                    List.of("Draft resolution", "The Security Council,", "Recalling its work,")) {
                word.createParagraph().createRun().setText(line);
            }
            XWPFParagraph last = word.createParagraph();
            last.createRun().setText("1. Urges all States to help women");
            CTRunTrackChange change = last.getCTP().addNewIns();
            change.setId(BigInteger.ONE);
            change.setAuthor("Ruritania");
            Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            day.clear();
            day.set(2031, Calendar.MAY, 6, 12, 0);
            change.setDate(day);
            change.addNewR().addNewT().setStringValue(" and girls.");
            word.write(out);
        }
    }

    @Test
    void namesTheAuthorsOfChangesBetweenTheTwoSidesOfAFile() throws Exception {
        Path input = Files.createDirectory(temporary.resolve("in"));
        tracked(input.resolve("draft.docx"));
        RunOptions options =
                new RunOptions(
                        input,
                        temporary.resolve("out"),
                        Optional.of(SMALL.resolve("codebook.yaml")),
                        "corenlp",
                        1,
                        7,
                        false,
                        Tracked.BOTH,
                        false,
                        Corrections.SHIPPED);
        assertEquals(2, new Runner(options, ProgressListener.SILENT).run().documents());
        List<String> rows = Files.readAllLines(temporary.resolve("out/alignments.csv"));
        assertTrue(
                rows.get(1).startsWith("draft.docx,draft_before,draft_after,PP1,PP1,identical"),
                rows.get(1));
        assertTrue(rows.get(1).endsWith(",,"), rows.get(1));
        assertTrue(rows.get(2).endsWith(",Ruritania,2031-05-06"), rows.get(2));
        String manifest = Files.readString(temporary.resolve("out/run.json"));
        assertTrue(manifest.contains("\"tracked\" : \"both\""), manifest);
    }
}
