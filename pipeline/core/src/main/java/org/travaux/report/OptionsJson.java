package org.travaux.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.travaux.bracket.Choice;
import org.travaux.bracket.Option;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.OptionHistory;
import org.travaux.dilution.OptionOutcome;
import org.travaux.dilution.Results;
import org.travaux.frame.FramedOption;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Paragraph;
import org.travaux.text.Sentence;
import org.travaux.text.Span;

/**
 * Writes a draft's options in negotiation brackets for the page's script: where they stand in its
 * paragraphs, what they are, and what became of them.
 */
final class OptionsJson {

    private final JsonGenerator json;
    private final Vocabulary vocabulary;

    /** By draft, what became of its options. */
    private final Map<String, Map<FramedOption, OptionHistory>> histories = new HashMap<>();

    OptionsJson(JsonGenerator json, Vocabulary vocabulary, Results results) {
        this.json = json;
        this.vocabulary = vocabulary;
        for (Dilution dilution : results.series()) {
            for (OptionHistory history : dilution.options()) {
                histories
                        .computeIfAbsent(history.draft(), draft -> new HashMap<>())
                        .put(history.option(), history);
            }
        }
    }

    void write(PlacedDocument draft, Paragraphs paragraphs) throws IOException {
        json.writeStartArray();
        for (FramedOption option : draft.framed().options()) {
            Optional<OptionHistory> history =
                    Optional.ofNullable(histories.getOrDefault(draft.id(), Map.of()).get(option));
            json.writeStartArray();
            writePlaces(
                    option.option(),
                    draft.framed().annotated().document().paragraphs(),
                    paragraphs);
            writeReading(option);
            writeFate(history.flatMap(OptionHistory::next));
            writeFate(history.flatMap(OptionHistory::last));
            json.writeNumber(
                    vocabulary.string(
                            history.flatMap(OptionHistory::next)
                                    .filter(OptionOutcome::moved)
                                    .map(OptionOutcome::paragraph)
                                    .orElse("")));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** By threes: the place of a paragraph, and what the option takes up in its folded words. */
    private void writePlaces(Option option, List<Paragraph> all, Paragraphs paragraphs)
            throws IOException {
        json.writeStartArray();
        for (Paragraph paragraph : all) {
            if (paragraph.span().overlaps(option.span())) {
                Span words =
                        paragraphs.folded(paragraph).of(common(paragraph.span(), option.span()));
                json.writeNumber(paragraphs.place(paragraph));
                json.writeNumber(words.begin());
                json.writeNumber(words.end());
            }
        }
        json.writeEndArray();
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.begin(), other.begin()), Math.min(one.end(), other.end()));
    }

    private void writeReading(FramedOption framed) throws IOException {
        Option option = framed.option();
        Choice choice = option.choice();
        json.writeNumber(vocabulary.string(option.role().word()));
        Figures.numbers(json, choice.group(), choice.number(), choice.of(), choice.sure() ? 1 : 0);
        json.writeNumber(vocabulary.string(option.attribution().words()));
        json.writeNumber(vocabulary.frame(framed.coding().frame()));
        Figures.numbers(json, framed.sentences().stream().mapToInt(Sentence::number).toArray());
    }

    private void writeFate(Optional<OptionOutcome> outcome) throws IOException {
        json.writeNumber(vocabulary.string(outcome.map(known -> known.fate().word()).orElse("")));
    }
}
