package org.travaux.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.travaux.cite.Role;

/** Writes a network of citations as GraphML, which Gephi, igraph and networkx read. */
final class GraphMlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Writer out;

    /** Writes to {@code out}, which is to be encoded in UTF-8 and is left open. */
    GraphMlWriter(Writer out) {
        this.out = out;
    }

    void write(CitationNetwork network) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(xml, 0);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            keys(xml);
            line(xml, 1);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "citations");
            xml.writeAttribute("edgedefault", "directed");
            for (CitationNetwork.Node node : network.nodes()) {
                node(xml, node);
            }
            int number = 0;
            for (CitationNetwork.Edge edge : network.edges()) {
                edge(xml, edge, ++number);
            }
            line(xml, 1);
            xml.writeEndElement();
            line(xml, 0);
            xml.writeEndElement();
            line(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void keys(XMLStreamWriter xml) throws XMLStreamException {
        for (String name :
                new String[] {
                    "label", "type", "symbol", "name", "kind", "agenda", "date", "series"
                }) {
            key(xml, name, "node", "string");
        }
        key(xml, "draft_no", "node", "int");
        key(xml, "weight", "edge", "double");
        key(xml, "roles", "edge", "string");
        for (Role role : Role.values()) {
            key(xml, role.word(), "edge", "int");
        }
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type)
            throws XMLStreamException {
        line(xml, 1);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void node(XMLStreamWriter xml, CitationNetwork.Node node)
            throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("node");
        xml.writeAttribute("id", allowed(node.id()));
        data(xml, "label", node.label());
        data(xml, "type", node.document() ? "document" : "instrument");
        data(xml, "symbol", node.facts().symbol());
        data(xml, "name", node.facts().name());
        data(xml, "kind", node.facts().kind());
        data(xml, "agenda", Cells.several(node.facts().agenda()));
        data(xml, "date", node.facts().date());
        data(xml, "series", node.series());
        if (node.draft() > 0) {
            data(xml, "draft_no", Integer.toString(node.draft()));
        }
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, CitationNetwork.Edge edge, int number)
            throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "e" + number);
        xml.writeAttribute("source", allowed(edge.from()));
        xml.writeAttribute("target", allowed(edge.to()));
        data(xml, "weight", String.format(Locale.ROOT, "%d.0", edge.weight()));
        data(xml, "roles", Cells.several(edge.roles().keySet().stream().map(Role::word).toList()));
        for (Role role : Role.values()) {
            data(xml, role.word(), Integer.toString(edge.roles().getOrDefault(role, 0)));
        }
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value)
            throws XMLStreamException {
        if (value.isEmpty()) {
            return;
        }
        line(xml, 3);
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(allowed(value));
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Without what XML 1.0 has no way to write: control characters and broken surrogate pairs. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
                            boolean surrogate = c >= 0xd800 && c <= 0xdfff;
                            if (control || surrogate || c == 0xfffe || c == 0xffff) {
                                allowed.append('\ufffd');
                            } else {
                                allowed.appendCodePoint(c);
                            }
                        });
        return allowed.toString();
    }
}
