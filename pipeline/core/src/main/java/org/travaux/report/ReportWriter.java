package org.travaux.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.cite.Citations;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.Results;
import org.travaux.frame.PlacedDocument;

/**
 * Writes all that a run found as one page of HTML, which opens from a file and asks no network.
 *
 * <p>The page's own script renders the results, which lie in it as JSON. Nothing of a document
 * becomes markup: the JSON is escaped, the script sets text only, and the page's security policy
 * lets no script run but this one.
 */
public final class ReportWriter {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final JsonFactory factory =
            new JsonFactoryBuilder()
                    .characterEscapes(new MarkupSafe())
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    /** Writes the page, to be encoded in UTF-8; {@code out} is flushed and left open. */
    public void write(Results results, Citations citations, RunFacts facts, Writer out)
            throws IOException {
        String markup = Template.markup();
        Vocabulary vocabulary = new Vocabulary(results);
        Matcher place = PLACE.matcher(markup);
        int written = 0;
        while (place.find()) {
            out.write(markup, written, place.start() - written);
            written = place.end();
            switch (place.group(1)) {
                case "style" -> out.write(Template.style());
                case "script" -> out.write(Template.script());
                case "style-hash" -> out.write(Template.hash(Template.style()));
                case "script-hash" -> out.write(Template.hash(Template.script()));
                case "data" -> writeData(results, citations, facts, vocabulary, out);
                default -> throw new IllegalStateException("no such place: " + place.group());
            }
        }
        out.write(markup, written, markup.length() - written);
        out.flush();
    }

    private void writeData(
            Results results, Citations citations, RunFacts facts, Vocabulary vocabulary, Writer out)
            throws IOException {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeFieldName("facts");
            new FactsJson(json).write(results, facts);
            writeDocuments(results, citations, facts, vocabulary, json);
            writeSeries(results, vocabulary, json);
            json.writeFieldName("tables");
            new TablesJson(json, vocabulary).write();
            json.writeEndObject();
        }
    }

    private static void writeDocuments(
            Results results,
            Citations citations,
            RunFacts facts,
            Vocabulary vocabulary,
            JsonGenerator json)
            throws IOException {
        OptionsJson options = new OptionsJson(json, vocabulary, results);
        json.writeArrayFieldStart("documents");
        for (PlacedDocument document : results.documents()) {
            new DocumentJson(json, vocabulary, facts.forceScale(), document)
                    .write(results.balance(document), citations.of(document.id()), options);
        }
        json.writeEndArray();
    }

    private static void writeSeries(Results results, Vocabulary vocabulary, JsonGenerator json)
            throws IOException {
        SeriesJson writer = new SeriesJson(json, vocabulary);
        json.writeArrayFieldStart("series");
        for (Dilution dilution : results.series()) {
            writer.write(dilution);
        }
        json.writeEndArray();
    }
}
