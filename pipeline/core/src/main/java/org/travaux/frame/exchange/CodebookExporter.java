package org.travaux.frame.exchange;

import java.util.ArrayList;
import java.util.List;
import org.travaux.frame.Frame;
import org.travaux.frame.Rulebook;
import org.travaux.frame.SubFrame;
import org.travaux.frame.WrittenIndicator;

/**
 * Writes a codebook in the format of another program, and lists what is lost: such a format has
 * words, wildcards and phrases, and some have weights or definitions; none has conditions.
 */
public final class CodebookExporter {

    /** The text to be written, and a line for each sort of loss. */
    public record Exported(String text, List<String> losses) {
        public Exported {
            losses = List.copyOf(losses);
        }
    }

    private final Rulebook rules;
    private final Format format;
    private final List<String> losses = new ArrayList<>();

    private CodebookExporter(Rulebook rules, Format format) {
        this.rules = rules;
        this.format = format;
    }

    public static Exported export(Rulebook rules, Format format) {
        CodebookExporter exporter = new CodebookExporter(rules, format);
        exporter.lossesOfIndicators();
        List<Category> categories =
                rules.codebook().frames().stream().map(exporter::category).toList();
        exporter.lossesOfTheRest();
        String text =
                switch (format) {
                    case QUANTEDA -> QuantedaFormat.write(categories);
                    case LIWC -> LiwcFormat.write(categories, true);
                    case LIWC2007 -> LiwcFormat.write(categories, false);
                    case WORDSTAT -> WordStatFormat.write(categories);
                    case REFI_QDA -> RefiQdaFormat.write(categories);
                };
        return new Exported(text, exporter.losses);
    }

    private boolean refi() {
        return format == Format.REFI_QDA;
    }

    private Category category(Frame frame) {
        return new Category(
                frame.name(),
                new Meaning(
                        frame.label(),
                        frame.definition(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                frame.subframes().stream().map(this::category).toList());
    }

    private Category category(SubFrame subframe) {
        List<Category.Entry> entries = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        for (WrittenIndicator indicator : rules.written()) {
            if (indicator.subframe().equals(subframe.name())) {
                if (indicator.kind() == WrittenIndicator.Kind.PHRASE) {
                    patterns.add(indicator.pattern());
                }
                for (String word : indicator.plainWords()) {
                    if (entries.stream().noneMatch(e -> e.pattern().equals(word))) {
                        entries.add(new Category.Entry(word, indicator.weight()));
                    }
                }
            }
        }
        return new Category(
                subframe.name(),
                new Meaning(
                        subframe.label(),
                        subframe.definition(),
                        subframe.include(),
                        subframe.exclude(),
                        subframe.examples(),
                        patterns),
                entries,
                List.of());
    }

    private void lossesOfIndicators() {
        for (WrittenIndicator indicator : rules.written()) {
            List<String> lost = new ArrayList<>();
            if (indicator.kind() != WrittenIndicator.Kind.PHRASE) {
                lost.add("left out, since it is no phrase");
            } else if (!refi() && indicator.plainWords().isEmpty()) {
                lost.add("left out, since it needs gaps, parts of speech or any token");
            } else {
                if (!indicator.conditions().isEmpty()) {
                    lost.add("its conditions (" + indicator.conditions() + ")");
                }
                if (!refi() && indicator.asksForCapitals()) {
                    lost.add("its capitals");
                }
                if (format != Format.WORDSTAT && indicator.weight() != Category.Entry.USUAL) {
                    lost.add("its weight " + indicator.weight());
                }
            }
            if (!lost.isEmpty()) {
                losses.add(
                        "line "
                                + indicator.line()
                                + ", '"
                                + indicator.pattern()
                                + "': "
                                + String.join(", ", lost));
            }
        }
    }

    private void lossesOfTheRest() {
        if (!rules.writtenNames().isEmpty()) {
            losses.add(rules.writtenNames().size() + " names that evoke nothing");
        }
        if (rules.scopeCount() > 0) {
            losses.add(rules.scopeCount() + " scopes (negation and the like)");
        }
        losses.add("threshold, dominance, nested_scope, balance, version");
        if (!refi()) {
            losses.add("labels, definitions, include, exclude, examples");
            losses.add("lemmas: 'victim' stands for 'victims' here, and for itself alone there");
        }
        if (format == Format.LIWC2007) {
            losses.add("the order of sub-frames under frames: the categories stand side by side");
        }
    }
}
