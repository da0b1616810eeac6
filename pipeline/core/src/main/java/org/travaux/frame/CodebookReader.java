package org.travaux.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.travaux.text.TokenPattern;

/** Reads a codebook: the frames and what they mean, and the rules that tag by them. */
public final class CodebookReader {

    private static final Set<String> KEYS =
            ordered(
                    "title",
                    "version",
                    "balance",
                    "threshold",
                    "dominance",
                    "nested_scope",
                    "frames",
                    "names",
                    "scopes");
    private static final Set<String> FRAME_KEYS = ordered("label", "definition", "subframes");
    private static final Set<String> SUBFRAME_KEYS =
            ordered(
                    "label",
                    "definition",
                    "include",
                    "exclude",
                    "examples",
                    "negation",
                    "indicators");
    private static final Set<String> SCOPE_KEYS =
            ordered("name", "effect", "direction", "reach", "stops", "cues");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,27}");

    /** Names that tables and measures have already, and beginnings of such names. */
    private static final Set<String> TAKEN =
            ordered(
                    "doc_id",
                    "file",
                    "sha256",
                    "media_type",
                    "symbol",
                    "title",
                    "kind",
                    "date",
                    "language",
                    "series",
                    "draft_no",
                    "pages",
                    "paragraphs",
                    "sentences",
                    "tokens",
                    "balance",
                    "balance_low",
                    "balance_high",
                    "warnings",
                    "force",
                    "share",
                    "hedge",
                    "verb",
                    "modality");

    private static final double DEFAULT_THRESHOLD = 0.5;
    private static final double DEFAULT_DOMINANCE = 3;
    private static final int LONGEST_REACH = 200;

    private final IndicatorReader indicators;

    /**
     * Compiles patterns of {@code tokensregex:} with {@code tokensRegex}, which says what is wrong
     * by IllegalArgumentException.
     */
    public CodebookReader(Function<String, TokenPattern> tokensRegex) {
        indicators = new IndicatorReader(tokensRegex);
    }

    /** Reads the codebook from {@code stream}, which messages call {@code file}. */
    public Rulebook read(String file, InputStream stream) throws CodebookException, IOException {
        YamlNode root = YamlNode.read(file, stream);
        Map<String, YamlNode> keys = root.map("the codebook", KEYS);
        List<Frame> frames = new ArrayList<>();
        List<Indicator> rules = new ArrayList<>();
        for (var entry : require(root, keys, "frames").map("frames", Set.of()).entrySet()) {
            frames.add(frame(entry.getKey(), entry.getValue(), rules));
        }
        checkSubframes(root, frames, rules);
        Codebook codebook =
                new Codebook(
                        file,
                        require(root, keys, "version").string("version"),
                        frames,
                        balance(require(root, keys, "balance"), frames));
        return new Rulebook(
                codebook,
                rules,
                keys.containsKey("names") ? keys.get("names").phrases("names") : List.of(),
                keys.containsKey("scopes") ? scopes(keys.get("scopes")) : List.of(),
                keys.containsKey("threshold")
                        ? keys.get("threshold").number("threshold", 0, 1)
                        : DEFAULT_THRESHOLD,
                keys.containsKey("dominance")
                        ? keys.get("dominance").number("dominance", 1, 1000)
                        : DEFAULT_DOMINANCE,
                !keys.containsKey("nested_scope")
                        || keys.get("nested_scope")
                                .oneOf("nested_scope", List.of("dictionary", "key"))
                                .equals("dictionary"));
    }

    private Frame frame(String name, YamlNode node, List<Indicator> rules)
            throws CodebookException {
        checkName("frame", name, node);
        if (TAKEN.contains(name)) {
            throw node.error(
                    "a frame can't be called '" + name + "': a column or measure has that name");
        }
        Map<String, YamlNode> keys = node.map("frame " + name, FRAME_KEYS);
        List<SubFrame> subframes = new ArrayList<>();
        for (var entry : require(node, keys, "subframes").map("subframes", Set.of()).entrySet()) {
            subframes.add(subframe(entry.getKey(), entry.getValue(), rules));
        }
        return new Frame(name, text(keys, "label", name), text(keys, "definition", ""), subframes);
    }

    private SubFrame subframe(String name, YamlNode node, List<Indicator> rules)
            throws CodebookException {
        checkName("sub-frame", name, node);
        Map<String, YamlNode> keys = node.map("sub-frame " + name, SUBFRAME_KEYS);
        boolean kept =
                keys.containsKey("negation")
                        && keys.get("negation")
                                .oneOf("negation", IndicatorReader.NEGATION)
                                .equals("keeps");
        for (YamlNode item : require(node, keys, "indicators").list("indicators")) {
            rules.add(indicators.read(name, item, kept));
        }
        return new SubFrame(
                name,
                text(keys, "label", name),
                require(node, keys, "definition").string("definition"),
                texts(keys, "include"),
                texts(keys, "exclude"),
                texts(keys, "examples"));
    }

    private static void checkName(String what, String name, YamlNode node)
            throws CodebookException {
        if (name.equals(Coding.MIXED) || name.equals(Coding.NONE)) {
            throw node.error(
                    "a "
                            + what
                            + " can't be called '"
                            + name
                            + "': the word has a meaning of its own");
        }
        if (!NAME.matcher(name).matches()) {
            throw node.error(
                    what
                            + " '"
                            + name
                            + "': names become columns; use small letters, digits and _, 28 at most");
        }
    }

    private static void checkSubframes(YamlNode root, List<Frame> frames, List<Indicator> rules)
            throws CodebookException {
        Set<String> subframes = new LinkedHashSet<>();
        for (Frame frame : frames) {
            for (SubFrame subframe : frame.subframes()) {
                if (!subframes.add(subframe.name())) {
                    throw root.error(
                            "sub-frame '"
                                    + subframe.name()
                                    + "' stands in two frames; give each its own name");
                }
            }
        }
        for (Indicator rule : rules) {
            for (String other : rule.yieldsTo()) {
                if (!subframes.contains(other)) {
                    throw root.error(
                            "indicator '"
                                    + rule.name()
                                    + "' yields to '"
                                    + other
                                    + "', which is no sub-frame here");
                }
            }
        }
    }

    private static Codebook.Balance balance(YamlNode node, List<Frame> frames)
            throws CodebookException {
        Map<String, YamlNode> keys = node.map("balance", ordered("numerator", "denominator"));
        List<String> names = frames.stream().map(Frame::name).toList();
        return new Codebook.Balance(
                require(node, keys, "numerator").oneOf("numerator", names),
                require(node, keys, "denominator").oneOf("denominator", names));
    }

    private static List<Scope> scopes(YamlNode node) throws CodebookException {
        List<Scope> scopes = new ArrayList<>();
        for (YamlNode item : node.list("scopes")) {
            Map<String, YamlNode> keys = item.map("a scope", SCOPE_KEYS);
            scopes.add(
                    new Scope(
                            require(item, keys, "name").string("name"),
                            Scope.Effect.of(
                                    require(item, keys, "effect")
                                            .oneOf("effect", Scope.Effect.WORDS)),
                            require(item, keys, "direction")
                                    .oneOf("direction", List.of("after", "before"))
                                    .equals("after"),
                            require(item, keys, "reach").whole("reach", 1, LONGEST_REACH),
                            keys.containsKey("stops")
                                    ? keys.get("stops").phrases("stops")
                                    : List.of(),
                            require(item, keys, "cues").phrases("cues")));
        }
        return scopes;
    }

    static YamlNode require(YamlNode node, Map<String, YamlNode> keys, String key)
            throws CodebookException {
        return node.require(keys, key);
    }

    private static String text(Map<String, YamlNode> keys, String key, String otherwise)
            throws CodebookException {
        YamlNode value = keys.get(key);
        return value == null ? otherwise : value.string(key);
    }

    private static List<String> texts(Map<String, YamlNode> keys, String key)
            throws CodebookException {
        YamlNode value = keys.get(key);
        return value == null ? List.of() : value.strings(key);
    }

    static Set<String> ordered(String... keys) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(keys)));
    }
}
