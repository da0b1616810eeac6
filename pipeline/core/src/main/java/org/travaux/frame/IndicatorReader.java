package org.travaux.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.travaux.text.TokenPattern;

/** Reads one indicator of a codebook: a bare pattern, or a pattern with weight and conditions. */
final class IndicatorReader {

    static final List<String> NEGATION = List.of("cancels", "keeps");
    private static final Set<String> KEYS =
            CodebookReader.ordered(
                    "match",
                    "tokensregex",
                    "dependency",
                    "weight",
                    "with",
                    "without",
                    "window",
                    "yields_to",
                    "negation");
    private static final double DEFAULT_WEIGHT = 0.9;

    private final Function<String, TokenPattern> tokensRegex;

    IndicatorReader(Function<String, TokenPattern> tokensRegex) {
        this.tokensRegex = tokensRegex;
    }

    Indicator read(String subframe, YamlNode node, boolean kept) throws CodebookException {
        if (!node.isMap()) {
            Phrase phrase = node.phrase("an indicator");
            return new Indicator(
                    subframe,
                    phrase.source(),
                    phrase,
                    Condition.NONE,
                    DEFAULT_WEIGHT,
                    List.of(),
                    kept,
                    node.line());
        }
        Map<String, YamlNode> keys = node.map("an indicator", KEYS);
        Finder finder = finder(node, keys);
        return new Indicator(
                subframe,
                finder.source(),
                finder,
                condition(node, keys),
                keys.containsKey("weight")
                        ? keys.get("weight").number("weight", 0.01, 1)
                        : DEFAULT_WEIGHT,
                keys.containsKey("yields_to")
                        ? keys.get("yields_to").strings("yields_to")
                        : List.of(),
                keys.containsKey("negation")
                        ? keys.get("negation").oneOf("negation", NEGATION).equals("keeps")
                        : kept,
                node.line());
    }

    private Finder finder(YamlNode node, Map<String, YamlNode> keys) throws CodebookException {
        long ways =
                keys.keySet().stream()
                        .filter(Set.of("match", "tokensregex", "dependency")::contains)
                        .count();
        if (ways != 1) {
            throw node.error("an indicator needs one of match, tokensregex, dependency");
        }
        if (keys.containsKey("match")) {
            return keys.get("match").phrase("match");
        }
        return keys.containsKey("dependency")
                ? dependency(keys.get("dependency"))
                : tokens(CodebookReader.require(node, keys, "tokensregex"));
    }

    private TokensFinder tokens(YamlNode node) throws CodebookException {
        String source = node.string("tokensregex");
        try {
            return new TokensFinder(source, tokensRegex.apply(source));
        } catch (IllegalArgumentException e) {
            throw node.error("not a TokensRegex pattern: " + e.getMessage());
        }
    }

    private static DependencyFinder dependency(YamlNode node) throws CodebookException {
        Map<String, YamlNode> keys =
                node.map("dependency", CodebookReader.ordered("governor", "relation", "dependent"));
        Phrase governor = CodebookReader.require(node, keys, "governor").phrase("governor");
        YamlNode relation = CodebookReader.require(node, keys, "relation");
        Phrase dependent = CodebookReader.require(node, keys, "dependent").phrase("dependent");
        String source =
                governor.source() + " -" + relation.string("relation") + "-> " + dependent.source();
        return new DependencyFinder(source, governor, label(relation), dependent);
    }

    private static Predicate<String> label(YamlNode relation) throws CodebookException {
        String labels = relation.string("relation");
        try {
            return Pattern.compile("(?:" + labels + ")(?::.*)?").asMatchPredicate();
        } catch (PatternSyntaxException e) {
            throw relation.error("'" + labels + "' is no relation; write obj, or obj|nsubj:pass");
        }
    }

    private static Condition condition(YamlNode node, Map<String, YamlNode> keys)
            throws CodebookException {
        List<Phrase> with = keys.containsKey("with") ? keys.get("with").phrases("with") : List.of();
        List<Phrase> without =
                keys.containsKey("without") ? keys.get("without").phrases("without") : List.of();
        if (!keys.containsKey("window")) {
            return new Condition(with, without, Condition.SENTENCE);
        }
        if (with.isEmpty() && without.isEmpty()) {
            throw node.error("'window' limits 'with' and 'without', and there is neither");
        }
        return new Condition(with, without, keys.get("window").whole("window", 1, 200));
    }
}
