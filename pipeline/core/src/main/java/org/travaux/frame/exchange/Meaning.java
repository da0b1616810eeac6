package org.travaux.frame.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code means, as people read it: label, definition, when to give it and when not, examples.
 * As one text it has the definition first, then a heading and a list for each of the others.
 */
record Meaning(
        String label,
        String definition,
        List<String> include,
        List<String> exclude,
        List<String> examples,
        List<String> indicators) {

    static final Meaning NONE = new Meaning("", "", List.of(), List.of(), List.of(), List.of());

    private static final String LABEL = "Label";
    private static final Pattern HEADING =
            Pattern.compile("(Label|Include|Exclude|Examples|Indicators): ?(.*)");

    Meaning {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        examples = List.copyOf(examples);
        indicators = List.copyOf(indicators);
    }

    String asText() {
        StringBuilder text = new StringBuilder(definition);
        if (!label.isEmpty()) {
            text.append("\n").append(LABEL).append(": ").append(label);
        }
        append("Include", include, text);
        append("Exclude", exclude, text);
        append("Examples", examples, text);
        append("Indicators", indicators, text);
        return text.toString();
    }

    private static void append(String heading, List<String> items, StringBuilder text) {
        if (!items.isEmpty()) {
            text.append("\n").append(heading).append(":");
            items.forEach(item -> text.append("\n- ").append(item.replaceAll("\\s+", " ")));
        }
    }

    /** The meaning in {@code text}; what stands under no heading is the definition. */
    static Meaning ofText(String text) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> definition = new ArrayList<>();
        String label = "";
        String heading = "";
        for (String line : text.strip().split("\\R", -1)) {
            Matcher found = HEADING.matcher(line.strip());
            if (found.matches()) {
                heading = found.group(1);
                if (heading.equals(LABEL)) {
                    label = found.group(2);
                    heading = "";
                }
            } else if (heading.isEmpty()) {
                definition.add(line.strip());
            } else if (!line.isBlank()) {
                parts.computeIfAbsent(heading, key -> new ArrayList<>())
                        .add(line.strip().replaceFirst("^- ", ""));
            }
        }
        return new Meaning(
                label,
                String.join(" ", definition).strip(),
                parts.getOrDefault("Include", List.of()),
                parts.getOrDefault("Exclude", List.of()),
                parts.getOrDefault("Examples", List.of()),
                parts.getOrDefault("Indicators", List.of()));
    }
}
