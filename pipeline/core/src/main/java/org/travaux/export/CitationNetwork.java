package org.travaux.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.travaux.cite.Citation;
import org.travaux.cite.Citations;
import org.travaux.cite.Instrument;
import org.travaux.cite.Role;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Document;

/**
 * Who cites what: a node for each document of the run and for each instrument cited, an edge for
 * each pair of them. An instrument that is itself a document of the run has that document's node.
 */
record CitationNetwork(List<Node> nodes, List<Edge> edges) {

    /** A document (with its place in a negotiation) or an instrument. */
    record Node(String id, String label, boolean document, Facts facts, String series, int draft) {}

    /** What is known of a node. */
    record Facts(String symbol, String name, String kind, List<String> agenda, String date) {

        Facts {
            agenda = List.copyOf(agenda);
        }
    }

    /** How often a document cites an instrument in each role. */
    record Edge(String from, String to, Map<Role, Integer> roles) {

        Edge {
            roles = new TreeMap<>(roles);
        }

        int weight() {
            return roles.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    CitationNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    static CitationNetwork of(Collection<PlacedDocument> documents, Citations citations) {
        Map<String, String> owners = owners(documents);
        List<Node> nodes = new ArrayList<>();
        documents.forEach(document -> nodes.add(node(document)));
        Map<String, Instrument> instruments = new TreeMap<>();
        List<Edge> edges = new ArrayList<>();
        for (PlacedDocument document : documents) {
            Map<String, Map<Role, Integer>> cited = new TreeMap<>();
            for (Citation citation : citations.of(document.id())) {
                Instrument instrument = citation.instrument();
                String owner = owners.getOrDefault(instrument.id(), "");
                if (owner.isEmpty()) {
                    instruments.put(instrument.id(), instrument);
                }
                cited.computeIfAbsent(
                                owner.isEmpty() ? target(instrument.id()) : owner,
                                id -> new TreeMap<>())
                        .merge(citation.use().role(), 1, Integer::sum);
            }
            cited.forEach((to, roles) -> edges.add(new Edge(source(document.id()), to, roles)));
        }
        instruments.values().forEach(instrument -> nodes.add(node(instrument)));
        return new CitationNetwork(nodes, edges);
    }

    /** The node of each symbol that one document, and only one, of the run has. */
    private static Map<String, String> owners(Collection<PlacedDocument> documents) {
        Map<String, String> owners = new HashMap<>();
        for (PlacedDocument document : documents) {
            String symbol = document.framed().annotated().document().metadata().symbol();
            if (!symbol.isEmpty()) {
                owners.merge(symbol, source(document.id()), (one, other) -> "");
            }
        }
        return owners;
    }

    private static String source(String id) {
        return "document:" + id;
    }

    private static String target(String id) {
        return "instrument:" + id;
    }

    private static Node node(PlacedDocument placed) {
        Document document = placed.framed().annotated().document();
        String symbol = document.metadata().symbol();
        return new Node(
                source(placed.id()),
                symbol.isEmpty() ? placed.id() : symbol,
                true,
                new Facts(
                        symbol,
                        Cells.folded(document.metadata().title()),
                        document.metadata().kind().word(),
                        List.of(),
                        document.metadata().date().map(Objects::toString).orElse("")),
                placed.place().series(),
                placed.place().draftNumber());
    }

    private static Node node(Instrument instrument) {
        return new Node(
                target(instrument.id()),
                instrument.id(),
                false,
                new Facts(
                        instrument.id(),
                        instrument.name(),
                        instrument.kind(),
                        instrument.agenda(),
                        instrument.adopted()),
                "",
                0);
    }
}
