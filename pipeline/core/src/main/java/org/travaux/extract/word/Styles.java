package org.travaux.extract.word;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The paragraph styles of a file, each with those that it is based on. */
final class Styles {

    private final Map<String, Node> styles = new HashMap<>();
    private String usual = "";

    Styles(Node root) {
        root.all("style")
                .filter(style -> style.get("type").equals("paragraph"))
                .forEach(
                        style -> {
                            styles.put(style.get("styleId"), style);
                            if (style.get("default").matches("1|true|on")) {
                                usual = style.get("styleId");
                            }
                        });
    }

    /** The style that these paragraph properties name, or the usual one. */
    String of(Node properties) {
        return properties.value("pStyle").filter(styles::containsKey).orElse(usual);
    }

    /** The style and those below it, the nearest first. */
    Set<String> chain(String style) {
        Set<String> chain = new LinkedHashSet<>();
        String next = style;
        while (styles.containsKey(next) && chain.add(next)) {
            next = styles.getOrDefault(next, Node.NONE).value("basedOn").orElse("");
        }
        return chain;
    }

    Node properties(String style) {
        return styles.getOrDefault(style, Node.NONE).child("pPr");
    }

    /** The level of a heading from 1, 0 for a paragraph that is none. */
    int heading(Node properties) {
        Optional<String> own = properties.value("outlineLvl");
        if (own.isPresent()) {
            return level(own.get());
        }
        for (String style : chain(of(properties))) {
            String name =
                    styles.getOrDefault(style, Node.NONE)
                            .value("name")
                            .orElse("")
                            .toLowerCase(Locale.ROOT);
            if (name.matches("heading [1-9]")) {
                return Math.min(6, name.charAt(name.length() - 1) - '0');
            }
            if (name.equals("title") || name.equals("subtitle")) {
                return name.equals("title") ? 1 : 2;
            }
            Optional<String> outline = properties(style).value("outlineLvl");
            if (outline.isPresent()) {
                return level(outline.get());
            }
        }
        return 0;
    }

    private static int level(String outline) {
        return outline.matches("[0-8]") ? Math.min(6, outline.charAt(0) - '0' + 1) : 0;
    }
}
