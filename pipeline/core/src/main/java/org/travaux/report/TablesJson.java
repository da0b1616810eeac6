package org.travaux.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.travaux.text.Speaker;

/** Writes for the page's script what the numbers in its rows stand for. */
final class TablesJson {

    private final JsonGenerator json;
    private final Vocabulary vocabulary;

    TablesJson(JsonGenerator json, Vocabulary vocabulary) {
        this.json = json;
        this.vocabulary = vocabulary;
    }

    /** Last of all, when every string has its number. */
    void write() throws IOException {
        json.writeStartObject();
        json.writeFieldName("scales");
        Figures.strings(json, vocabulary.scales());
        json.writeArrayFieldStart("speakers");
        for (Speaker speaker : vocabulary.speakers()) {
            String[] cells = {speaker.name(), speaker.affiliation(), speaker.language()};
            json.writeArray(cells, 0, cells.length);
        }
        json.writeEndArray();
        json.writeFieldName("strings");
        Figures.strings(json, vocabulary.strings());
        json.writeEndObject();
    }
}
