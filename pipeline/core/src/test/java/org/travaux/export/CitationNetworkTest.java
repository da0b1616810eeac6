package org.travaux.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.travaux.cite.Citation;
import org.travaux.cite.Citations;
import org.travaux.cite.Instrument;
import org.travaux.cite.ResolvedBy;
import org.travaux.cite.Role;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Place;
import org.travaux.text.Sentence;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The network of citations, and its GraphML read back by another parser. */
final class CitationNetworkTest {

    private static final Instrument WHALES =
            new Instrument("Whales", "Convention on Whales", "treaty", List.of("rights"), "1950");

    private static PlacedDocument document(String id, String symbol, String title) {
        Document document =
                new Document(
                        id,
                        new Source(id, "", "text/plain", 0),
                        new Metadata(symbol, title, Kind.DRAFT, Optional.empty()),
                        "",
                        List.of(),
                        List.of());
        return new PlacedDocument(
                new FramedDocument(
                        new AnnotatedDocument(document, "eng", List.of(), List.of()), List.of()),
                new Place("talks", 1));
    }

    private static Citation citation(Instrument instrument, Role role) {
        Span span = new Span(0, 0);
        Paragraph paragraph = new Paragraph(span, Part.BODY, "", Speaker.NONE);
        return new Citation(
                new Sentence(1, span, paragraph, List.of(), List.of()),
                1,
                instrument,
                new Citation.Reference(span, List.of(), ResolvedBy.TEXT),
                new Citation.Use(role, ""));
    }

    private static Instrument resolution(String symbol) {
        return new Instrument(symbol, "", Instrument.RESOLUTION, List.of(), "");
    }

    @Test
    void countsTheCitationsOfEachPairByRole() {
        CitationNetwork network =
                CitationNetwork.of(
                        List.of(document("a", "", "")),
                        new Citations(
                                Map.of(
                                        "a",
                                        List.of(
                                                citation(WHALES, Role.RECALLED),
                                                citation(WHALES, Role.RECALLED),
                                                citation(WHALES, Role.STANDARD)))));
        assertEquals(
                List.of(
                        new CitationNetwork.Edge(
                                "document:a",
                                "instrument:Whales",
                                Map.of(Role.RECALLED, 2, Role.STANDARD, 1))),
                network.edges());
        assertEquals(3, network.edges().get(0).weight());
    }

    @Test
    void citesTheDocumentOfTheRunWhereThereIsOne() {
        CitationNetwork network =
                CitationNetwork.of(
                        List.of(
                                document("a", "", ""),
                                document("b", "S/RES/9 (1946)", ""),
                                document("c", "S/RES/8 (1946)", ""),
                                document("d", "S/RES/8 (1946)", "")),
                        new Citations(
                                Map.of(
                                        "a",
                                        List.of(
                                                citation(
                                                        resolution("S/RES/9 (1946)"),
                                                        Role.RECALLED),
                                                citation(
                                                        resolution("S/RES/8 (1946)"),
                                                        Role.RECALLED)))));
        assertEquals(
                List.of("document:b", "instrument:S/RES/8 (1946)"),
                network.edges().stream().map(CitationNetwork.Edge::to).toList());
        assertEquals(5, network.nodes().size());
    }

    @Test
    void isWellFormedWhateverTheTitles() throws Exception {
        String title = "A & B <\"draft\"> \u0007\u0000 \ud83d\udd4a \ud800 é";
        StringWriter out = new StringWriter();
        new GraphMlWriter(out)
                .write(
                        CitationNetwork.of(
                                List.of(document("a&b", "", title)),
                                new Citations(
                                        Map.of("a&b", List.of(citation(WHALES, Role.BODY))))));
        Element root =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(out.toString())))
                        .getDocumentElement();
        List<String> ids = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName("node");
        for (int i = 0; i < nodes.getLength(); i++) {
            ids.add(((Element) nodes.item(i)).getAttribute("id"));
        }
        assertEquals(List.of("document:a&b", "instrument:Whales"), ids);
        assertEquals("A & B <\"draft\"> \ufffd\ufffd \ud83d\udd4a \ufffd é", value(root, "name"));
        Element edge = (Element) root.getElementsByTagName("edge").item(0);
        assertEquals("document:a&b", edge.getAttribute("source"));
        assertEquals("instrument:Whales", edge.getAttribute("target"));
        assertEquals("1", value(edge, "body"));
        assertEquals("0", value(edge, "recalled"));
    }

    private static String value(Element within, String key) {
        NodeList data = within.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            if (((Element) data.item(i)).getAttribute("key").equals(key)) {
                return data.item(i).getTextContent();
            }
        }
        return "";
    }
}
