package org.travaux.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something that differs between two versions of a codebook, in words. */
public record CodebookChange(String what) {

    /** What is different in {@code next}: frames, sub-frames, indicators, names, settings. */
    public static List<CodebookChange> between(Rulebook before, Rulebook next) {
        List<String> changes = new ArrayList<>();
        sets(before.codebook().frameNames(), next.codebook().frameNames(), "frame ", changes);
        sets(subframes(before), subframes(next), "sub-frame ", changes);
        indicators(before, next, changes);
        sets(before.writtenNames(), next.writtenNames(), "name ", changes);
        setting("threshold", before.threshold(), next.threshold(), changes);
        setting("dominance", before.dominance(), next.dominance(), changes);
        setting("scopes", before.scopes().toString(), next.scopes().toString(), changes);
        setting("nested_scope", before.nestedAcross(), next.nestedAcross(), changes);
        return changes.stream().map(CodebookChange::new).toList();
    }

    private static List<String> subframes(Rulebook rules) {
        return rules.codebook().frames().stream()
                .flatMap(f -> f.subframes().stream().map(s -> s.name() + " of " + f.name()))
                .toList();
    }

    private static void sets(
            List<String> before, List<String> next, String what, List<String> changes) {
        before.stream().filter(n -> !next.contains(n)).forEach(n -> changes.add("- " + what + n));
        next.stream().filter(n -> !before.contains(n)).forEach(n -> changes.add("+ " + what + n));
    }

    private static void setting(String name, Object before, Object next, List<String> changes) {
        if (!before.equals(next)) {
            String values = name.equals("scopes") ? "changed" : "from " + before + " to " + next;
            changes.add("~ " + name + " " + values);
        }
    }

    private static void indicators(Rulebook before, Rulebook next, List<String> changes) {
        Map<String, List<String>> old = described(before);
        Map<String, List<String>> young = described(next);
        old.forEach(
                (key, values) -> {
                    List<String> now = young.getOrDefault(key, List.of());
                    if (now.isEmpty()) {
                        changes.add("- indicator " + key);
                    } else if (!now.equals(values)) {
                        changes.add(
                                "~ indicator "
                                        + key
                                        + ": "
                                        + String.join(" | ", values)
                                        + " -> "
                                        + String.join(" | ", now));
                    }
                });
        young.keySet().stream()
                .filter(key -> !old.containsKey(key))
                .forEach(key -> changes.add("+ indicator " + key));
    }

    /** The weights and conditions of the indicators, by pattern and sub-frame. */
    private static Map<String, List<String>> described(Rulebook rules) {
        return rules.written().stream()
                .collect(
                        Collectors.groupingBy(
                                i -> "'" + i.pattern() + "' of " + i.subframe(),
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        i ->
                                                i.conditions().isEmpty()
                                                        ? "weight " + i.weight()
                                                        : "weight "
                                                                + i.weight()
                                                                + "; "
                                                                + i.conditions(),
                                        Collectors.toList())));
    }
}
