package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.extract.parse.ParserLimits;
import org.travaux.text.Document;

/** Files that were made to do harm, and files that came to harm. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class HostileFilesTest {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a0 \"lol\">"
                    + "<!ENTITY a1 \"&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;\">"
                    + "<!ENTITY a2 \"&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;\">"
                    + "<!ENTITY a3 \"&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;\">"
                    + "<!ENTITY a4 \"&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;\">"
                    + "<!ENTITY a5 \"&a4;&a4;&a4;&a4;&a4;&a4;&a4;&a4;&a4;&a4;\">"
                    + "<!ENTITY a6 \"&a5;&a5;&a5;&a5;&a5;&a5;&a5;&a5;&a5;&a5;\">"
                    + "<!ENTITY a7 \"&a6;&a6;&a6;&a6;&a6;&a6;&a6;&a6;&a6;&a6;\">"
                    + "<!ENTITY a8 \"&a7;&a7;&a7;&a7;&a7;&a7;&a7;&a7;&a7;&a7;\">]>";

    private static DocumentExtractor forked;
    private static final DocumentExtractor HERE = new DocumentExtractor();

    @TempDir Path input;

    @BeforeAll
    static void start() {
        forked =
                DocumentExtractor.forked(
                        new ParserLimits("256m", Duration.ofSeconds(60)), 1, Optional.empty());
    }

    @AfterAll
    static void end() {
        forked.close();
    }

    private Document extract(String name, byte[] content) throws IOException, ExtractionException {
        Path file = Files.write(input.resolve(name), content);
        return forked.extract(input, file, "x");
    }

    private String outcome(String name, byte[] content) throws IOException {
        try {
            return "read: " + extract(name, content).text();
        } catch (ExtractionException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
            return e.kind();
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A Word file with this XML as its text. */
    private static byte[] word(String documentXml) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                bytes(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/document.xml", bytes(documentXml));
        return zip(parts);
    }

    private static String body(String text) {
        return "<w:document xmlns:w=\""
                + WORD
                + "\"><w:body><w:p><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p></w:body></w:document>";
    }

    private static byte[] openDocument(String contentXml) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            byte[] type = bytes("application/vnd.oasis.opendocument.text");
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            CRC32 sum = new CRC32();
            sum.update(type);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(bytes(contentXml));
            zip.closeEntry();
        }
        return all.toByteArray();
    }

    private static String odtBody(String text) {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:p>"
                + text
                + "</text:p></office:text></office:body></office:document-content>";
    }

    @Test
    void readsTheWellMeantOnes() throws IOException {
        assertEquals("read: Decides to act;\n", outcome("a.docx", word(body("Decides to act;"))));
        assertEquals(
                "read: Decides to act;\n",
                outcome("a.odt", openDocument(odtBody("Decides to act;"))));
    }

    @Test
    void expandsNoEntitiesWithoutEnd() throws IOException {
        List<byte[]> files =
                List.of(
                        word(LAUGHS + body("&a8;")),
                        openDocument(LAUGHS + odtBody("&a8;")),
                        bytes(LAUGHS.replace("x [", "html [") + "<html><body>&a8;</body></html>"));
        for (byte[] file : files) {
            String outcome = outcome("laughs", file);
            assertFalse(outcome.contains("lollollol"), outcome);
        }
    }

    @Test
    void readsNoOtherFileThroughAnEntity() throws IOException {
        Path secret = Files.writeString(input.resolve("secret.txt"), "The secret words.");
        String entity = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
        String external = "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">";
        List<byte[]> files =
                List.of(
                        word(entity + body("Before &s; after")),
                        word(external + body("Before")),
                        openDocument(entity + odtBody("Before &s; after")),
                        openDocument(external + odtBody("Before")),
                        bytes(
                                entity.replace("x [", "html [")
                                        + "<html><body><p>Before &s;</p><svg><text>&s;</text></svg></body></html>"));
        for (byte[] file : files) {
            String outcome = outcome("entity", file);
            assertFalse(outcome.contains("secret words"), outcome);
        }
    }

    @Test
    void stopsWhatUnpacksToFarMore() throws IOException {
        byte[] bomb = word(body("Recalling its work, ".repeat(6_000_000)));
        assertTrue(bomb.length < 1 << 20, "a bomb is small");
        byte[] other = openDocument(odtBody("Noting it, ".repeat(6_000_000)));
        // Which limit is met first is the parser's affair: it may keep a paragraph as a whole.
        for (String outcome : List.of(outcome("bomb.docx", bomb), outcome("bomb.odt", other))) {
            assertTrue(List.of("too_large", "out_of_memory").contains(outcome), outcome);
        }
        assertEquals("read: Decides;\n", outcome("next.docx", word(body("Decides;"))));
    }

    @Test
    void unpacksNoArchive() throws IOException {
        byte[] inner = zip(Map.of("draft.txt", bytes("Decides to act;")));
        byte[] nested = zip(Map.of("a.zip", inner));
        byte[] tricks =
                zip(
                        Map.of(
                                "../../outside.txt", bytes("x"),
                                "/etc/outside.txt", bytes("x"),
                                "nul\0.txt", bytes("x")));
        for (byte[] archive : List.of(inner, nested, tricks)) {
            assertEquals("archive", outcome("drafts.zip", archive));
        }
        assertFalse(Files.exists(input.resolve("../../outside.txt")));
    }

    @Test
    void takesNoPathInAPackageForAPlace() throws IOException {
        byte[] whole = word(body("Decides to act;"));
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("../../outside.xml", bytes("<x/>"));
        entries.put("word/../../../outside.xml", bytes("<x/>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                ZipInputStream old = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry e = old.getNextEntry(); e != null; e = old.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(e.getName()));
                zip.write(old.readAllBytes());
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        String outcome = outcome("a.docx", bytes.toByteArray());
        assertTrue(outcome.contains("Decides to act;") || outcome.equals("unreadable"), outcome);
        assertFalse(Files.exists(input.resolve("../../outside.xml")));
    }

    @Test
    void namesWhateverIsCutOffOrBroken() throws IOException {
        byte[] word = word(body("Decides to act; ".repeat(300)));
        for (int part = 1; part < 8; part++) {
            String outcome = outcome("cut.docx", Arrays.copyOf(word, word.length * part / 8));
            assertEquals("truncated", outcome);
        }
        byte[] pdf = pdf(2);
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            byte[] broken = (i % 2 == 0 ? pdf : word).clone();
            for (int k = 0; k < 40; k++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            String outcome = outcome("broken" + i, broken);
            assertFalse(outcome.equals("crash"), outcome);
        }
    }

    private static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int at = 0; at < pages; at++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
                    stream.beginText();
                    stream.setFont(font, 10);
                    stream.newLineAtOffset(60, 750);
                    for (int line = 0; line < 50; line++) {
                        stream.showText(
                                "Recalling what was said on page "
                                        + at
                                        + " of it, in line "
                                        + line);
                        stream.newLineAtOffset(0, -13);
                    }
                    stream.endText();
                }
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsThreeHundredPages() throws IOException, ExtractionException {
        Document document = extract("long.pdf", pdf(300));
        assertEquals(300, document.source().pages());
        assertTrue(document.text().contains("page 299 of it, in line 49"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, 'id,text\n1,We decide.', table",
        "a.tsv, 'id\ttext\n1\tWe decide.', table",
        "a.png, '\u0089PNG\r\n\u001a\n0000', scan",
        "a.xml, '<?xml version=\"1.0\"?><x/>', unsupported",
        "a.pdf, '%PDF-1.4 and no more', truncated"
    })
    void saysWhatElseAFileIs(String name, String content, String kind) throws IOException {
        assertEquals(kind, outcome(name, content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Path folder = Files.createDirectory(input.resolve("folder"));
        ExtractionException failure =
                assertThrows(ExtractionException.class, () -> forked.extract(input, folder, "x"));
        assertEquals("not_a_file", failure.kind());
    }

    @Test
    void makesTheSameDocumentInThisProcessAndInAnother() throws IOException, ExtractionException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("a.pdf", pdf(3));
        files.put("a.docx", word(body("Decides to\tact &amp; \u201chelp\u201d;")));
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Recalling its work,");
            var run = document.createParagraph().createRun();
            run.setText("First line");
            run.addBreak();
            run.setText("second line");
            document.createTable(2, 2).getRow(1).getCell(1).setText("In a cell.");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            files.put("b.docx", bytes.toByteArray());
        }
        files.put("a.odt", openDocument(odtBody("One<text:line-break/>two")));
        files.put(
                "a.html",
                bytes(
                        "<html><body><h1>T</h1><p>One<br>two\nthree &lt; four &amp; five</p><ul><li>"
                                + "Six</li></ul><table><tr><td>7</td><td>8</td></tr></table></body></html>"));
        files.put("a.rtf", bytes("{\\rtf1\\ansi One\\line two\\par Three\\par}"));
        files.put(
                "a.eml",
                bytes(
                        "From: A <a@example.org>\r\nSubject: T\r\nMIME-Version: 1.0\r\nContent-Type:"
                                + " multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type:"
                                + " text/plain\r\n\r\nDear all,\r\n\r\nHere.\r\n--x\r\nContent-Type:"
                                + " application/pdf; name=\"d.pdf\"\r\nContent-Disposition: attachment;"
                                + " filename=\"d.pdf\"\r\n\r\n%PDF\r\n--x--\r\n"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = Files.write(input.resolve(file.getKey()), file.getValue());
            assertEquals(
                    HERE.extract(input, path, "x"),
                    forked.extract(input, path, "x"),
                    file.getKey());
        }
    }
}
