package org.travaux.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theSidecarSaysOfEachDraftWhatTheDraftSaysOfItself() throws IOException {
        try (CSVParser parser =
                CSVParser.parse(
                        Illustration.FOLDER.resolve("series.csv"),
                        StandardCharsets.UTF_8,
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            List<CSVRecord> rows = parser.getRecords();
            List<Illustration> drafts =
                    Arrays.stream(Illustration.values())
                            .filter(document -> document.fileName().startsWith("draft"))
                            .toList();
            assertEquals(drafts.size(), rows.size());
            for (int i = 0; i < drafts.size(); i++) {
                SourceText source = drafts.get(i).source();
                assertEquals(
                        List.of(
                                drafts.get(i).fileName(),
                                String.valueOf(i + 1),
                                source.get("symbol"),
                                source.get("date"),
                                source.get("kind"),
                                source.get("title")),
                        rows.get(i).toList());
            }
        }
    }
}
