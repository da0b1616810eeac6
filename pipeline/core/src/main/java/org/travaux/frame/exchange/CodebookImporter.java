package org.travaux.frame.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.travaux.frame.Spellable;

/**
 * Makes a codebook of a dictionary or code system of another program: its outer categories are the
 * frames, the next the sub-frames; what is deeper goes into its sub-frame.
 */
public final class CodebookImporter {

    /** The codebook as YAML, and what is to be known of how it was made. */
    public record Imported(String yaml, List<String> notes) {
        public Imported {
            notes = List.copyOf(notes);
        }
    }

    /** As long as a name may be, so that a frame's can still have {@code _general} behind it. */
    private static final int LONGEST = 20;

    private static final Set<String> TAKEN_WORDS = Set.of("mixed", "none");

    private final String file;
    private final List<String> notes = new ArrayList<>();
    private final Set<String> taken = new HashSet<>(TAKEN_WORDS);

    private CodebookImporter(String file) {
        this.file = file;
    }

    /** Reads {@code text}, which messages call {@code file}. */
    public static Imported read(String file, String text, Format format) throws ExchangeException {
        CodebookImporter importer = new CodebookImporter(file);
        List<Category> categories =
                switch (format) {
                    case QUANTEDA -> QuantedaFormat.read(file, text);
                    case LIWC, LIWC2007 -> LiwcFormat.read(file, text, importer.notes);
                    case WORDSTAT -> WordStatFormat.read(text, importer.notes);
                    case REFI_QDA -> RefiQdaFormat.read(file, text);
                };
        if (categories.isEmpty()) {
            throw new ExchangeException(file, 1, "there is no category in it");
        }
        return new Imported(importer.yaml(categories, format), importer.notes);
    }

    private String yaml(List<Category> categories, Format format) {
        StringBuilder text = new StringBuilder();
        text.append("title: ").append(Yaml.quoted("Imported from " + file)).append("\n");
        text.append("version: \"1.0\"\n");
        List<String> names = new ArrayList<>();
        StringBuilder frames = new StringBuilder("frames:\n");
        for (Category category : categories) {
            names.add(frame(category, format, frames));
        }
        if (names.size() > 1) {
            text.append("balance: {numerator: ")
                    .append(names.get(0))
                    .append(", denominator: ")
                    .append(names.get(1))
                    .append("}\n");
            notes.add(
                    "the balance weighs '"
                            + names.get(0)
                            + "' against '"
                            + names.get(1)
                            + "', the first two frames; change 'balance' if others are meant");
        } else {
            notes.add("there is one frame, so no balance can be weighed");
        }
        return text.append(frames).toString();
    }

    private String frame(Category category, Format format, StringBuilder text) {
        String name = name(category.name());
        text.append("  ").append(name).append(":\n");
        label(category, "    ", text);
        text.append("    definition: ").append(Yaml.quoted(definition(category, format)));
        text.append("\n    subframes:\n");
        if (!category.entries().isEmpty() || category.categories().isEmpty()) {
            Category own =
                    new Category(
                            name + "_general", category.meaning(), category.entries(), List.of());
            subframe(own, format, text);
        }
        category.categories().forEach(inner -> subframe(inner, format, text));
        return name;
    }

    private void subframe(Category category, Format format, StringBuilder text) {
        List<Category.Entry> entries = new ArrayList<>(category.entries());
        category.categories().forEach(inner -> flatten(inner, category.name(), entries));
        text.append("      ").append(name(category.name())).append(":\n");
        label(category, "        ", text);
        text.append("        definition: ").append(Yaml.quoted(definition(category, format)));
        text.append("\n");
        Yaml.list("        ", "include", category.meaning().include(), text);
        Yaml.list("        ", "exclude", category.meaning().exclude(), text);
        Yaml.list("        ", "examples", category.meaning().examples(), text);
        text.append("        indicators:");
        StringBuilder indicators = new StringBuilder();
        Set<String> seen = new HashSet<>();
        for (Category.Entry entry : entries) {
            indicator(entry, format).filter(seen::add).ifPresent(indicators::append);
        }
        text.append(indicators.isEmpty() ? " []\n" : "\n").append(indicators);
    }

    private void flatten(Category category, String into, List<Category.Entry> entries) {
        notes.add("'" + category.name() + "' stands too deep; its words are now in '" + into + "'");
        entries.addAll(category.entries());
        category.categories().forEach(inner -> flatten(inner, into, entries));
    }

    private java.util.Optional<String> indicator(Category.Entry entry, Format format) {
        String given = entry.pattern().strip().replaceAll("\\s+", " ");
        String pattern = format == Format.REFI_QDA ? given : Spellable.quoted(given);
        if (!Spellable.isPattern(pattern)) {
            notes.add("'" + given + "': left out, it can't be written as a pattern");
            return java.util.Optional.empty();
        }
        if (given.contains("?") && format == Format.QUANTEDA) {
            notes.add("'" + given + "': ? stands for one letter there, * for any number here");
        }
        String quoted = Yaml.quoted(pattern);
        return java.util.Optional.of(
                entry.weight() == Category.Entry.USUAL
                        ? "          - " + quoted + "\n"
                        : "          - {match: " + quoted + ", weight: " + entry.weight() + "}\n");
    }

    private static void label(Category category, String indent, StringBuilder text) {
        String label =
                category.meaning().label().isEmpty() ? category.name() : category.meaning().label();
        text.append(indent).append("label: ").append(Yaml.quoted(label)).append("\n");
    }

    private String definition(Category category, Format format) {
        return category.meaning().definition().isEmpty()
                ? "Imported from " + file + " (" + format.word() + "); say here what it means."
                : category.meaning().definition();
    }

    /** A name that can be a column: small letters, digits and _, and used once. */
    private String name(String given) {
        String plain =
                Normalizer.normalize(given, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^[_0-9]+|_+$", "");
        String base = plain.isEmpty() ? "code" : plain;
        base = given.equals(base) && base.length() <= 28 ? base : shortened(base);
        String name = base;
        for (int n = 2; Spellable.isTaken(name) || !taken.add(name); n++) {
            name = shortened(base) + "_" + n;
        }
        if (!name.equals(given)) {
            notes.add("'" + given + "' is now called '" + name + "'");
        }
        return name;
    }

    private static String shortened(String base) {
        return base.length() <= LONGEST ? base : base.substring(0, LONGEST).replaceAll("_+$", "");
    }
}
