package org.travaux.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.travaux.dilution.Results;
import org.travaux.frame.Codebook;
import org.travaux.frame.Frame;
import org.travaux.frame.SubFrame;
import org.travaux.text.Failure;

/** Writes for the page's script what the run was: facts, codebook, failures. */
final class FactsJson {

    private final JsonGenerator json;

    FactsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Results results, RunFacts facts) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", facts.title());
        json.writeStringField("version", facts.version());
        json.writeStringField("forceScale", facts.forceScale());
        json.writeArrayFieldStart("options");
        for (Map.Entry<String, String> option : facts.options().entrySet()) {
            row(option.getKey(), option.getValue());
        }
        json.writeEndArray();
        json.writeFieldName("codebook");
        writeCodebook(results.codebook(), facts.codebookHash());
        json.writeArrayFieldStart("failures");
        for (Failure failure : results.failures()) {
            row(failure.file(), failure.stage(), failure.kind(), failure.message());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCodebook(Codebook codebook, String hash) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", codebook.file());
        json.writeStringField("version", codebook.version());
        json.writeStringField("hash", hash);
        json.writeStringField("numerator", codebook.balance().numerator());
        json.writeStringField("denominator", codebook.balance().denominator());
        json.writeArrayFieldStart("frames");
        for (Frame frame : codebook.frames()) {
            writeFrame(frame);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeFrame(Frame frame) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", frame.name());
        json.writeStringField("label", frame.label());
        json.writeStringField("definition", frame.definition());
        json.writeArrayFieldStart("subframes");
        for (SubFrame subframe : frame.subframes()) {
            writeSubFrame(subframe);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSubFrame(SubFrame subframe) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", subframe.name());
        json.writeStringField("label", subframe.label());
        json.writeStringField("definition", subframe.definition());
        json.writeFieldName("include");
        Figures.strings(json, subframe.include());
        json.writeFieldName("exclude");
        Figures.strings(json, subframe.exclude());
        json.writeFieldName("examples");
        Figures.strings(json, subframe.examples());
        json.writeEndObject();
    }

    private void row(String... cells) throws IOException {
        json.writeArray(cells, 0, cells.length);
    }
}
