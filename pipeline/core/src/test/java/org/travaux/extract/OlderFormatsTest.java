package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.text.Document;

class OlderFormatsTest {

    @TempDir Path input;

    private Document read(String name, byte[] content) throws IOException, ExtractionException {
        Path file = input.resolve(name);
        Files.write(file, content);
        return new DocumentExtractor().extract(input, file, "x");
    }

    @Test
    void leavesDeletedTextOfRtfOutAndReadsNumbersOfItsLists()
            throws IOException, ExtractionException {
        String rtf =
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\revtbl{Unknown;}{A;}}\\pard It "
                        + "{\\deleted\\revauthdel1 caf\\'e9 \\u8212? }{\\revised\\revauth1 surely }acts."
                        + "\\deleted  Never.\\deleted0  Now.\\par "
                        + "{\\listtext\\pard\\plain 1.\\tab}\\ls1 One.\\par}";
        Document document = read("x.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertEquals("It surely acts. Now.\n\n1. One.", document.text().strip());
        assertTrue(document.warnings().get(0).contains("read as accepted"));
    }

    @Test
    void leavesDeletedTextOfOpenDocumentOutAndSaysThatNumbersAreLost()
            throws IOException, ExtractionException {
        String content =
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>"
                        + "<text:list-style><text:list-level-style-number text:level=\"1\"/></text:list-style>"
                        + "</office:automatic-styles><office:body><office:text>"
                        + "<text:tracked-changes><text:changed-region><text:deletion><text:p>It goes.</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>It stays.</text:p><text:list ><text:list-item><text:p>One.</text:p></text:list-item></text:list>"
                        + "</office:text></office:body></office:document-content>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(zip, "content.xml", content);
        }
        Document document = read("x.odt", bytes.toByteArray());
        assertEquals("It stays.\n\nOne.", document.text().strip());
        assertEquals(2, document.warnings().size(), document.warnings().toString());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.setMethod(ZipOutputStream.DEFLATED);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
