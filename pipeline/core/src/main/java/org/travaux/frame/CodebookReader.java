package org.travaux.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    static final Set<String> TAKEN =
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
        Mistakes mistakes = new Mistakes();
        Optional<Rulebook> rules = read(file, stream, mistakes);
        if (rules.isEmpty() || !mistakes.none()) {
            throw mistakes.all().get(0);
        }
        return rules.get();
    }

    /** All that is wrong in the codebook; empty if {@link #read} reads it. */
    public List<CodebookException> mistakes(String file, InputStream stream) throws IOException {
        Mistakes mistakes = new Mistakes();
        try {
            read(file, stream, mistakes);
        } catch (CodebookException e) {
            mistakes.add(e);
        }
        return mistakes.all();
    }

    private Optional<Rulebook> read(String file, InputStream stream, Mistakes mistakes)
            throws CodebookException, IOException {
        YamlNode root = YamlNode.read(file, stream);
        Map<String, YamlNode> keys = root.map("the codebook", KEYS, mistakes);
        Contents contents = new Contents(new ArrayList<>(), new CodebookLines(), mistakes);
        List<Frame> frames = new ArrayList<>();
        Map<String, YamlNode> named =
                mistakes.attempt(
                                () ->
                                        require(root, keys, "frames")
                                                .map("frames", Set.of(), mistakes))
                        .orElse(Map.of());
        for (var entry : named.entrySet()) {
            mistakes.attempt(() -> frame(entry.getKey(), entry.getValue(), contents))
                    .ifPresent(frames::add);
        }
        if (frames.isEmpty() && mistakes.none()) {
            throw root.error("there is no frame; write at least one under 'frames:'");
        }
        checkYields(file, frames, contents);
        return mistakes.attempt(() -> rulebook(root, keys, frames, contents));
    }

    private static Rulebook rulebook(
            YamlNode root, Map<String, YamlNode> keys, List<Frame> frames, Contents contents)
            throws CodebookException {
        Mistakes mistakes = contents.mistakes();
        Codebook codebook =
                new Codebook(
                        root.file(),
                        mistakes.attempt(() -> require(root, keys, "version").string("version"))
                                .orElse(""),
                        frames,
                        frames.isEmpty()
                                ? new Codebook.Balance("", "")
                                : mistakes.attempt(() -> balance(keys, frames))
                                        .orElse(new Codebook.Balance("", "")));
        return new Rulebook(
                codebook,
                contents.rules(),
                keys.containsKey("names") ? names(keys.get("names"), mistakes) : List.of(),
                keys.containsKey("scopes") ? scopes(keys.get("scopes"), mistakes) : List.of(),
                keys.containsKey("threshold")
                        ? keys.get("threshold").number("threshold", 0, 1)
                        : DEFAULT_THRESHOLD,
                keys.containsKey("dominance")
                        ? keys.get("dominance").number("dominance", 1, 1000)
                        : DEFAULT_DOMINANCE,
                !keys.containsKey("nested_scope")
                        || keys.get("nested_scope")
                                .oneOf("nested_scope", List.of("dictionary", "key"))
                                .equals("dictionary"),
                contents.lines());
    }

    /** What reading fills: the indicators, where things stand, and what is wrong. */
    private record Contents(List<Indicator> rules, CodebookLines lines, Mistakes mistakes) {}

    private Frame frame(String name, YamlNode node, Contents contents) throws CodebookException {
        checkName("frame", name, node);
        if (TAKEN.contains(name)) {
            throw node.error(
                    "a frame can't be called '" + name + "': a column or measure has that name");
        }
        contents.lines().put(CodebookLines.frame(name), node.line());
        Map<String, YamlNode> keys = node.map("frame " + name, FRAME_KEYS, contents.mistakes());
        List<SubFrame> subframes = new ArrayList<>();
        Map<String, YamlNode> named =
                require(node, keys, "subframes").map("subframes", Set.of(), contents.mistakes());
        for (var entry : named.entrySet()) {
            contents.mistakes()
                    .attempt(() -> subframe(entry.getKey(), entry.getValue(), contents))
                    .ifPresent(subframes::add);
        }
        return new Frame(name, text(keys, "label", name), text(keys, "definition", ""), subframes);
    }

    private SubFrame subframe(String name, YamlNode node, Contents contents)
            throws CodebookException {
        checkName("sub-frame", name, node);
        if (contents.lines().of(CodebookLines.subframe(name)) > 0) {
            throw node.error(
                    "sub-frame '" + name + "' stands in two frames; give each its own name");
        }
        contents.lines().put(CodebookLines.subframe(name), node.line());
        Mistakes mistakes = contents.mistakes();
        Map<String, YamlNode> keys = node.map("sub-frame " + name, SUBFRAME_KEYS, mistakes);
        boolean kept =
                keys.containsKey("negation")
                        && keys.get("negation")
                                .oneOf("negation", IndicatorReader.NEGATION)
                                .equals("keeps");
        for (YamlNode item : require(node, keys, "indicators").list("indicators")) {
            mistakes.attempt(() -> indicators.read(name, item, kept))
                    .ifPresent(contents.rules()::add);
        }
        List<YamlNode> examples =
                keys.containsKey("examples") ? keys.get("examples").list("examples") : List.of();
        for (int i = 0; i < examples.size(); i++) {
            contents.lines().put(CodebookLines.example(name, i), examples.get(i).line());
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

    private static void checkYields(String file, List<Frame> frames, Contents contents) {
        if (!contents.mistakes().none()) {
            return;
        }
        List<String> subframes =
                frames.stream().flatMap(f -> f.subframes().stream()).map(SubFrame::name).toList();
        for (Indicator rule : contents.rules()) {
            for (String other : rule.yieldsTo()) {
                if (!subframes.contains(other)) {
                    contents.mistakes()
                            .add(
                                    new CodebookException(
                                            file,
                                            rule.line(),
                                            "indicator '"
                                                    + rule.name()
                                                    + "' yields to '"
                                                    + other
                                                    + "', which is no sub-frame here; known are "
                                                    + String.join(", ", subframes)));
                }
            }
        }
    }

    /** As it is given; if it is not, the first two frames; none if there is but one. */
    private static Codebook.Balance balance(Map<String, YamlNode> keys, List<Frame> frames)
            throws CodebookException {
        List<String> names = frames.stream().map(Frame::name).toList();
        if (!keys.containsKey("balance")) {
            return new Codebook.Balance(names.get(0), names.size() < 2 ? "" : names.get(1));
        }
        YamlNode node = keys.get("balance");
        Map<String, YamlNode> sides = node.map("balance", ordered("numerator", "denominator"));
        Codebook.Balance balance =
                new Codebook.Balance(
                        require(node, sides, "numerator").oneOf("numerator", names),
                        require(node, sides, "denominator").oneOf("denominator", names));
        if (balance.numerator().equals(balance.denominator())) {
            throw node.error("the balance weighs a frame against itself; name two frames");
        }
        return balance;
    }

    private static List<Indicator> names(YamlNode node, Mistakes mistakes)
            throws CodebookException {
        List<Indicator> names = new ArrayList<>();
        for (YamlNode item : node.list("names")) {
            mistakes.attempt(() -> Indicator.name(item.phrase("an item of names"), item.line()))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static List<Scope> scopes(YamlNode node, Mistakes mistakes) throws CodebookException {
        List<Scope> scopes = new ArrayList<>();
        for (YamlNode item : node.list("scopes")) {
            mistakes.attempt(() -> scope(item)).ifPresent(scopes::add);
        }
        return scopes;
    }

    private static Scope scope(YamlNode item) throws CodebookException {
        Map<String, YamlNode> keys = item.map("a scope", SCOPE_KEYS);
        return new Scope(
                require(item, keys, "name").string("name"),
                Scope.Effect.of(require(item, keys, "effect").oneOf("effect", Scope.Effect.WORDS)),
                require(item, keys, "direction")
                        .oneOf("direction", List.of("after", "before"))
                        .equals("after"),
                require(item, keys, "reach").whole("reach", 1, LONGEST_REACH),
                keys.containsKey("stops") ? keys.get("stops").phrases("stops") : List.of(),
                require(item, keys, "cues").phrases("cues"));
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
