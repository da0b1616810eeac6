package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.extract.TrackedWord.del;
import static org.travaux.extract.TrackedWord.gone;
import static org.travaux.extract.TrackedWord.ins;
import static org.travaux.extract.TrackedWord.marked;
import static org.travaux.extract.TrackedWord.p;
import static org.travaux.extract.TrackedWord.r;
import static org.travaux.extract.TrackedWord.styled;
import static org.travaux.extract.TrackedWord.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.text.Document;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Revision;

class TrackedWordTest {

    private static final DocumentExtractor EXTRACTOR = new DocumentExtractor();

    @TempDir Path input;

    private List<Document> both(TrackedWord file) throws IOException, ExtractionException {
        Path path = input.resolve("draft.docx");
        Files.write(path, file.bytes());
        return EXTRACTOR.extractBoth(input, path, "x", "x", Optional.empty());
    }

    private Document read(TrackedWord file, TrackedSide side)
            throws IOException, ExtractionException {
        Path path = input.resolve("draft.docx");
        Files.write(path, file.bytes());
        return EXTRACTOR.extract(input, path, "x", Optional.empty(), side);
    }

    /** The text of each paragraph, on its own line. */
    private String text(TrackedWord file, TrackedSide side)
            throws IOException, ExtractionException {
        return read(file, side).text().strip().replaceAll("\n+", "\n");
    }

    private void assertReads(String body, String before, String after)
            throws IOException, ExtractionException {
        TrackedWord file = TrackedWord.of(body);
        assertEquals(before, text(file, TrackedSide.BEFORE));
        assertEquals(after, text(file, TrackedSide.AFTER));
    }

    private static List<String> authors(Paragraph paragraph) {
        return paragraph.revisions().stream().map(Revision::author).distinct().toList();
    }

    private static String authors(Document document) {
        return document.paragraphs().stream()
                .map(paragraph -> String.join("+", authors(paragraph)))
                .collect(Collectors.joining(" / "));
    }

    @Test
    void readsInsertionsAndDeletionsOnBothSides() throws IOException, ExtractionException {
        String body = p(r("We "), del("A", "urge"), ins("B", "request"), r(" all to act."));
        assertReads(body, "We urge all to act.", "We request all to act.");
        Document after = read(TrackedWord.of(body), TrackedSide.AFTER);
        assertEquals("A+B", authors(after));
        assertEquals(
                "2031-05-02",
                after.paragraphs().get(0).revisions().get(0).date().orElseThrow().toString());
        assertEquals(
                List.of(
                        "The file has tracked changes (1 insertion, 1 deletion, by A; B): they were"
                                + " read as accepted."),
                after.warnings());
        assertEquals(
                "x_before x_after",
                both(TrackedWord.of(body)).stream()
                        .map(Document::id)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void showsOnNeitherSideWhatWasInsertedAndDeletedAgain()
            throws IOException, ExtractionException {
        String again = tag("ins", "A", ">") + r("all ") + del("B", "the willing ") + "</w:ins>";
        assertReads(
                p(r("We urge "), again, r("to act.")), "We urge to act.", "We urge all to act.");
        String only = tag("ins", "A", ">") + del("B", "the willing ") + "</w:ins>";
        TrackedWord nothing = TrackedWord.of(p(r("We urge "), only, r("to act.")));
        assertEquals("", authors(read(nothing, TrackedSide.AFTER)));
    }

    @Test
    void joinsParagraphsWhereAMarkWasDeletedAndSplitsThemWhereOneWasInserted()
            throws IOException, ExtractionException {
        assertReads(
                marked("del", "A", r("First half; ")) + p(r("second half.")),
                "First half;\nsecond half.",
                "First half; second half.");
        assertReads(
                marked("ins", "A", r("First half; ")) + p(r("second half.")),
                "First half; second half.",
                "First half;\nsecond half.");
    }

    @Test
    void namesNobodyForAParagraphWhoseNeighbourCameOrWent()
            throws IOException, ExtractionException {
        String kept = p(r("It stays."));
        TrackedWord gone =
                TrackedWord.of(kept + marked("del", "A", del("A", "It goes.")) + p(r("It ends.")));
        assertEquals("It stays.\nIt ends.", text(gone, TrackedSide.AFTER));
        assertEquals(" / ", authors(read(gone, TrackedSide.AFTER)));
        assertEquals(" / A / ", authors(read(gone, TrackedSide.BEFORE)));
        TrackedWord typed =
                TrackedWord.of(marked("ins", "A", r("It stays.")) + p(ins("A", "It came.")));
        assertEquals("It stays.", text(typed, TrackedSide.BEFORE));
        assertEquals("", authors(read(typed, TrackedSide.BEFORE)));
        assertEquals(" / A", authors(read(typed, TrackedSide.AFTER)));
    }

    @Test
    void namesWhoSplitOrJoinedParagraphs() throws IOException, ExtractionException {
        TrackedWord split =
                TrackedWord.of(marked("ins", "A", r("One half; ")) + p(r("another half.")));
        assertEquals("A", authors(read(split, TrackedSide.BEFORE)));
        assertEquals(" / A", authors(read(split, TrackedSide.AFTER)));
    }

    @Test
    void readsMovesOfWholeParagraphs() throws IOException, ExtractionException {
        String from =
                marked(
                        "moveFrom",
                        "A",
                        tag("moveFrom", "A", ">") + r("It moves.") + "</w:moveFrom>");
        String to = marked("moveTo", "A", tag("moveTo", "A", ">") + r("It moves.") + "</w:moveTo>");
        assertReads(
                from + p(r("It stays.")) + to + p(r("It ends.")),
                "It moves.\nIt stays.\nIt ends.",
                "It stays.\nIt moves.\nIt ends.");
        Document after = read(TrackedWord.of(from + p(r("It stays.")) + to), TrackedSide.AFTER);
        assertEquals(" / A", authors(after));
        assertEquals(Revision.Kind.MOVED, after.paragraphs().get(1).revisions().get(0).kind());
        assertTrue(after.warnings().get(0).contains("(1 move, by A)"), after.warnings().get(0));
    }

    @Test
    void leavesOutRowsThatWereTakenAwayAndCellsOfRowsThatCame()
            throws IOException, ExtractionException {
        String table =
                "<w:tbl>"
                        + row("", "It stays.")
                        + row("<w:trPr>" + tag("del", "A", "/>") + "</w:trPr>", "It goes.")
                        + row("<w:trPr>" + tag("ins", "B", "/>") + "</w:trPr>", "It came.")
                        + "</w:tbl>";
        assertReads(table, "It stays.\nIt goes.", "It stays.\nIt came.");
    }

    private static String row(String properties, String text) {
        return "<w:tr>" + properties + "<w:tc>" + p(r(text)) + "</w:tc></w:tr>";
    }

    @Test
    void readsChangesInFootnotesAndKeepsNotesOfTheOtherSideOut()
            throws IOException, ExtractionException {
        String body =
                p(
                        r("It acts."),
                        "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                        tag("ins", "A", "><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:ins>"));
        TrackedWord file =
                TrackedWord.of(body)
                        .with(
                                "footnotes",
                                "<w:footnote w:id=\"2\">"
                                        + p(r("See "), del("A", "one"), ins("A", "two"))
                                        + "</w:footnote><w:footnote w:id=\"3\">"
                                        + p(ins("A", "A new note."))
                                        + "</w:footnote>");
        assertEquals("It acts.\nSee one", text(file, TrackedSide.BEFORE));
        assertEquals("It acts.\nSee two\nA new note.", text(file, TrackedSide.AFTER));
        assertEquals(Part.OTHER, read(file, TrackedSide.AFTER).paragraphs().get(1).part());
    }

    @Test
    void ignoresChangesOfMereFormat() throws IOException, ExtractionException {
        String change = tag("rPrChange", "A", "><w:rPr><w:b/></w:rPr></w:rPrChange>");
        TrackedWord file =
                TrackedWord.of(
                        p("<w:r><w:rPr><w:i/>" + change + "</w:rPr><w:t>It acts.</w:t></w:r>"));
        assertEquals(1, both(file).size());
        assertEquals(List.of(), both(file).get(0).warnings());
    }

    @Test
    void numbersEachSideByItself() throws IOException, ExtractionException {
        String numbered = TrackedWord.list(1, 0);
        String mark = "<w:rPr>" + tag("ins", "A", "/>") + "</w:rPr>";
        TrackedWord file =
                TrackedWord.of(
                                styled(numbered, r("Decides to act;"))
                                        + styled(numbered + mark, ins("A", "Urges all to act;"))
                                        + styled(numbered, r("Requests a report.")))
                        .with(
                                "numbering",
                                "<w:abstractNum w:abstractNumId=\"0\">"
                                        + TrackedWord.level(0, "decimal", "%1.", "")
                                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        assertEquals("1. Decides to act;\n2. Requests a report.", text(file, TrackedSide.BEFORE));
        assertEquals(
                "1. Decides to act;\n2. Urges all to act;\n3. Requests a report.",
                text(file, TrackedSide.AFTER));
        assertEquals(" / A / ", authors(read(file, TrackedSide.AFTER)));
    }

    @Test
    void keepsCommentsApartWithTheirAuthors() throws IOException, ExtractionException {
        String body =
                p(
                                "<w:commentRangeStart w:id=\"0\"/>",
                                r("It acts."),
                                "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")
                        + p(r("It ends."));
        TrackedWord file =
                TrackedWord.of(body)
                        .with(
                                "comments",
                                comment(0, "Delegation of Ruritania", "Why not <w:t>shall</w:t>?")
                                        + comment(1, "Chair", "Noted."))
                        .with(
                                "commentsExtended",
                                "<w15:commentEx w15:paraId=\"A0\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"A1\" w15:paraIdParent=\"A0\" w15:done=\"1\"/>");
        Document document = read(file, TrackedSide.AFTER);
        assertEquals("It acts.", document.paragraphs().get(0).span().of(document.text()));
        Paragraph comment = document.paragraphs().get(1);
        assertEquals(
                "[Comment by Delegation of Ruritania, 2031-05-06, resolved] Why not shall?",
                comment.span().of(document.text()));
        assertEquals("Delegation of Ruritania", comment.speaker().name());
        assertEquals(Part.OTHER, comment.part());
        assertEquals("Chair", document.paragraphs().get(2).speaker().name());
        assertEquals("It ends.", document.paragraphs().get(3).span().of(document.text()));
        assertEquals(
                List.of("Comments in the margin were kept apart from the text: 2."),
                document.warnings());
    }

    private static String comment(int id, String author, String text) {
        return "<w:comment w:id=\""
                + id
                + "\" w:author=\""
                + author
                + "\" w:date=\"2031-05-06T09:00:00Z\"><w:p w14:paraId=\"A"
                + id
                + "\">"
                + r(text.replaceAll("</?w:t>", ""))
                + "</w:p></w:comment>";
    }

    @Test
    void readsResultsOfFieldsBoxesOnceAndContentControls() throws IOException, ExtractionException {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("paragraph 3")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                        + p(r("In a box."))
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                        + p(r("In a box."))
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String control =
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + p(r("In a control."))
                        + "</w:sdtContent></w:sdt>";
        String body =
                p(r("See "), field, "<w:r><w:noBreakHyphen/><w:t>A.</w:t></w:r>", box) + control;
        assertEquals(
                "See paragraph 3-A.\nIn a box.\nIn a control.",
                text(TrackedWord.of(body), TrackedSide.AFTER));
    }

    @Test
    void givesOneDocumentWhereASideHasNoText() throws IOException, ExtractionException {
        TrackedWord file = TrackedWord.of(marked("ins", "A", ins("A", "All of it is new.")));
        assertEquals(List.of("x"), both(file).stream().map(Document::id).toList());
        assertThrows(ExtractionException.class, () -> read(file, TrackedSide.BEFORE));
    }

    @Test
    void resolvesNoExternalEntity() throws IOException {
        Path secret = input.resolve("secret.txt");
        Files.writeString(secret, "a secret");
        String attack = p(r("&leak;It acts."));
        byte[] bytes = TrackedWord.of(attack).doctype("leak", secret.toUri().toString()).bytes();
        Path path = input.resolve("attack.docx");
        Files.write(path, bytes);
        try {
            Document document = EXTRACTOR.extract(input, path, "x");
            assertFalse(document.text().contains("a secret"), document.text());
        } catch (ExtractionException e) {
            assertEquals("unreadable", e.kind());
        }
    }

    /** One paragraph of an old and a new text, and how Word would write the way between them. */
    private record Edited(String before, String after, String body) {}

    private static Edited edited(Random random) {
        StringBuilder body = new StringBuilder();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        List<String> runs = new ArrayList<>();
        int words = 20 + random.nextInt(30);
        for (int i = 0; i < words; i++) {
            String word = "w" + i + " ";
            switch (random.nextInt(5)) {
                case 0 -> {
                    runs.add(ins("A", word));
                    after.append(word);
                }
                case 1 -> {
                    runs.add(del("B", word));
                    before.append(word);
                }
                case 2 ->
                        runs.add(
                                tag("ins", "A", ">")
                                        + tag("del", "B", ">")
                                        + gone(word)
                                        + "</w:del></w:ins>");
                default -> {
                    runs.add(r(word));
                    before.append(word);
                    after.append(word);
                }
            }
            if (random.nextInt(6) == 0 || i == words - 1) {
                int kind = i == words - 1 ? 2 : random.nextInt(3);
                String[] all = runs.toArray(String[]::new);
                body.append(
                        kind == 0
                                ? marked("ins", "A", all)
                                : kind == 1 ? marked("del", "B", all) : p(all));
                before.append(kind == 0 ? "" : "\n");
                after.append(kind == 1 ? "" : "\n");
                runs.clear();
            }
        }
        return new Edited(lines(before), lines(after), body.toString());
    }

    private static String lines(StringBuilder text) {
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @RepeatedTest(200)
    void readsBackTheOldAndTheNewTextOfAnyEdits(RepetitionInfo repetition)
            throws IOException, ExtractionException {
        Edited edited = edited(new Random(repetition.getCurrentRepetition()));
        assertReads(edited.body(), edited.before(), edited.after());
    }
}
