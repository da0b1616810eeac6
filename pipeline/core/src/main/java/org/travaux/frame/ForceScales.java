package org.travaux.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How binding verbs and modals are, on several scales, since the literature disagrees; and the
 * hedges that weaken a clause.
 *
 * <p>A scale has two ladders, of verbs and of modals. An entry's force is its step counted from 0,
 * divided by the number of the top step: 0 is the weakest of its ladder, 1 the strongest. Steps are
 * ordinal: they say which is stronger, not by how much.
 */
public final class ForceScales {

    /**
     * An entry of the file: its name, the patterns that find it, and its force on each scale that
     * ranks it.
     */
    record Entry(String name, List<Phrase> patterns, Map<String, Double> force) {}

    private static final Set<String> KEYS =
            CodebookReader.ordered(
                    "version",
                    "default_scale",
                    "scales",
                    "verbs",
                    "modals",
                    "hedges",
                    "intensifiers");
    private static final Set<String> SCALE_KEYS =
            CodebookReader.ordered("label", "source", "note", "verbs", "modals");

    private final String version;
    private final String defaultScale;
    private final Map<String, Integer> verbSteps;
    private final List<Entry> verbs;
    private final List<Entry> modals;
    private final List<Entry> hedges;
    private final List<Phrase> raising;
    private final List<Phrase> lowering;

    private ForceScales(YamlNode root) throws CodebookException {
        Map<String, YamlNode> keys = root.map("the force file", KEYS);
        version = CodebookReader.require(root, keys, "version").string("version");
        Map<String, YamlNode> scales =
                CodebookReader.require(root, keys, "scales").map("scales", Set.of());
        defaultScale =
                CodebookReader.require(root, keys, "default_scale")
                        .oneOf("default_scale", List.copyOf(scales.keySet()));
        verbSteps = new LinkedHashMap<>();
        verbs = entries(root, keys, scales, "verbs");
        modals = entries(root, keys, scales, "modals");
        hedges = entries(root, keys, Map.of(), "hedges");
        YamlNode intensifiers = CodebookReader.require(root, keys, "intensifiers");
        Map<String, YamlNode> both =
                intensifiers.map("intensifiers", CodebookReader.ordered("raises", "lowers"));
        raising = CodebookReader.require(intensifiers, both, "raises").phrases("raises");
        lowering = CodebookReader.require(intensifiers, both, "lowers").phrases("lowers");
    }

    /** Reads the scales from {@code stream}, which messages call {@code file}. */
    public static ForceScales read(String file, InputStream stream)
            throws CodebookException, IOException {
        return new ForceScales(YamlNode.read(file, stream));
    }

    private List<Entry> entries(
            YamlNode root, Map<String, YamlNode> keys, Map<String, YamlNode> scales, String section)
            throws CodebookException {
        Map<String, YamlNode> named =
                CodebookReader.require(root, keys, section).map(section, Set.of());
        Map<String, Map<String, Double>> force = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode> scale : scales.entrySet()) {
            Map<String, YamlNode> ladders =
                    scale.getValue().map("scale " + scale.getKey(), SCALE_KEYS);
            if (ladders.containsKey(section)) {
                climb(scale.getKey(), ladders.get(section), section, named.keySet(), force);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : named.entrySet()) {
            Map<String, YamlNode> fields =
                    entry.getValue()
                            .map("'" + entry.getKey() + "'", CodebookReader.ordered("patterns"));
            List<Phrase> patterns =
                    CodebookReader.require(entry.getValue(), fields, "patterns")
                            .phrases("patterns");
            entries.add(
                    new Entry(
                            entry.getKey(),
                            patterns,
                            force.getOrDefault(entry.getKey(), Map.of())));
        }
        return entries;
    }

    private void climb(
            String scale,
            YamlNode ladder,
            String section,
            Set<String> known,
            Map<String, Map<String, Double>> force)
            throws CodebookException {
        List<YamlNode> steps = ladder.list(section);
        if (section.equals("verbs")) {
            verbSteps.put(scale, steps.size());
        }
        for (int step = 0; step < steps.size(); step++) {
            for (YamlNode item : steps.get(step).list("a step of the ladder")) {
                String name = item.oneOf("an entry of the ladder", List.copyOf(known));
                double height = steps.size() == 1 ? 1 : (double) step / (steps.size() - 1);
                if (force.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(scale, height)
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

    List<Entry> verbs() {
        return verbs;
    }

    List<Entry> modals() {
        return modals;
    }

    List<Entry> hedges() {
        return hedges;
    }

    List<Phrase> raising() {
        return raising;
    }

    List<Phrase> lowering() {
        return lowering;
    }

    /** Half a step of the verbs' ladder on {@code scale}: what an intensifier adds or takes. */
    double halfStep(String scale) {
        return 0.5 / Math.max(1, verbSteps.getOrDefault(scale, 1) - 1);
    }
}
