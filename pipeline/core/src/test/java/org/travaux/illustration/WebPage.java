package org.travaux.illustration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a source as a page of HTML, its numbers typed. */
final class WebPage {

    byte[] render(SourceText source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter page =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            page.writeDTD("<!DOCTYPE html>");
            page.writeStartElement("html");
            page.writeAttribute("lang", "en");
            head(page, source);
            page.writeStartElement("body");
            masthead(page, source);
            for (Block block : source.blocks()) {
                paragraph(page, block);
            }
            page.writeEndDocument();
            page.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(XMLStreamWriter page, SourceText source)
            throws XMLStreamException, IOException {
        page.writeCharacters("\n");
        page.writeStartElement("head");
        page.writeEmptyElement("meta");
        page.writeAttribute("charset", "UTF-8");
        meta(page, "description", SourceText.NOTICE);
        meta(page, "date", source.get("date"));
        element(page, "title", "", source.get("title"));
        element(page, "style", "", "\n" + SourceText.resource("draft.css"));
        page.writeEndElement();
        page.writeCharacters("\n");
    }

    private static void meta(XMLStreamWriter page, String name, String content)
            throws XMLStreamException {
        page.writeEmptyElement("meta");
        page.writeAttribute("name", name);
        page.writeAttribute("content", content);
    }

    private static void masthead(XMLStreamWriter page, SourceText source)
            throws XMLStreamException {
        page.writeCharacters("\n");
        page.writeStartElement("header");
        element(page, "p", "notice", SourceText.NOTICE);
        element(page, "p", "symbol", source.get("symbol"));
        element(page, "p", "date", source.writtenDate());
        element(page, "h1", "", source.get("title"));
        page.writeEndElement();
        page.writeCharacters("\n");
    }

    private static void element(XMLStreamWriter page, String name, String style, String text)
            throws XMLStreamException {
        page.writeStartElement(name);
        if (!style.isEmpty()) {
            page.writeAttribute("class", style);
        }
        page.writeCharacters(text);
        page.writeEndElement();
    }

    private static void paragraph(XMLStreamWriter page, Block block) throws XMLStreamException {
        page.writeStartElement("p");
        page.writeAttribute("class", block.style().name().toLowerCase(Locale.ROOT));
        if (!block.label().isEmpty()) {
            page.writeCharacters(block.label() + " ");
        }
        for (Run run : block.runs()) {
            if (run.bold() || run.italic()) {
                element(page, run.bold() ? "b" : "i", "", run.text());
            } else {
                page.writeCharacters(run.text());
            }
        }
        page.writeEndElement();
        page.writeCharacters("\n");
    }
}
