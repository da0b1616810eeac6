package org.travaux.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.travaux.cite.Citation;
import org.travaux.cite.Instrument;
import org.travaux.cite.ResolvedBy;

/** Writes a document's citations for the page's script, each by the number of its sentence. */
final class CitationsJson {

    /** All reports without symbol or date: no text that could fall silent. */
    private static final String NOT_ONE_TEXT = "SG report";

    private static final int KNOWN = 0;
    private static final int DOUBTFUL = 1;
    private static final int SEVERAL = 2;

    private final JsonGenerator json;
    private final Vocabulary vocabulary;

    CitationsJson(JsonGenerator json, Vocabulary vocabulary) {
        this.json = json;
        this.vocabulary = vocabulary;
    }

    void write(List<Citation> citations) throws IOException {
        json.writeStartArray();
        for (Citation citation : citations) {
            Instrument instrument = citation.instrument();
            Figures.numbers(
                    json,
                    citation.sentence().number(),
                    vocabulary.string(instrument.id()),
                    vocabulary.string(instrument.name()),
                    vocabulary.string(citation.use().role().word()),
                    vocabulary.string(String.join("; ", citation.reference().provisions())),
                    certainty(citation));
        }
        json.writeEndArray();
    }

    private static int certainty(Citation citation) {
        if (citation.instrument().id().equals(NOT_ONE_TEXT)) {
            return SEVERAL;
        }
        return citation.reference().resolvedBy() == ResolvedBy.DOUBTFUL ? DOUBTFUL : KNOWN;
    }
}
