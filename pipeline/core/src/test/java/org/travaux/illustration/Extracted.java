package org.travaux.illustration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a file and what it says of itself, read without any code of the pipeline. */
record Extracted(String text, String description) {

    static Extracted from(String fileName, byte[] bytes) throws IOException {
        if (fileName.endsWith(".docx")) {
            return word(bytes);
        }
        if (fileName.endsWith(".pdf")) {
            return pdf(bytes);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Extracted(text, text);
    }

    private static Extracted word(byte[] bytes) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return new Extracted(
                    extractor.getText(), extractor.getCoreProperties().getDescription());
        }
    }

    private static Extracted pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new Extracted(
                    new PDFTextStripper().getText(pdf), pdf.getDocumentInformation().getSubject());
        }
    }
}
