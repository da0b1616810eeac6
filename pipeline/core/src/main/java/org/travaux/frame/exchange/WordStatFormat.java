package org.travaux.frame.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dictionaries of WordStat: categories nested by tabs; words in capitals with a weight in brackets,
 * {@code VICTIM* (1)}; phrases with {@code _} between their words. Rules ({@code @NAME}) are left
 * out. A weight of 1 stands for the usual one here.
 */
final class WordStatFormat {

    private static final Pattern WORD = Pattern.compile("(.+?)\\s*\\((-?\\d+(?:[.,]\\d+)?)\\)");

    private WordStatFormat() {}

    static String write(List<Category> categories) {
        StringBuilder text = new StringBuilder();
        categories.forEach(category -> write(category, "", text));
        return text.toString();
    }

    private static void write(Category category, String indent, StringBuilder text) {
        text.append(indent).append(category.name()).append("\n");
        for (Category.Entry entry : category.entries()) {
            text.append(indent)
                    .append("\t")
                    .append(entry.pattern().toUpperCase(java.util.Locale.ROOT).replace(' ', '_'))
                    .append(" (")
                    .append(entry.weight() == Category.Entry.USUAL ? "1" : entry.weight())
                    .append(")\n");
        }
        category.categories().forEach(inner -> write(inner, indent + "\t", text));
    }

    static List<Category> read(String text, List<String> notes) {
        List<Nesting.Level> levels = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.strip();
            if (bare.isEmpty()) {
                continue;
            }
            int depth = (int) line.chars().takeWhile(Character::isWhitespace).count();
            Matcher word = WORD.matcher(bare);
            if (bare.startsWith("@")) {
                notes.add("line " + (i + 1) + ", '" + bare + "': left out, a rule");
            } else if (word.matches() && !levels.isEmpty()) {
                add(word, levels, i + 1, notes);
            } else {
                levels.add(
                        new Nesting.Level(
                                depth, new Category(bare, Meaning.NONE, List.of(), List.of())));
            }
        }
        return Nesting.nest(levels);
    }

    private static void add(
            Matcher word, List<Nesting.Level> levels, int line, List<String> notes) {
        double weight = Double.parseDouble(word.group(2).replace(',', '.'));
        String pattern = word.group(1).replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        if (!(weight > 0)) {
            notes.add("line " + line + ", '" + pattern + "': left out, its weight is " + weight);
            return;
        }
        if (weight > 1) {
            notes.add("line " + line + ", '" + pattern + "': weight " + weight + " read as 1");
        }
        Nesting.Level last = levels.remove(levels.size() - 1);
        List<Category.Entry> entries = new ArrayList<>(last.category().entries());
        entries.add(
                new Category.Entry(
                        pattern, weight >= 1 ? Category.Entry.USUAL : Math.max(0.01, weight)));
        levels.add(
                new Nesting.Level(
                        last.depth(),
                        new Category(last.category().name(), Meaning.NONE, entries, List.of())));
    }
}
