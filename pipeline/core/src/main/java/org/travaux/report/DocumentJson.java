package org.travaux.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.travaux.cite.Citation;
import org.travaux.dilution.Measure;
import org.travaux.frame.Coding;
import org.travaux.frame.Evidence;
import org.travaux.frame.Expression;
import org.travaux.frame.FramedSentence;
import org.travaux.frame.PlacedDocument;
import org.travaux.frame.Tag;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;
import org.travaux.text.Sentence;
import org.travaux.text.Span;

/**
 * Writes a document for the page's script: its paragraphs with their words, its sentences as places
 * in them, its options in brackets, and what it cites.
 *
 * <p>Rows are arrays, their columns as {@code data.js} reads them; words stand in {@link
 * Vocabulary} once.
 */
final class DocumentJson {

    /** What an expression is, by its number in the rows. */
    private static final int VERB = 0;

    private static final int MODAL = 1;
    private static final int HEDGE = 2;

    private final JsonGenerator json;
    private final Vocabulary vocabulary;
    private final String forceScale;
    private final PlacedDocument placed;
    private final Document document;
    private final Paragraphs paragraphs;

    DocumentJson(
            JsonGenerator json, Vocabulary vocabulary, String forceScale, PlacedDocument placed) {
        this.json = json;
        this.vocabulary = vocabulary;
        this.forceScale = forceScale;
        this.placed = placed;
        document = placed.framed().annotated().document();
        paragraphs = new Paragraphs(document);
    }

    void write(Measure balance, List<Citation> citations, OptionsJson options) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", document.id());
        json.writeStringField("file", document.source().file());
        json.writeStringField("symbol", document.metadata().symbol());
        json.writeStringField("title", document.metadata().title());
        json.writeStringField("kind", document.metadata().kind().word());
        json.writeStringField("date", document.metadata().date().map(Object::toString).orElse(""));
        json.writeStringField("series", placed.place().series());
        json.writeNumberField("draft", placed.place().draftNumber());
        json.writeStringField("language", placed.framed().annotated().language());
        json.writeFieldName("balance");
        Figures.interval(json, balance);
        json.writeFieldName("warnings");
        Figures.strings(json, placed.framed().annotated().warnings());
        writeParagraphs();
        writeSentences();
        json.writeFieldName("options");
        options.write(placed, paragraphs);
        json.writeFieldName("citations");
        new CitationsJson(json, vocabulary).write(citations);
        json.writeEndObject();
    }

    private void writeParagraphs() throws IOException {
        json.writeArrayFieldStart("paragraphs");
        for (Paragraph paragraph : document.paragraphs()) {
            Figures.numbers(
                    json,
                    vocabulary.string(paragraph.part().word()),
                    vocabulary.string(paragraph.label()),
                    vocabulary.speaker(paragraph.speaker()),
                    vocabulary.string(paragraphs.folded(paragraph).text()));
        }
        json.writeEndArray();
    }

    private void writeSentences() throws IOException {
        json.writeArrayFieldStart("sentences");
        for (FramedSentence framed : placed.framed().sentences()) {
            writeSentence(framed);
        }
        json.writeEndArray();
    }

    private void writeSentence(FramedSentence framed) throws IOException {
        Sentence sentence = framed.sentence();
        FoldedText folded = paragraphs.folded(sentence.paragraph());
        Span words = folded.of(sentence.span());
        Coding coding = framed.coding();
        json.writeStartArray();
        json.writeNumber(sentence.number());
        json.writeNumber(paragraphs.place(sentence.paragraph()));
        json.writeNumber(words.begin());
        json.writeNumber(words.end());
        json.writeNumber(vocabulary.frame(coding.frame()));
        json.writeStartArray();
        for (String frame : vocabulary.frames()) {
            Figures.number(json, coding.scores().getOrDefault(frame, 0.0));
        }
        json.writeEndArray();
        json.writeStartArray();
        for (Tag tag : coding.tags()) {
            writeTag(folded, sentence.span(), tag);
        }
        json.writeEndArray();
        writeForce(folded, framed);
        writeCounted(coding);
        json.writeEndArray();
    }

    /**
     * The frames for which a mixed sentence counts, then, where a model was asked, the doubt and
     * the frame by the rules alone; rows that have neither end before.
     */
    private void writeCounted(Coding coding) throws IOException {
        if (coding.frame().equals(Coding.MIXED) || coding.compared().isPresent()) {
            json.writeStartArray();
            for (String frame : coding.counted()) {
                json.writeNumber(vocabulary.frame(frame));
            }
            json.writeEndArray();
        }
        if (coding.compared().isPresent()) {
            json.writeStartArray();
            Figures.number(json, coding.compared().get().doubt());
            json.writeNumber(vocabulary.frame(coding.ruleFrame()));
            json.writeEndArray();
        }
    }

    private void writeTag(FoldedText folded, Span sentence, Tag tag) throws IOException {
        json.writeStartArray();
        json.writeNumber(vocabulary.subframe(tag.subframe()));
        Figures.number(json, tag.score());
        json.writeNumber(vocabulary.string(tag.indicator()));
        json.writeNumber(vocabulary.string(tag.method()));
        json.writeNumber(tag.governs() ? 1 : 0);
        writeEvidence(folded, sentence, tag.evidence());
        json.writeEndArray();
    }

    private void writeForce(FoldedText folded, FramedSentence framed) throws IOException {
        Span sentence = framed.sentence().span();
        json.writeStartArray();
        writeExpressions(folded, sentence, VERB, framed.force().verbs());
        writeExpressions(folded, sentence, MODAL, framed.force().modals());
        writeExpressions(folded, sentence, HEDGE, framed.force().hedges());
        json.writeEndArray();
        json.writeNumber(lead(framed));
    }

    /** The place of the lead among the sentence's expressions, -1 where it has none. */
    private int lead(FramedSentence framed) {
        List<Expression> verbs = framed.force().verbs();
        return framed.force()
                .lead(forceScale)
                .map(
                        lead ->
                                verbs.isEmpty()
                                        ? framed.force().modals().indexOf(lead)
                                        : verbs.indexOf(lead))
                .orElse(-1);
    }

    private void writeExpressions(
            FoldedText folded, Span sentence, int sort, List<Expression> expressions)
            throws IOException {
        for (Expression expression : expressions) {
            json.writeStartArray();
            json.writeNumber(sort);
            json.writeNumber(vocabulary.string(expression.entry()));
            Figures.forces(json, vocabulary.scales(), expression);
            writeEvidence(folded, sentence, expression.evidence());
            json.writeEndArray();
        }
    }

    /**
     * Evidence as its place in the sentence. What lies outside (a sentence read with its paragraph)
     * has no place to highlight and is written as its words.
     */
    private void writeEvidence(FoldedText folded, Span sentence, Evidence evidence)
            throws IOException {
        if (!sentence.contains(evidence.span())) {
            json.writeNumber(vocabulary.string(evidence.matched()));
            return;
        }
        int offset = folded.of(sentence).begin();
        Span words = folded.of(evidence.span());
        json.writeNumber(words.begin() - offset);
        json.writeNumber(words.end() - offset);
    }
}
