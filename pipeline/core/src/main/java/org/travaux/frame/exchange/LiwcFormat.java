package org.travaux.frame.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dictionaries of LIWC: between two lines of {@code %} a table of numbers and categories (nested by
 * tabs before the number in the format of 2015), then words with the numbers of their categories. A
 * word has the numbers of the outer categories as well.
 */
final class LiwcFormat {

    private static final Pattern KEY = Pattern.compile("(\\s*)(\\d{1,9})\\s+(.+)");

    /** A phrase may end in a number ("resolution 1325"), so a tab decides where there is one. */
    private static final Pattern TABBED = Pattern.compile("([^\\t]+)(\\t[\\t \\d]*\\d)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("(.+?)((?:[\\t ]+\\d{1,9})+)");

    private LiwcFormat() {}

    static String write(List<Category> categories, boolean nested) {
        StringBuilder table = new StringBuilder("%\n");
        Map<String, Set<Integer>> words = new LinkedHashMap<>();
        int number = 0;
        for (Category outer : categories) {
            int outerNumber = ++number;
            table.append(number).append("\t").append(outer.name()).append("\n");
            for (Category inner : outer.categories()) {
                number++;
                table.append(nested ? "\t" : "")
                        .append(number)
                        .append("\t")
                        .append(inner.name())
                        .append("\n");
                for (Category.Entry entry : inner.entries()) {
                    Set<Integer> numbers =
                            words.computeIfAbsent(entry.pattern(), w -> new java.util.TreeSet<>());
                    numbers.add(outerNumber);
                    numbers.add(number);
                }
            }
        }
        table.append("%\n");
        words.forEach(
                (word, numbers) -> {
                    table.append(word);
                    numbers.forEach(n -> table.append("\t").append(n));
                    table.append("\n");
                });
        return table.toString();
    }

    /** A category of the table, how deep it stands, its number and its words. */
    private record Key(String name, int depth, int number, List<Category.Entry> entries) {}

    static List<Category> read(String file, String text, List<String> notes)
            throws ExchangeException {
        List<String> lines = text.lines().toList();
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("%")) {
                marks.add(i);
            }
        }
        if (marks.size() < 2) {
            throw new ExchangeException(
                    file, 1, "the table of categories must stand between two lines of %");
        }
        Map<Integer, Key> keys = keys(file, lines, marks.get(0), marks.get(1));
        for (int i = marks.get(1) + 1; i < lines.size(); i++) {
            word(file, i + 1, lines.get(i), keys, notes);
        }
        return Nesting.nest(
                keys.values().stream()
                        .map(
                                k ->
                                        new Nesting.Level(
                                                k.depth(),
                                                new Category(
                                                        k.name(),
                                                        Meaning.NONE,
                                                        k.entries(),
                                                        List.of())))
                        .toList());
    }

    private static Map<Integer, Key> keys(String file, List<String> lines, int from, int to)
            throws ExchangeException {
        Map<Integer, Key> keys = new LinkedHashMap<>();
        for (int i = from + 1; i < to; i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            Matcher found = KEY.matcher(lines.get(i));
            if (!found.matches()) {
                throw new ExchangeException(
                        file, i + 1, "a category is written as its number, a tab and its name");
            }
            int number = Integer.parseInt(found.group(2));
            String name = found.group(3).strip();
            Key key = new Key(name, found.group(1).length(), number, new ArrayList<>());
            if (keys.put(number, key) != null) {
                throw new ExchangeException(file, i + 1, "number " + number + " stands twice");
            }
        }
        return keys;
    }

    private static void word(
            String file, int line, String text, Map<Integer, Key> keys, List<String> notes)
            throws ExchangeException {
        if (text.isBlank()) {
            return;
        }
        Matcher found = (text.indexOf('\t') > 0 ? TABBED : WORD).matcher(text.strip());
        if (!found.matches() || text.contains("<of>") || found.group(1).contains("(")) {
            notes.add("line " + line + ", '" + text.strip() + "': left out, no plain word");
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        Matcher digits = NUMBER.matcher(found.group(2));
        while (digits.find()) {
            numbers.add(Integer.parseInt(digits.group()));
        }
        Map<Integer, Integer> around = around(keys);
        for (int number : numbers) {
            Key key = keys.get(number);
            if (key == null) {
                throw new ExchangeException(
                        file, line, "there is no category " + number + " in the table");
            }
            boolean within = numbers.stream().anyMatch(n -> isInside(n, number, around));
            if (!within) {
                key.entries().add(Category.Entry.of(found.group(1).strip()));
            }
        }
    }

    private static Map<Integer, Integer> around(Map<Integer, Key> keys) {
        Map<Integer, Integer> around = new HashMap<>();
        List<Key> open = new ArrayList<>();
        for (Key key : keys.values()) {
            open.removeIf(k -> k.depth() >= key.depth());
            if (!open.isEmpty()) {
                around.put(key.number(), open.get(open.size() - 1).number());
            }
            open.add(key);
        }
        return around;
    }

    private static boolean isInside(int inner, int outer, Map<Integer, Integer> around) {
        Integer at = around.get(inner);
        while (at != null) {
            if (at == outer) {
                return true;
            }
            at = around.get(at);
        }
        return false;
    }
}
