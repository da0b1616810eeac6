package org.travaux.bracket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

class BracketReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "that States [shall] [should] act; alternative 1/2 yes shall, alternative 2/2 yes should",
                "States [shall/should] act; alternative 1/2 yes shall, alternative 2/2 yes should",
                "[Decides] [Calls upon] that; alternative 1/2 yes Decides, alternative 2/2 yes Calls upon",
                "by [10] [15] per cent; alternative 1/2 yes 10, alternative 2/2 yes 15",
                "for [women] [and girls] there; optional 1/1 yes women, optional 1/1 yes and girls",
                "for [women] [girls] there; alternative 1/2 no women, alternative 2/2 no girls",
                "take [all] [necessary] steps; optional 1/1 yes all, optional 1/1 no necessary",
                "take [all [necessary]] steps; optional 1/1 yes all [necessary], optional 1/1 yes necessary",
                "the text [agreed ad ref] here; note 1/1 yes agreed ad ref",
                "the sum of [ ] dollars; note 1/1 yes",
                "take steps [Russia: delete] now; note 1/1 yes",
                "within [30] days; optional 1/1 yes 30",
                "until [2030] at least; optional 1/1 yes 2030",
            })
    void readsWhatNegotiatorsWrite(String words, String expected) {
        assertEquals(expected, String.join(", ", told(draft(words))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "their rights[1] are",
                "their rights,[12] are",
                "the text [sic] of it",
                "the words “by [the Council] itself” of it",
                "the judgment [2016] of the Court",
                "the report [A/71/303] of it",
                "the meeting [2016-12-20] of it",
                "a forgotten [bracket opens",
                "a forgotten bracket] closes",
            })
    void leavesOtherBracketsAlone(String words) {
        assertEquals(List.of(), new BracketReader().read(draft(words)).options());
    }

    @Test
    void namesWhoAsks() {
        String words = "stop [EU, Mexico: add the financing of] the sale [in war] (Japan)";
        assertEquals(
                List.of("EU, Mexico: add", "Japan"),
                new BracketReader()
                        .read(draft(words)).options().stream()
                                .map(o -> o.attribution().words())
                                .toList());
    }

    @Test
    void countsTheBracketsAroundDoublyContestedWords() {
        List<Option> options = new BracketReader().read(draft("take [[all]] steps")).options();
        assertEquals(List.of(2), options.stream().map(Option::depth).toList());
    }

    @Test
    void takesNumberedParagraphsForOptions() {
        Document draft = draft("Option 1: Decides to act;", "Option 2: Urges action;", "Notes it.");
        assertEquals(
                List.of(
                        "option_paragraph 1/2 yes Decides to act;",
                        "option_paragraph 2/2 yes Urges action;"),
                told(draft));
    }

    @Test
    void aForgottenBracketTakesInNoOtherParagraph() {
        Document draft = draft("Urges [all States", "Calls for [more] aid]", "Decides so.");
        assertEquals(List.of("optional 1/1 yes more"), told(draft));
        assertEquals(2, new BracketReader().read(draft).warnings().size());
    }

    @Test
    void readsABracketOverWholeParagraphs() {
        assertEquals(
                List.of("optional 1/1 yes Urges all States;\nCalls for aid;"),
                told(draft("[Urges all States;", "Calls for aid;]")));
    }

    @Test
    void readsNothingInADocumentThatIsNoDraft() {
        assertEquals(
                Brackets.NONE,
                new BracketReader().read(document(Kind.RECORD, "they [shall] [should] act")));
    }

    @Test
    void givesTheWordsWithoutMarks() {
        Document draft = draft("the right[s] of [EU: all] [women] here");
        Brackets brackets = new BracketReader().read(draft);
        String words = brackets.wording(draft.text(), draft.paragraphs().get(0).span());
        assertEquals("the rights of all women here", words.replaceAll("\\s+", " "));
    }

    @RepeatedTest(200)
    void nestsWhatItFindsInAnyText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] paragraphs = new String[1 + random.nextInt(4)];
        for (int p = 0; p < paragraphs.length; p++) {
            paragraphs[p] = "Urges" + noise(random);
        }
        Document draft = draft(paragraphs);
        Brackets brackets = new BracketReader().read(draft);
        for (Option one : brackets.options()) {
            for (Option other : brackets.options()) {
                assertTrue(
                        !one.span().overlaps(other.span())
                                || one.span().contains(other.span())
                                || other.span().contains(one.span()),
                        () -> one + " and " + other + " in " + draft.text());
            }
        }
        int end = 0;
        for (Span mark : brackets.marks()) {
            assertTrue(mark.begin() >= end, draft.text());
            end = mark.end();
        }
    }

    private static String noise(Random random) {
        String[] parts = {"[", "]", " ", "shall", "and", "EU: ", "/", "30", "women", ";", "\u201c"};
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            noise.append(parts[random.nextInt(parts.length)]);
        }
        return noise.toString();
    }

    private static List<String> told(Document draft) {
        return new BracketReader()
                .read(draft).options().stream()
                        .map(
                                o ->
                                        "%s %d/%d %s %s"
                                                .formatted(
                                                        o.role().word(),
                                                        o.choice().number(),
                                                        o.choice().of(),
                                                        o.choice().sure() ? "yes" : "no",
                                                        o.words().of(draft.text())))
                        .map(line -> line.endsWith(" ") ? line.strip() : line)
                        .toList();
    }

    private static Document draft(String... paragraphs) {
        return document(Kind.DRAFT, paragraphs);
    }

    private static Document document(Kind kind, String... words) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : words) {
            Span span = new Span(text.length(), text.length() + paragraph.length());
            String label = "OP" + (paragraphs.size() + 1);
            paragraphs.add(new Paragraph(span, Part.OPERATIVE, label, Speaker.NONE));
            text.append(paragraph).append('\n');
        }
        return new Document(
                "draft",
                new Source("draft.txt", "", "text/plain", 0),
                new Metadata("", "", kind, Optional.empty()),
                text.toString(),
                paragraphs,
                List.of());
    }
}
