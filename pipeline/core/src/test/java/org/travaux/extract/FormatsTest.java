package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.text.Document;
import org.travaux.text.Part;

class FormatsTest {

    private static final String[] DRAFT = {
        "The Security Council,",
        "Recalling its work,",
        "1. Decides to act;",
        "2. Urges all to help."
    };
    private static final List<String> CLAUSES =
            List.of("PP1 Recalling its work,", "OP1 Decides to act;", "OP2 Urges all to help.");

    private static final DocumentExtractor EXTRACTOR = new DocumentExtractor();

    @TempDir Path input;

    private Document extract(String name, byte[] content) throws IOException, ExtractionException {
        Path file = input.resolve(name);
        Files.write(file, content);
        return EXTRACTOR.extract(input, file, "x");
    }

    private Document extract(String name, String content) throws IOException, ExtractionException {
        return extract(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String failure(String name, byte[] content) {
        return assertThrows(ExtractionException.class, () -> extract(name, content)).kind();
    }

    private Path word(String name) throws IOException {
        Path file = input.resolve(name);
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String line : DRAFT) {
                word.createParagraph().createRun().setText(line);
            }
            word.createTable(1, 1).getRow(0).getCell(0).setText("In a cell.");
            word.write(out);
        }
        return file;
    }

    /** A page of columns, whose lines follow each other in the stream column by column. */
    private static void page(PDDocument pdf, List<List<String>> columns) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
            for (int column = 0; column < columns.size(); column++) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                stream.newLineAtOffset(50 + 260 * column, 700);
                for (String line : columns.get(column)) {
                    stream.showText(line);
                    stream.newLineAtOffset(0, -12);
                }
                stream.endText();
            }
        }
    }

    @Test
    void readsWordByContentWhateverItsName() throws IOException, ExtractionException {
        Path file = word("draft.pdf");
        Document document = EXTRACTOR.extract(input, file, "x");
        assertEquals(CLAUSES, Texts.clauses(document).subList(0, 3));
        assertTrue(document.text().contains("In a cell."));
        assertTrue(document.source().mediaType().endsWith("wordprocessingml.document"));
        assertEquals(64, document.source().sha256().length());
        assertEquals("draft.pdf", document.source().file());
    }

    @Test
    void readsPdfColumnAfterColumnAndAcrossPages() throws IOException, ExtractionException {
        Path file = input.resolve("S_PV.9999.pdf");
        try (PDDocument pdf = new PDDocument()) {
            page(
                    pdf,
                    List.of(
                            List.of(
                                    "The President: I thank all of the",
                                    "speakers who came here for their words",
                                    "on traf-",
                                    "ficking and trafficking. I give the floor",
                                    "to those who wish to speak on this",
                                    "matter."),
                            List.of(
                                    "Ms. Doe (Ruritania): We have heard the",
                                    "victims and we want them to be heard",
                                    "by all those who sit here today, in every",
                                    "part of this house and in each of its")));
            page(pdf, List.of(List.of("many rooms. That is what we ask.", "2/2")));
            pdf.save(file.toFile());
        }
        Document document = EXTRACTOR.extract(input, file, "x");
        List<String> speeches = Texts.of(document, Part.SPEECH);
        assertTrue(
                speeches.get(0).startsWith("I thank all of the speakers who came"),
                speeches.get(0));
        assertTrue(speeches.get(1).contains("each of its many rooms."), speeches.toString());
        assertTrue(Texts.of(document, Part.OTHER).contains("2/2"));
        assertEquals(2, document.source().pages());
    }

    @Test
    void takesFootnotesAndRunningHeadsOutOfAPdf() throws IOException, ExtractionException {
        Path file = input.resolve("draft.pdf");
        try (PDDocument pdf = new PDDocument()) {
            page(
                    pdf,
                    List.of(
                            List.of(
                                    "The Security Council,",
                                    "Recalling the many measures that were taken in the years that are gone,1",
                                    "1. Decides that all those who can shall give whatever help they have to",
                                    "__________________",
                                    "1 See the report of that year.")));
            page(
                    pdf,
                    List.of(
                            List.of(
                                    "S/2031/77",
                                    "31-17716 2/2",
                                    "the persons who were sold, without any condition and without delay.")));
            pdf.save(file.toFile());
        }
        Document document = EXTRACTOR.extract(input, file, "x");
        assertEquals(
                "OP1 Decides that all those who can shall give whatever help they have to the"
                        + " persons who were sold, without any condition and without delay.",
                Texts.clauses(document).get(1));
        List<String> other = Texts.of(document, Part.OTHER);
        assertTrue(other.contains("1 See the report of that year."), other.toString());
        assertTrue(other.contains("31-17716 2/2"), other.toString());
    }

    @Test
    void readsHtmlWhoseLinesEndAnywhere() throws IOException, ExtractionException {
        Document document =
                extract(
                        "draft.txt",
                        "<html><head><title>T</title><script>var x;</script></head><body><p>The"
                                + " Security\nCouncil,</p><p>Recalling its\nwork,</p><ol><li>1."
                                + " Decides to act;</li><li>2. Urges all to\nhelp.</li></ol></body></html>");
        assertEquals(CLAUSES, Texts.clauses(document));
        assertTrue(!document.text().contains("var x"));
        assertEquals("text/html", document.source().mediaType());
    }

    @Test
    void readsRtf() throws IOException, ExtractionException {
        Document document =
                extract("draft.doc", "{\\rtf1\\ansi " + String.join("\\par ", DRAFT) + "\\par}");
        assertEquals(CLAUSES, Texts.clauses(document));
        assertEquals("application/rtf", document.source().mediaType());
    }

    @Test
    void readsAMailAndNamesItsAttachment() throws IOException, ExtractionException {
        Document document =
                extract(
                        "mail.eml",
                        "From: A <a@example.org>\r\nTo: B <b@example.org>\r\nSubject: Talks\r\n"
                                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed;"
                                + " boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nDear"
                                + " colleague,\r\n\r\nThe draft is attached.\r\n\r\n--x\r\nContent-Type:"
                                + " text/plain; name=\"draft.txt\"\r\nContent-Disposition: attachment;"
                                + " filename=\"draft.txt\"\r\n\r\nSecret words.\r\n--x--\r\n");
        assertTrue(document.text().contains("The draft is attached."), document.text());
        assertTrue(!document.text().contains("Secret words"));
        assertEquals(List.of("The attached file \"draft.txt\" was not read."), document.warnings());
    }

    @Test
    void findsTheEncodingOfPlainText() throws IOException, ExtractionException {
        String text = "The Council’s “first” café.";
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE")) {
            Document document = extract("text.txt", text.getBytes(Charset.forName(charset)));
            assertEquals(text + "\n", document.text(), charset);
        }
        byte[] broken = ("Zürich, Genève, Malmö, Kraków: " + "x").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xE9;
        assertTrue(extract("text.txt", broken).text().startsWith("Zürich, Genève"));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        assertEquals("empty", failure("a.txt", new byte[0]));
        assertEquals("no_text", failure("a.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "scan", failure("a.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        byte[] word = Files.readAllBytes(word("whole.docx"));
        assertEquals("truncated", failure("a.docx", Arrays.copyOf(word, word.length / 2)));
        ExtractionException gone =
                assertThrows(
                        ExtractionException.class,
                        () -> EXTRACTOR.extract(input, input.resolve("none.txt"), "x"));
        assertEquals("unreadable", gone.kind());
    }

    @Test
    void refusesScansAndWhatAPasswordProtects() throws IOException {
        Path scan = input.resolve("scan.pdf");
        Path locked = input.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(scan.toFile());
            pdf.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        assertEquals("no_text", failure("a.pdf", Files.readAllBytes(scan)));
        assertEquals("encrypted", failure("b.pdf", Files.readAllBytes(locked)));
        byte[] whole = Files.readAllBytes(scan);
        assertEquals("truncated", failure("c.pdf", Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void refusesEnormousText() {
        byte[] huge = new byte[XhtmlLines.MOST_CHARACTERS + 10];
        Arrays.fill(huge, (byte) 'a');
        assertEquals("too_large", failure("a.txt", huge));
    }
}
