package org.travaux.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the file of force scales. */
final class ForceScalesReader {

    private static final Set<String> KEYS =
            CodebookReader.ordered(
                    "version",
                    "default_scale",
                    "scales",
                    "lead",
                    "verbs",
                    "speech",
                    "modals",
                    "hedges",
                    "intensifiers");
    private static final Set<String> SCALE_KEYS =
            CodebookReader.ordered("label", "source", "verbs", "modals");
    private static final Set<String> ENTRY_KEYS = CodebookReader.ordered("patterns", "kind");

    private final YamlNode root;

    ForceScalesReader(YamlNode root) {
        this.root = root;
    }

    ForceScales read() throws CodebookException {
        Map<String, YamlNode> keys = root.map("the force file", KEYS);
        Map<String, YamlNode> scales =
                CodebookReader.require(root, keys, "scales").map("scales", Set.of());
        YamlNode speech = CodebookReader.require(root, keys, "speech");
        Map<String, YamlNode> spoken =
                speech.map("speech", CodebookReader.ordered("subjects", "base_forms"));
        YamlNode intensifiers = CodebookReader.require(root, keys, "intensifiers");
        Map<String, YamlNode> both =
                intensifiers.map("intensifiers", CodebookReader.ordered("raises", "lowers"));
        List<ForceScales.Entry> verbs = entries(keys, scales, "verbs");
        return new ForceScales(
                CodebookReader.require(root, keys, "version").string("version"),
                CodebookReader.require(root, keys, "default_scale")
                        .oneOf("default_scale", List.copyOf(scales.keySet())),
                lead(
                        CodebookReader.require(root, keys, "lead"),
                        CodebookReader.require(speech, spoken, "subjects").phrases("subjects")),
                new ForceScales.Entries(
                        verbs,
                        spoken(CodebookReader.require(speech, spoken, "base_forms"), verbs),
                        entries(keys, scales, "modals"),
                        entries(keys, Map.of(), "hedges")),
                degrees(CodebookReader.require(intensifiers, both, "raises")),
                degrees(CodebookReader.require(intensifiers, both, "lowers")));
    }

    private static ForceScales.Lead lead(YamlNode node, List<Phrase> subjects)
            throws CodebookException {
        Map<String, YamlNode> keys = node.map("lead", CodebookReader.ordered("skip", "after"));
        return new ForceScales.Lead(
                CodebookReader.require(node, keys, "skip").phrases("skip"),
                CodebookReader.require(node, keys, "after").phrases("after"),
                subjects);
    }

    private List<ForceScales.Entry> entries(
            Map<String, YamlNode> keys, Map<String, YamlNode> scales, String section)
            throws CodebookException {
        Map<String, YamlNode> named =
                CodebookReader.require(root, keys, section).map(section, Set.of());
        Map<String, Map<String, ForceScales.Step>> steps = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode> scale : scales.entrySet()) {
            Map<String, YamlNode> sections =
                    scale.getValue().map("scale " + scale.getKey(), SCALE_KEYS);
            if (sections.containsKey(section)) {
                for (var ladder : sections.get(section).map("ladders", Set.of()).entrySet()) {
                    climb(
                            scale.getKey(),
                            ladder.getKey(),
                            ladder.getValue(),
                            named.keySet(),
                            steps);
                }
            }
        }
        List<ForceScales.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : named.entrySet()) {
            Map<String, YamlNode> fields =
                    entry.getValue().map("'" + entry.getKey() + "'", ENTRY_KEYS);
            entries.add(
                    new ForceScales.Entry(
                            entry.getKey(),
                            CodebookReader.require(entry.getValue(), fields, "patterns")
                                    .phrases("patterns"),
                            steps.getOrDefault(entry.getKey(), Map.of())));
        }
        return entries;
    }

    private static void climb(
            String scale,
            String ladder,
            YamlNode node,
            Set<String> known,
            Map<String, Map<String, ForceScales.Step>> steps)
            throws CodebookException {
        List<YamlNode> levels = node.list(ladder);
        for (int number = 0; number < levels.size(); number++) {
            for (YamlNode item : levels.get(number).list("a step of the ladder")) {
                String name = item.oneOf("an entry of the ladder", List.copyOf(known));
                ForceScales.Step step = new ForceScales.Step(ladder, number, levels.size());
                if (steps.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(scale, step)
                        != null) {
                    throw item.error("'" + name + "' stands on two steps of " + scale);
                }
            }
        }
    }

    /**
     * The verbs as a speaking subject has them: with the forms of the first person beside those of
     * the third.
     */
    private static List<ForceScales.Entry> spoken(YamlNode node, List<ForceScales.Entry> verbs)
            throws CodebookException {
        List<ForceScales.Entry> spoken = new ArrayList<>(verbs);
        for (Map.Entry<String, YamlNode> forms : node.map("base_forms", Set.of()).entrySet()) {
            ForceScales.Entry verb =
                    verbs.stream()
                            .filter(entry -> entry.name().equals(forms.getKey()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            forms.getValue()
                                                    .error(
                                                            "'"
                                                                    + forms.getKey()
                                                                    + "' is no entry under verbs"));
            spoken.add(
                    new ForceScales.Entry(
                            verb.name(), forms.getValue().phrases("base_forms"), verb.steps()));
        }
        return spoken;
    }

    private static List<ForceScales.Intensifiers> degrees(YamlNode node) throws CodebookException {
        List<ForceScales.Intensifiers> degrees = new ArrayList<>();
        for (YamlNode item : node.list("degrees")) {
            Map<String, YamlNode> keys =
                    item.map("a degree", CodebookReader.ordered("around", "inside"));
            degrees.add(
                    new ForceScales.Intensifiers(
                            CodebookReader.require(item, keys, "around").phrases("around"),
                            CodebookReader.require(item, keys, "inside").phrases("inside")));
        }
        return degrees;
    }
}
