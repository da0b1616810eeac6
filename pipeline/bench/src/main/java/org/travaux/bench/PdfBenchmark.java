package org.travaux.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.travaux.extract.pdf.PdfLayoutParser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Compares our reading of PDF files with bare PDFBox text, in turns within one process: what counts
 * is the ratio, the median of the rounds.
 */
public final class PdfBenchmark {

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;

    private PdfBenchmark() {}

    public static void main(String[] files) throws IOException, SAXException, TikaException {
        for (String file : files) {
            byte[] content = Files.readAllBytes(Path.of(file));
            double[] ratios = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long start = System.nanoTime();
                bare(content);
                long middle = System.nanoTime();
                ours(content);
                long end = System.nanoTime();
                if (round >= 0) {
                    ratios[round] = (double) (middle - start) / (end - middle);
                }
            }
            Arrays.sort(ratios);
            System.out.printf(Locale.ROOT, "%.2f of bare PDFBox  %s%n", ratios[ROUNDS / 2], file);
        }
    }

    private static void bare(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            new PDFTextStripper().getText(document);
        }
    }

    private static void ours(byte[] content) throws IOException, SAXException, TikaException {
        new PdfLayoutParser()
                .parse(
                        new ByteArrayInputStream(content),
                        new DefaultHandler(),
                        new Metadata(),
                        new ParseContext());
    }
}
