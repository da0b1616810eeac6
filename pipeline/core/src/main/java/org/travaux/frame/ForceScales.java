package org.travaux.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How binding verbs and modals are, on several scales, since the literature disagrees; what may
 * stand before a verb; and the hedges that weaken a clause: {@code models/force.yaml}.
 */
public final class ForceScales {

    /** A step of a ladder: the ladder, the number of the step from 0, and how many there are. */
    record Step(String ladder, int number, int of) {

        /**
         * The middle of the step's part of 0 to 1, moved within it by {@code shift}, from -1 to 1
         * exclusive.
         */
        Expression.Height height(double shift) {
            return new Expression.Height(ladder, (number + 0.5 + shift / 2) / of);
        }
    }

    /**
     * An entry of the file: its name, the patterns that find it, and its step on each scale that
     * ranks it.
     */
    record Entry(String name, List<Phrase> patterns, Map<String, Step> steps) {}

    /**
     * What may stand between the beginning, a connector or a subject and a verb; the connectors;
     * the subjects.
     */
    record Lead(List<Phrase> skip, List<Phrase> after, List<Phrase> speakers) {}

    private static final Set<String> KEYS =
            CodebookReader.ordered(
                    "version",
                    "default_scale",
                    "scales",
                    "lead",
                    "verbs",
                    "modals",
                    "hedges",
                    "intensifiers");
    private static final Set<String> SCALE_KEYS =
            CodebookReader.ordered("label", "source", "verbs", "modals");
    private static final Set<String> ENTRY_KEYS = CodebookReader.ordered("patterns", "kind");

    private final String version;
    private final String defaultScale;
    private final Lead lead;
    private final List<Entry> verbs;
    private final List<Entry> modals;
    private final List<Entry> hedges;
    private final List<List<Phrase>> raising;
    private final List<Phrase> lowering;

    private ForceScales(YamlNode root) throws CodebookException {
        Map<String, YamlNode> keys = root.map("the force file", KEYS);
        version = CodebookReader.require(root, keys, "version").string("version");
        Map<String, YamlNode> scales =
                CodebookReader.require(root, keys, "scales").map("scales", Set.of());
        defaultScale =
                CodebookReader.require(root, keys, "default_scale")
                        .oneOf("default_scale", List.copyOf(scales.keySet()));
        lead = lead(CodebookReader.require(root, keys, "lead"));
        verbs = entries(root, keys, scales, "verbs");
        modals = entries(root, keys, scales, "modals");
        hedges = entries(root, keys, Map.of(), "hedges");
        YamlNode intensifiers = CodebookReader.require(root, keys, "intensifiers");
        Map<String, YamlNode> both =
                intensifiers.map("intensifiers", CodebookReader.ordered("raises", "lowers"));
        raising = new ArrayList<>();
        for (YamlNode degree :
                CodebookReader.require(intensifiers, both, "raises").list("raises")) {
            raising.add(degree.phrases("a degree"));
        }
        lowering = new ArrayList<>();
        for (YamlNode degree :
                CodebookReader.require(intensifiers, both, "lowers").list("lowers")) {
            lowering.addAll(degree.phrases("a degree"));
        }
    }

    /** Reads the scales from {@code stream}, which messages call {@code file}. */
    public static ForceScales read(String file, InputStream stream)
            throws CodebookException, IOException {
        return new ForceScales(YamlNode.read(file, stream));
    }

    private static Lead lead(YamlNode node) throws CodebookException {
        Map<String, YamlNode> keys =
                node.map("lead", CodebookReader.ordered("skip", "after", "speakers"));
        return new Lead(
                CodebookReader.require(node, keys, "skip").phrases("skip"),
                CodebookReader.require(node, keys, "after").phrases("after"),
                CodebookReader.require(node, keys, "speakers").phrases("speakers"));
    }

    private static List<Entry> entries(
            YamlNode root, Map<String, YamlNode> keys, Map<String, YamlNode> scales, String section)
            throws CodebookException {
        Map<String, YamlNode> named =
                CodebookReader.require(root, keys, section).map(section, Set.of());
        Map<String, Map<String, Step>> steps = new LinkedHashMap<>();
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
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : named.entrySet()) {
            Map<String, YamlNode> fields =
                    entry.getValue().map("'" + entry.getKey() + "'", ENTRY_KEYS);
            List<Phrase> patterns =
                    CodebookReader.require(entry.getValue(), fields, "patterns")
                            .phrases("patterns");
            entries.add(
                    new Entry(
                            entry.getKey(),
                            patterns,
                            steps.getOrDefault(entry.getKey(), Map.of())));
        }
        return entries;
    }

    private static void climb(
            String scale,
            String ladder,
            YamlNode node,
            Set<String> known,
            Map<String, Map<String, Step>> steps)
            throws CodebookException {
        List<YamlNode> levels = node.list(ladder);
        for (int number = 0; number < levels.size(); number++) {
            for (YamlNode item : levels.get(number).list("a step of the ladder")) {
                String name = item.oneOf("an entry of the ladder", List.copyOf(known));
                Step step = new Step(ladder, number, levels.size());
                if (steps.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(scale, step)
                        != null) {
                    throw item.error("'" + name + "' stands on two steps of " + scale);
                }
            }
        }
    }

    public String version() {
        return version;
    }

    public String defaultScale() {
        return defaultScale;
    }

    Lead lead() {
        return lead;
    }

    List<Entry> verbs() {
        return verbs;
    }

    List<Entry> modals() {
        return modals;
    }

    List<Entry> hedges() {
        return hedges;
    }

    /** Intensifiers by degree, the weakest first. */
    List<List<Phrase>> raising() {
        return raising;
    }

    List<Phrase> lowering() {
        return lowering;
    }
}
