package org.travaux.dilution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.align.DraftAligner;
import org.travaux.bracket.BracketReader;
import org.travaux.bracket.Option;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

class OptionFatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "States [shall] [should] help the victims of war; States should help the victims of war; dropped accepted",
                "States [shall] [should] help the victims of war; States [shall] [should] help the victims of war; kept_open kept_open",
                "States [shall] [should] help the victims of war; States must help the victims of war; replaced replaced",
                "States take [all] measures for the victims of war; States take certain measures for the victims of war; replaced",
                "States take [all] measures for the victims of war; States take measures for the victims of war; dropped",
                "States take [all [necessary]] measures for victims; States take [all necessary] measures for victims; kept_open kept_open",
                "States take [all [necessary]] measures for victims; States take all measures for victims; accepted dropped",
                "States [shall not be bound] to help victims of war; States shall be bound to help victims of war; dropped",
                "States respect the right[s] of victims of war; States respect the rights of victims of war; accepted",
            })
    void tellsWhatBecameOfEachOption(String was, String is, String fates) {
        assertEquals(fates, fates(draft(was), draft(is)));
    }

    @Test
    void findsWordsThatMovedToAnotherParagraph() {
        Document from =
                draft(
                        "States help the victims of war [in camps near the border] at once;",
                        "Asks the Secretary-General for a yearly report on markets.");
        Document to =
                draft(
                        "States help the victims of war at once;",
                        "Asks the Secretary-General for a yearly report on markets in camps near the border.");
        Option option = new BracketReader().read(from).options().get(0);
        assertEquals(
                new OptionOutcome(OptionFate.ACCEPTED, "OP2", true),
                new OptionFates(new DraftAligner().align(from, to)).of(option));
    }

    private static String fates(Document from, Document to) {
        OptionFates fates = new OptionFates(new DraftAligner().align(from, to));
        return new BracketReader()
                .read(from).options().stream()
                        .map(option -> fates.of(option).fate().word())
                        .collect(Collectors.joining(" "));
    }

    private static Document draft(String... words) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new java.util.ArrayList<>();
        for (String paragraph : words) {
            Span span = new Span(text.length(), text.length() + paragraph.length());
            String label = "OP" + (paragraphs.size() + 1);
            paragraphs.add(new Paragraph(span, Part.OPERATIVE, label, Speaker.NONE));
            text.append(paragraph).append('\n');
        }
        return new Document(
                "draft",
                new Source("draft.txt", "", "text/plain", 0),
                new Metadata("", "", Kind.DRAFT, Optional.empty()),
                text.toString(),
                paragraphs,
                List.of());
    }
}
