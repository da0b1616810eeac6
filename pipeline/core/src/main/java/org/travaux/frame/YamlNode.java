package org.travaux.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows its line, so that every complaint about it can say where. */
public final class YamlNode {

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The root of the file in {@code stream}, which messages call {@code file}. */
    public static YamlNode read(String file, InputStream stream)
            throws CodebookException, IOException {
        try (stream) {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Node root =
                    new Compose(settings)
                            .composeInputStream(stream)
                            .orElseThrow(() -> new CodebookException(file, 0, "the file is empty"));
            return new YamlNode(file, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new CodebookException(
                    file, line, "not YAML: " + e.getProblem() + "; check quotes and indentation");
        } catch (YamlEngineException e) {
            throw new CodebookException(file, 0, "not YAML: " + e);
        }
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** A complaint about this node. */
    public CodebookException error(String what) {
        return new CodebookException(file, line(), what);
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether nothing is written here. */
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /**
     * The entries of a mapping, in order; a key that stands twice or is not among {@code known} (if
     * any) is an error.
     */
    public Map<String, YamlNode> map(String what, Set<String> known) throws CodebookException {
        Mistakes mistakes = new Mistakes();
        Map<String, YamlNode> entries = map(what, known, mistakes);
        if (!mistakes.none()) {
            throw mistakes.all().get(0);
        }
        return entries;
    }

    /** The same, going on after a bad key; of a key that stands twice the first counts. */
    Map<String, YamlNode> map(String what, Set<String> known, Mistakes mistakes)
            throws CodebookException {
        if (!(node instanceof MappingNode mapping)) {
            throw error(what + " must be 'key: value' lines");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            String name = key.string("a key");
            if (!known.isEmpty() && !known.contains(name)) {
                mistakes.add(
                        key.error(
                                "unknown key '"
                                        + name
                                        + "' in "
                                        + what
                                        + "; known are "
                                        + String.join(", ", known)));
            } else if (entries.putIfAbsent(name, new YamlNode(file, tuple.getValueNode()))
                    != null) {
                mistakes.add(key.error("'" + name + "' stands twice in " + what));
            }
        }
        return entries;
    }

    /** The value of {@code key} among {@code entries}, which are this node's. */
    public YamlNode require(Map<String, YamlNode> entries, String key) throws CodebookException {
        YamlNode value = entries.get(key);
        if (value == null) {
            throw error("'" + key + "' is missing here; add a line '" + key + ": …'");
        }
        return value;
    }

    public List<YamlNode> list(String what) throws CodebookException {
        if (!(node instanceof SequenceNode sequence)) {
            throw error(what + " must be a list ('- …' lines or [ … ])");
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
        return items;
    }

    public List<String> strings(String what) throws CodebookException {
        List<String> strings = new ArrayList<>();
        for (YamlNode item : list(what)) {
            strings.add(item.string("an item of " + what));
        }
        return strings;
    }

    public String string(String what) throws CodebookException {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw error(what + " must be a text");
        }
        return scalar.getValue();
    }

    double number(String what, double low, double high) throws CodebookException {
        Optional<Double> value = parse(string(what));
        if (value.isEmpty() || !(value.get() >= low && value.get() <= high)) {
            throw error(what + " must be a number from " + low + " to " + high);
        }
        return value.get();
    }

    public int whole(String what, int low, int high) throws CodebookException {
        double value = number(what, low, high);
        if (value != Math.rint(value)) {
            throw error(what + " must be a whole number from " + low + " to " + high);
        }
        return (int) value;
    }

    private static Optional<Double> parse(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Phrase phrase(String what) throws CodebookException {
        try {
            return PhraseParser.parse(string(what));
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    List<Phrase> phrases(String what) throws CodebookException {
        List<Phrase> phrases = new ArrayList<>();
        for (YamlNode item : list(what)) {
            phrases.add(item.phrase("an item of " + what));
        }
        return phrases;
    }

    /** {@code word} as one of {@code known}. */
    public String oneOf(String what, List<String> known) throws CodebookException {
        String word = string(what);
        if (!known.contains(word)) {
            throw error(what + " '" + word + "' is not one of " + String.join(", ", known));
        }
        return word;
    }
}
