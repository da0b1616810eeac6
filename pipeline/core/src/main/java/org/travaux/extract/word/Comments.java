package org.travaux.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments of a file by the ids that the text refers to, each with the answers to it. */
final class Comments {

    private final Map<String, Node> comments = new LinkedHashMap<>();
    private final Map<String, Node> extended = new HashMap<>();
    private final Map<String, String> byParagraph = new HashMap<>();
    private final Set<String> referred;

    /** {@code referred} are the ids for which the text has a place. */
    Comments(Node root, Node extension, Set<String> referred) {
        root.all("comment").forEach(node -> comments.put(node.get("id"), node));
        extension.all("commentEx").forEach(node -> extended.put(node.get("paraId"), node));
        comments.forEach((id, node) -> byParagraph.put(paragraph(node), id));
        this.referred = new HashSet<>(referred);
    }

    /** A comment is known by the id of its last paragraph. */
    private static String paragraph(Node comment) {
        return comment.below("p").reduce((first, last) -> last).orElse(Node.NONE).get("paraId");
    }

    /** The comment with this id, and the answers that have no place of their own. */
    List<Comment> at(String id) {
        List<Comment> found = new ArrayList<>();
        if (comments.containsKey(id)) {
            found.add(comment(id));
            comments.keySet().stream()
                    .filter(other -> !referred.contains(other) && parent(other).equals(id))
                    .map(this::comment)
                    .forEach(found::add);
        }
        return found;
    }

    /** Those that neither the text nor another comment refers to. */
    List<Comment> placeless() {
        return comments.keySet().stream()
                .filter(id -> !referred.contains(id) && !referred.contains(parent(id)))
                .map(this::comment)
                .toList();
    }

    private Comment comment(String id) {
        Node node = comments.getOrDefault(id, Node.NONE);
        Node more = extended.getOrDefault(paragraph(node), Node.NONE);
        return Comment.of(node, !parent(id).isEmpty(), more.get("done").matches("1|true|on"));
    }

    private String parent(String id) {
        String own = paragraph(comments.getOrDefault(id, Node.NONE));
        String above = extended.getOrDefault(own, Node.NONE).get("paraIdParent");
        return above.isEmpty() ? "" : byParagraph.getOrDefault(above, "");
    }
}
