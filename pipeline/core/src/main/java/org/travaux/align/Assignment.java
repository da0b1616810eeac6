package org.travaux.align;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Chooses among possible pairs those that together weigh most, each paragraph in one at most.
 *
 * <p>Weights are rounded to whole numbers, in which JGraphT reckons exactly; vertices and edges are
 * entered in a fixed order, so that even a tie is decided the same way every time.
 */
final class Assignment {

    /**
     * A possible pair: positions in the earlier and the later draft; only weights above 0 count.
     */
    record Edge(int from, int to, double weight) {}

    private static final double SCALE = 1e9;

    /** The chosen pairs: position in the earlier draft to position in the later. */
    Map<Integer, Integer> best(List<Edge> edges) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Map<DefaultWeightedEdge, Edge> known = new LinkedHashMap<>();
        Set<Integer> earlier = new LinkedHashSet<>();
        Set<Integer> later = new LinkedHashSet<>();
        for (Edge edge : edges) {
            double weight = Math.rint(edge.weight() * SCALE);
            if (weight > 0) {
                // One graph holds both drafts: positions of the later one are counted below zero.
                int target = -1 - edge.to();
                graph.addVertex(edge.from());
                graph.addVertex(target);
                earlier.add(edge.from());
                later.add(target);
                DefaultWeightedEdge added = graph.addEdge(edge.from(), target);
                graph.setEdgeWeight(added, weight);
                known.put(added, edge);
            }
        }
        Map<Integer, Integer> chosen = new TreeMap<>();
        new MaximumWeightBipartiteMatching<>(graph, earlier, later)
                .getMatching()
                .getEdges()
                .forEach(e -> put(chosen, known, e));
        return chosen;
    }

    private static void put(
            Map<Integer, Integer> chosen,
            Map<DefaultWeightedEdge, Edge> known,
            DefaultWeightedEdge taken) {
        Edge edge = known.get(taken);
        if (edge == null) {
            throw new IllegalStateException("the matching holds an edge that it was not given");
        }
        chosen.put(edge.from(), edge.to());
    }
}
