package org.travaux.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what is odd in a codebook without looking at any text. */
public final class CodebookLint {

    private final Rulebook rules;
    private final Codebook codebook;
    private final List<Finding> findings = new ArrayList<>();
    private final Coverage coverage;

    private CodebookLint(Rulebook rules) {
        this.rules = rules;
        this.codebook = rules.codebook();
        List<Indicator> all = new ArrayList<>(rules.indicators());
        all.addAll(rules.names());
        coverage = new Coverage(all);
    }

    /** All findings, by line. */
    public static List<Finding> of(Rulebook rules) {
        CodebookLint lint = new CodebookLint(rules);
        lint.meanings();
        lint.balance();
        codebookWeights(lint);
        Set<Indicator> reported = new HashSet<>();
        lint.twins(reported);
        lint.shadowed(reported);
        lint.overlaps();
        lint.names();
        lint.conditions();
        return lint.findings.stream().distinct().sorted().toList();
    }

    private void add(int line, Finding.Level level, String message, String mend) {
        findings.add(new Finding(line, level, message, mend));
    }

    private void meanings() {
        for (Frame frame : codebook.frames()) {
            int line = rules.lines().of(CodebookLines.frame(frame.name()));
            String what = "frame '" + frame.name() + "'";
            if (frame.definition().isBlank()) {
                missing(line, Finding.Level.WARNING, what, "definition", "say what it means");
            }
            if (frame.label().equals(frame.name())) {
                missing(line, Finding.Level.NOTE, what, "label", "tables and report show its name");
            }
            if (frame.subframes().isEmpty()) {
                add(
                        line,
                        Finding.Level.ERROR,
                        what + " has no sub-frame",
                        "write one, or delete it");
            }
            frame.subframes().forEach(this::meaning);
        }
    }

    private void meaning(SubFrame subframe) {
        int line = rules.lines().of(CodebookLines.subframe(subframe.name()));
        String what = "sub-frame '" + subframe.name() + "'";
        if (subframe.label().equals(subframe.name())) {
            missing(line, Finding.Level.NOTE, what, "label", "tables and report show its name");
        }
        if (subframe.include().isEmpty()) {
            missing(line, Finding.Level.NOTE, what, "include", "say when to give it");
        }
        if (subframe.exclude().isEmpty()) {
            missing(line, Finding.Level.NOTE, what, "exclude", "say when not");
        }
        if (subframe.examples().isEmpty()) {
            missing(line, Finding.Level.NOTE, what, "examples", "the check then tries them");
        }
    }

    private void missing(int line, Finding.Level level, String what, String part, String mend) {
        add(line, level, what + " has no " + part, mend);
    }

    private void balance() {
        Codebook.Balance balance = codebook.balance();
        if (balance.isNone()) {
            add(
                    1,
                    Finding.Level.NOTE,
                    "there is one frame, so nothing is weighed and 'balance' stays empty",
                    "");
        } else if (codebook.frames().size() > 2) {
            add(
                    1,
                    Finding.Level.NOTE,
                    "the balance weighs '"
                            + balance.numerator()
                            + "' against '"
                            + balance.denominator()
                            + "' alone; the other frames have their shares",
                    "");
        }
    }

    /** What can never reach the threshold. */
    private static void codebookWeights(CodebookLint lint) {
        for (Frame frame : lint.codebook.frames()) {
            frame.subframes().forEach(subframe -> lint.weights(subframe.name()));
        }
    }

    private void weights(String subframe) {
        List<Indicator> own =
                rules.indicators().stream().filter(i -> i.subframe().equals(subframe)).toList();
        List<Indicator> weak = own.stream().filter(i -> i.weight() < rules.threshold()).toList();
        if (reaches(weak) && !weak.isEmpty()) {
            return;
        }
        if (own.isEmpty() || weak.size() == own.size()) {
            add(
                    rules.lines().of(CodebookLines.subframe(subframe)),
                    Finding.Level.WARNING,
                    own.isEmpty()
                            ? "sub-frame '" + subframe + "' has no indicator, so no rule finds it"
                            : "all indicators of '"
                                    + subframe
                                    + "' together stay below the threshold "
                                    + rules.threshold(),
                    own.isEmpty() ? "write some under 'indicators:'" : "raise their weights");
            return;
        }
        for (Indicator indicator : weak) {
            add(
                    indicator.line(),
                    Finding.Level.WARNING,
                    "'"
                            + indicator.name()
                            + "' weighs "
                            + indicator.weight()
                            + ", below the threshold "
                            + rules.threshold()
                            + ", and the weak indicators of '"
                            + subframe
                            + "' together do not reach it",
                    "raise its weight, or add others");
        }
    }

    private boolean reaches(List<Indicator> indicators) {
        double left = 1;
        for (Indicator indicator : indicators) {
            left *= 1 - indicator.weight();
        }
        return 1 - left >= rules.threshold() - 1e-9;
    }

    /** Indicators of one sub-frame that match the same. */
    private void twins(Set<Indicator> reported) {
        List<Indicator> all = rules.indicators();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Indicator later = all.get(i);
                Indicator earlier = all.get(j);
                if (later.subframe().equals(earlier.subframe())
                        && sameConditions(later, earlier)
                        && same(later, earlier)) {
                    add(
                            later.line(),
                            Finding.Level.WARNING,
                            "'"
                                    + later.name()
                                    + "' matches the same as '"
                                    + earlier.name()
                                    + "' on line "
                                    + earlier.line(),
                            "delete one; the weight that counts is "
                                    + Math.max(later.weight(), earlier.weight()));
                    reported.add(later);
                }
            }
        }
    }

    private boolean same(Indicator one, Indicator two) {
        return Patterns.folded(one.name()).equals(Patterns.folded(two.name()))
                || (coverage.covers(one, two) && coverage.covers(two, one));
    }

    private static boolean sameConditions(Indicator one, Indicator two) {
        return sources(one.condition().with()).equals(sources(two.condition().with()))
                && sources(one.condition().without()).equals(sources(two.condition().without()))
                && one.condition().window() == two.condition().window();
    }

    private static Set<String> sources(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::source).collect(Collectors.toSet());
    }

    /** Indicators that add nothing, since others of the sub-frame are there wherever they are. */
    private void shadowed(Set<Indicator> reported) {
        for (Indicator indicator : rules.indicators()) {
            if (reported.contains(indicator)) {
                continue;
            }
            Set<Indicator> stronger =
                    coverage.candidates(indicator).stream()
                            .filter(other -> !reported.contains(other))
                            .filter(other -> replaces(other, indicator))
                            .collect(Collectors.toSet());
            if (coverage.coverTogether(stronger, indicator)) {
                reported.add(indicator);
                add(
                        indicator.line(),
                        Finding.Level.WARNING,
                        "'"
                                + indicator.name()
                                + "' adds nothing to "
                                + named(stronger)
                                + ": wherever it matches, so does that, as strongly",
                        "delete it, or give it a greater weight");
            }
        }
    }

    private static String named(Set<Indicator> indicators) {
        Set<String> names = new TreeSet<>();
        indicators.forEach(i -> names.add("'" + i.name() + "' on line " + i.line()));
        return names.size() <= 3
                ? String.join(" and ", names)
                : names.iterator().next() + " and " + (names.size() - 1) + " others";
    }

    /** Whether {@code other} does all that {@code indicator} does where both match. */
    private static boolean replaces(Indicator other, Indicator indicator) {
        return other.subframe().equals(indicator.subframe())
                && other.condition().equals(Condition.NONE)
                && other.weight() >= indicator.weight()
                && (other.keptUnderNegation() || !indicator.keptUnderNegation())
                && indicator.yieldsTo().containsAll(other.yieldsTo());
    }

    /** Indicators that evoke sub-frames of two frames at once. */
    private void overlaps() {
        for (Indicator indicator : rules.indicators()) {
            for (Indicator other : coverage.candidates(indicator)) {
                if (other.isName()
                        || frameOf(other).equals(frameOf(indicator))
                        || indicator.yieldsTo().contains(other.subframe())
                        || other.yieldsTo().contains(indicator.subframe())
                        || !coverage.covers(other, indicator)) {
                    continue;
                }
                boolean both = coverage.covers(indicator, other);
                if (!both || indicator.line() > other.line()) {
                    add(
                            indicator.line(),
                            both ? Finding.Level.WARNING : Finding.Level.NOTE,
                            "'"
                                    + indicator.name()
                                    + "' of '"
                                    + indicator.subframe()
                                    + "' also evokes '"
                                    + other.subframe()
                                    + "' of another frame, by '"
                                    + other.name()
                                    + "' on line "
                                    + other.line(),
                            "decide for one, or say which governs with yields_to");
                }
            }
        }
    }

    private String frameOf(Indicator indicator) {
        return codebook.frameOf(indicator.subframe()).map(Frame::name).orElse("");
    }

    private void names() {
        List<Indicator> names = rules.names();
        for (int i = 0; i < names.size(); i++) {
            Indicator name = names.get(i);
            for (int j = 0; j < i; j++) {
                if (same(name, names.get(j))) {
                    add(
                            name.line(),
                            Finding.Level.WARNING,
                            "name '"
                                    + name.name()
                                    + "' stands on line "
                                    + names.get(j).line()
                                    + " too",
                            "delete one");
                }
            }
            for (Indicator other : coverage.candidates(name)) {
                if (!other.isName()
                        && other.condition().equals(Condition.NONE)
                        && coverage.covers(other, name)) {
                    add(
                            name.line(),
                            Finding.Level.WARNING,
                            "name '"
                                    + name.name()
                                    + "' is an indicator of '"
                                    + other.subframe()
                                    + "' on line "
                                    + other.line()
                                    + " and does not hide it",
                            "a name hides only what is shorter; delete one of the two");
                }
            }
        }
    }

    private void conditions() {
        for (Indicator indicator : rules.indicators()) {
            Set<String> without = sources(indicator.condition().without());
            List<Phrase> with = indicator.condition().with();
            if (!with.isEmpty() && without.containsAll(sources(with))) {
                add(
                        indicator.line(),
                        Finding.Level.ERROR,
                        "'"
                                + indicator.name()
                                + "' can never count: all that 'with' asks for, 'without' forbids",
                        "take it out of one of them");
            }
            if (indicator.yieldsTo().contains(indicator.subframe())) {
                add(
                        indicator.line(),
                        Finding.Level.ERROR,
                        "'"
                                + indicator.name()
                                + "' yields to its own sub-frame, so it never governs",
                        "name another in yields_to");
            }
        }
    }
}
