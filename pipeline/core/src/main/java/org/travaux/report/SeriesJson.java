package org.travaux.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.travaux.align.Alignment;
import org.travaux.align.Pair;
import org.travaux.dilution.Change;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.Measure;
import org.travaux.dilution.Reading;
import org.travaux.dilution.Step;
import org.travaux.frame.Expression;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Paragraph;
import org.travaux.text.Revision;

/**
 * Writes a negotiation for the page's script: drafts by id, figures, and each step's changes as
 * places of paragraphs with the words that changed between them.
 */
final class SeriesJson {

    private static final int NOWHERE = -1;

    private final JsonGenerator json;
    private final Vocabulary vocabulary;
    private final WordRuns words = new WordRuns();

    SeriesJson(JsonGenerator json, Vocabulary vocabulary) {
        this.json = json;
        this.vocabulary = vocabulary;
    }

    void write(Dilution dilution) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", dilution.series());
        json.writeFieldName("drafts");
        Figures.strings(json, dilution.drafts().stream().map(PlacedDocument::id).toList());
        json.writeFieldName("gaps");
        Figures.strings(json, dilution.gaps());
        json.writeArrayFieldStart("measures");
        for (Measure measure : dilution.measures()) {
            writeMeasure(measure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("steps");
        for (Step step : dilution.steps()) {
            writeStep(step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeMeasure(Measure measure) throws IOException {
        json.writeStartArray();
        json.writeNumber(vocabulary.string(measure.from()));
        json.writeNumber(vocabulary.string(measure.to()));
        json.writeNumber(vocabulary.string(measure.name()));
        json.writeNumber(vocabulary.string(measure.frame()));
        Figures.interval(json, measure);
        Figures.number(json, measure.pValue());
        json.writeNumber(vocabulary.string(measure.method()));
        json.writeEndArray();
    }

    private void writeStep(Step step) throws IOException {
        Alignment alignment = step.alignment();
        Paragraphs from = new Paragraphs(alignment.from());
        Paragraphs to = new Paragraphs(alignment.to());
        json.writeStartObject();
        json.writeStringField("from", alignment.from().id());
        json.writeStringField("to", alignment.to().id());
        json.writeArrayFieldStart("changes");
        for (Change change : step.changes()) {
            writeChange(from, to, change, alignment.revisions(change.pair()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeChange(
            Paragraphs from, Paragraphs to, Change change, List<Revision> revisions)
            throws IOException {
        Pair pair = change.pair();
        json.writeStartArray();
        json.writeNumber(place(from, pair.from()));
        json.writeNumber(place(to, pair.to()));
        json.writeNumber(vocabulary.string(pair.relation().word()));
        json.writeNumber(pair.moved() ? 1 : 0);
        Figures.number(json, pair.similarity());
        json.writeNumber(vocabulary.string(pair.matchedBy()));
        json.writeStartArray();
        for (String edit : change.edits()) {
            json.writeNumber(vocabulary.string(edit));
        }
        json.writeEndArray();
        json.writeNumber(vocabulary.string(change.rights().word()));
        json.writeNumber(vocabulary.string(change.force().word()));
        writeReading(change.from());
        writeReading(change.to());
        writeWords(words(from, pair.from()), words(to, pair.to()));
        json.writeStartArray();
        for (String name : revisions.stream().map(SeriesJson::signature).distinct().toList()) {
            json.writeNumber(vocabulary.string(name));
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    /** Who made a change, and on what day, where the file says it. */
    private static String signature(Revision revision) {
        String author = revision.author().isEmpty() ? "an unnamed author" : revision.author();
        return author + revision.date().map(day -> ", " + day).orElse("");
    }

    private static int place(Paragraphs paragraphs, Optional<Paragraph> paragraph) {
        return paragraph.map(paragraphs::place).orElse(NOWHERE);
    }

    private static String words(Paragraphs paragraphs, Optional<Paragraph> paragraph) {
        return paragraph.map(present -> paragraphs.folded(present).text()).orElse("");
    }

    private void writeReading(Optional<Reading> reading) throws IOException {
        json.writeStartArray();
        if (reading.isPresent()) {
            writeReading(reading.get());
        }
        json.writeEndArray();
    }

    private void writeReading(Reading reading) throws IOException {
        json.writeNumber(vocabulary.frame(reading.frame()));
        json.writeStartArray();
        for (String subframe : reading.subframes()) {
            json.writeNumber(vocabulary.subframe(subframe));
        }
        json.writeEndArray();
        json.writeStartArray();
        if (reading.lead().isPresent()) {
            writeExpression(reading.lead().get());
        }
        json.writeEndArray();
        json.writeStartArray();
        for (Expression hedge : reading.hedges()) {
            json.writeNumber(vocabulary.string(hedge.evidence().matched()));
        }
        json.writeEndArray();
    }

    private void writeExpression(Expression lead) throws IOException {
        json.writeNumber(vocabulary.string(lead.entry()));
        json.writeNumber(vocabulary.string(lead.evidence().matched()));
        Figures.forces(json, vocabulary.scales(), lead);
    }

    /** Nothing where the words are the same or one side has none: the page shows the side as is. */
    private void writeWords(String from, String to) throws IOException {
        boolean compare = !from.isEmpty() && !to.isEmpty() && !from.equals(to);
        Figures.numbers(json, compare ? words.between(from, to) : new int[0]);
    }
}
