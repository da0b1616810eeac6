package org.travaux.frame.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.travaux.frame.CodebookException;
import org.travaux.frame.YamlNode;

/**
 * Dictionaries of quanteda: nested keys whose leaves are a word or lists of words, with {@code *}
 * and {@code ?} as wildcards, phrases with blanks. A key may have words and keys, as list items.
 */
final class QuantedaFormat {

    private QuantedaFormat() {}

    static String write(List<Category> categories) {
        StringBuilder text = new StringBuilder();
        categories.forEach(category -> write(category, "", text));
        return text.toString();
    }

    private static void write(Category category, String indent, StringBuilder text) {
        text.append(indent).append(Yaml.quoted(category.name())).append(":");
        if (category.categories().isEmpty() && category.entries().isEmpty()) {
            text.append(" []\n");
            return;
        }
        text.append("\n");
        category.entries()
                .forEach(
                        entry ->
                                text.append(indent)
                                        .append("  - ")
                                        .append(Yaml.quoted(entry.pattern()))
                                        .append("\n"));
        category.categories().forEach(inner -> write(inner, indent + "  ", text));
    }

    static List<Category> read(String file, String text) throws ExchangeException {
        try {
            YamlNode root =
                    YamlNode.read(
                            file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return categories(root);
        } catch (CodebookException e) {
            throw new ExchangeException(file, e.line(), e.what());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Category> categories(YamlNode node) throws CodebookException {
        List<Category> categories = new ArrayList<>();
        for (var entry : node.map("a dictionary", java.util.Set.of()).entrySet()) {
            categories.add(category(entry.getKey(), entry.getValue()));
        }
        return categories;
    }

    private static Category category(String name, YamlNode node) throws CodebookException {
        List<Category.Entry> entries = new ArrayList<>();
        List<Category> inner = new ArrayList<>();
        if (node.isMap()) {
            inner.addAll(categories(node));
        } else if (node.isList()) {
            for (YamlNode item : node.list(name)) {
                if (item.isMap()) {
                    inner.addAll(categories(item));
                } else if (item.isList()) {
                    for (String word : item.strings(name)) {
                        entries.add(Category.Entry.of(word));
                    }
                } else {
                    entries.add(Category.Entry.of(item.string("a word")));
                }
            }
        } else if (!node.isEmpty()) {
            entries.add(Category.Entry.of(node.string("a word")));
        }
        return new Category(name, Meaning.NONE, entries, inner);
    }
}
