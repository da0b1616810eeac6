package org.travaux.illustration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * Writes a source as a Word file, its numbers and letters typed or left to Word's automatic
 * numbering, where they stand in no paragraph's text.
 */
final class WordFile {

    private static final int STEP = 567;

    private final boolean automatic;

    WordFile(boolean automatic) {
        this.automatic = automatic;
    }

    byte[] render(SourceText source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            properties(word, source);
            if (automatic) {
                numbering(word);
            }
            set(
                    word.createHeader(HeaderFooterType.DEFAULT).createParagraph(),
                    Run.italic(SourceText.NOTICE));
            masthead(word, source);
            for (Block block : source.blocks()) {
                paragraph(word, block);
            }
            word.write(bytes);
        }
        return new FixedZip().repack(bytes.toByteArray());
    }

    private static void properties(XWPFDocument word, SourceText source) throws IOException {
        POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
        core.setTitle(source.get("title"));
        core.setCreator("Travaux");
        core.setDescription(SourceText.NOTICE);
        try {
            core.setCreated(source.get("date") + "T00:00:00Z");
            core.setModified(source.get("date") + "T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void numbering(XWPFDocument word) throws IOException {
        try {
            word.createNumbering()
                    .setNumbering(
                            NumberingDocument.Factory.parse(SourceText.resource("numbering.xml"))
                                    .getNumbering());
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static void masthead(XWPFDocument word, SourceText source) {
        add(word, Run.italic(SourceText.NOTICE));
        add(word, Run.plain(source.get("symbol"))).setAlignment(ParagraphAlignment.RIGHT);
        add(word, Run.plain(source.writtenDate())).setAlignment(ParagraphAlignment.RIGHT);
        add(word, Run.bold(source.get("title")));
    }

    private void paragraph(XWPFDocument word, Block block) {
        XWPFParagraph paragraph = add(word, styled(block).toArray(Run[]::new));
        int depth = block.style().depth();
        paragraph.setIndentationLeft(depth * STEP);
        if (block.style() == Style.RIGHT) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        } else if (block.style() != Style.HEADING && block.style() != Style.ANNEX) {
            paragraph.setIndentationFirstLine(STEP);
        }
        paragraph.setPageBreak(block.style() == Style.ANNEX && block.text().startsWith("Annex"));
        if (automatic && block.style().labelled()) {
            paragraph.setNumID(BigInteger.ONE);
            paragraph.setNumILvl(BigInteger.valueOf(depth));
        }
    }

    private List<Run> styled(Block block) {
        if (block.style() == Style.HEADING || block.style() == Style.ANNEX) {
            return List.of(Run.bold(block.text()));
        }
        if (block.label().isEmpty() || automatic) {
            return block.runs();
        }
        return Stream.concat(Stream.of(Run.plain(block.label() + "\t")), block.runs().stream())
                .toList();
    }

    private static XWPFParagraph add(XWPFDocument word, Run... runs) {
        return set(word.createParagraph(), runs);
    }

    private static XWPFParagraph set(XWPFParagraph paragraph, Run... runs) {
        paragraph.setSpacingAfter(120);
        for (Run run : runs) {
            XWPFRun piece = paragraph.createRun();
            piece.setFontFamily("Times New Roman");
            piece.setFontSize(11);
            piece.setBold(run.bold());
            piece.setItalic(run.italic());
            int tab = run.text().indexOf('\t');
            piece.setText(tab < 0 ? run.text() : run.text().substring(0, tab));
            if (tab >= 0) {
                piece.addTab();
            }
        }
        return paragraph;
    }
}
