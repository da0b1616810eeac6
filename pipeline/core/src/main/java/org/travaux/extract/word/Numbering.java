package org.travaux.extract.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists that a file defines, and which of them a paragraph belongs to. */
final class Numbering {

    static final int LEVELS = 9;

    /** A paragraph's list and its level in it, from 0. */
    record Position(String list, int level) {}

    private final Map<String, Node> definitions = new HashMap<>();
    private final Map<String, Node> lists = new HashMap<>();
    private final Styles styles;

    Numbering(Node root, Styles styles) {
        root.all("abstractNum").forEach(node -> definitions.put(node.get("abstractNumId"), node));
        root.all("num").forEach(node -> lists.put(node.get("numId"), node));
        this.styles = styles;
    }

    /**
     * Where a paragraph with these properties stands. Number 0, of its own or of its style, takes
     * it out of all lists.
     */
    Optional<Position> position(Node properties) {
        Node own = properties.child("numPr");
        Optional<String> list = own.value("numId");
        if (list.isPresent()) {
            return known(list.get(), level(own).orElse(0));
        }
        for (String style : styles.chain(styles.of(properties))) {
            Node numbers = styles.properties(style).child("numPr");
            Optional<String> named = numbers.value("numId");
            if (named.isPresent()) {
                int level =
                        level(own)
                                .or(() -> linked(named.get(), styles.of(properties)))
                                .or(() -> linked(named.get(), style))
                                .or(() -> level(numbers))
                                .orElse(0);
                return known(named.get(), level);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> level(Node numbers) {
        return numbers.value("ilvl").filter(l -> l.matches("[0-8]")).map(Integer::valueOf);
    }

    private Optional<Position> known(String list, int level) {
        return lists.containsKey(list) && !list.equals("0")
                ? Optional.of(new Position(list, level))
                : Optional.empty();
    }

    /** The level that says that it belongs to a style. */
    private Optional<Integer> linked(String list, String style) {
        for (int level = 0; level < LEVELS; level++) {
            if (level(list, level).value("pStyle").filter(style::equals).isPresent()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Lists with the same definition go on counting where the other stopped. */
    String definition(String list) {
        String named = lists.getOrDefault(list, Node.NONE).value("abstractNumId").orElse("");
        Optional<String> link = definitions.getOrDefault(named, Node.NONE).value("numStyleLink");
        return link.map(style -> styles.properties(style).child("numPr"))
                .flatMap(numbers -> numbers.value("numId"))
                .flatMap(other -> lists.getOrDefault(other, Node.NONE).value("abstractNumId"))
                .orElse(named);
    }

    /** How a level of a list looks: the list's own, else its definition's. */
    Node level(String list, int level) {
        return override(list, level)
                .flatMap(o -> o.find("lvl"))
                .or(() -> at(definitions.getOrDefault(definition(list), Node.NONE), "lvl", level))
                .orElse(Node.NONE);
    }

    /** The number with which a list of its own begins a level anew. */
    Optional<Integer> restart(String list, int level) {
        return override(list, level)
                .flatMap(o -> o.find("startOverride"))
                .map(start -> start.number("val", 1));
    }

    private Optional<Node> override(String list, int level) {
        return at(lists.getOrDefault(list, Node.NONE), "lvlOverride", level);
    }

    private static Optional<Node> at(Node parent, String name, int level) {
        return parent.all(name).filter(n -> n.number("ilvl", 0) == level).findFirst();
    }
}
