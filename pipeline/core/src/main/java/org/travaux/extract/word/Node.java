package org.travaux.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of one of the package's XML parts, by its name without prefix: transitional and strict
 * files differ in the namespace alone. {@code text} holds the characters of text elements.
 */
record Node(String name, Map<String, String> attributes, List<Node> children, StringBuilder text) {

    static final Node NONE = new Node("", Map.of(), List.of(), new StringBuilder());

    Node(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>(), new StringBuilder());
    }

    boolean is(String other) {
        return name.equals(other);
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The first child of that name, else {@link #NONE}. */
    Node child(String wanted) {
        return find(wanted).orElse(NONE);
    }

    Optional<Node> find(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    boolean has(String wanted) {
        return find(wanted).isPresent();
    }

    /** What the child of that name says in its attribute {@code val}, or nothing. */
    Optional<String> value(String wanted) {
        return find(wanted).map(child -> child.get("val"));
    }

    Stream<Node> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /** Every element of that name below this one, none within another of them. */
    Stream<Node> below(String wanted) {
        return children.stream()
                .flatMap(child -> child.is(wanted) ? Stream.of(child) : child.below(wanted));
    }

    int number(String attribute, int otherwise) {
        String value = get(attribute);
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }
}
