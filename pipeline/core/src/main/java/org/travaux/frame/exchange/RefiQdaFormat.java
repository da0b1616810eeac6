package org.travaux.frame.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Codebooks of REFI-QDA 1.0: codes in codes with a name, an id, a colour and a description. A code
 * has no words; the patterns stand in the description, under a heading.
 */
final class RefiQdaFormat {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    /** Colours that are told apart by most people (Okabe and Ito), one for each frame in turn. */
    private static final List<String> COLOURS =
            List.of("#D55E00", "#0072B2", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442");

    private RefiQdaFormat() {}

    static String write(List<Category> categories) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("CodeBook");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("origin", "Travaux");
            xml.writeStartElement("Codes");
            for (int i = 0; i < categories.size(); i++) {
                write(categories.get(i), "", COLOURS.get(i % COLOURS.size()), xml);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(Category category, String path, String colour, XMLStreamWriter xml)
            throws XMLStreamException {
        String own = path + "/" + category.name();
        xml.writeCharacters("\n");
        xml.writeStartElement("Code");
        xml.writeAttribute("guid", guid(own));
        xml.writeAttribute("name", category.name());
        xml.writeAttribute("isCodable", "true");
        xml.writeAttribute("color", colour);
        String description = category.meaning().asText();
        if (!description.isBlank()) {
            xml.writeStartElement("Description");
            xml.writeCharacters(description);
            xml.writeEndElement();
        }
        for (Category inner : category.categories()) {
            write(inner, own, colour, xml);
        }
        xml.writeEndElement();
    }

    /** The same for the same place in the codebook, in every export. */
    private static String guid(String path) {
        return UUID.nameUUIDFromBytes((NAMESPACE + path).getBytes(StandardCharsets.UTF_8))
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    static List<Category> read(String file, String text) throws ExchangeException {
        Element root = root(file, text);
        if (!"CodeBook".equals(root.getLocalName())) {
            throw new ExchangeException(
                    file, 1, "this is no REFI-QDA codebook: its root is " + root.getNodeName());
        }
        List<Category> categories = new ArrayList<>();
        for (Element codes : children(root, "Codes")) {
            children(codes, "Code").forEach(code -> categories.add(category(code)));
        }
        return categories;
    }

    private static Element root(String file, String text) throws ExchangeException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException e) {
            int line = e instanceof org.xml.sax.SAXParseException at ? at.getLineNumber() : 0;
            throw new ExchangeException(file, line, "not XML that can be read: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Prints nothing; a fatal error ends the reading. */
    private static final class Strict extends org.xml.sax.helpers.DefaultHandler {
        @Override
        public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private static Category category(Element code) {
        String description =
                children(code, "Description").stream()
                        .map(Node::getTextContent)
                        .findFirst()
                        .orElse("");
        Meaning meaning = Meaning.ofText(description);
        return new Category(
                code.getAttribute("name"),
                meaning,
                meaning.indicators().stream().map(Category.Entry::of).toList(),
                children(code, "Code").stream().map(RefiQdaFormat::category).toList());
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }
}
