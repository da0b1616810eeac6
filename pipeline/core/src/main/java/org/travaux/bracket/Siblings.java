package org.travaux.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.text.Span;

/**
 * Decides of brackets side by side which are alternatives and which are additions of their own.
 *
 * <p>Alternatives stand next to each other, or with a slash or "or" between them, and can replace
 * each other: "[shall] [should]", "[10] [15]", "[Decides] [Calls upon]", "[women] [girls]". What is
 * joined on ("[women] [and girls]") or of another kind ("[all] [necessary]") stands by itself. The
 * reading is sure where the form leaves no doubt: a slash, numbers, modals, a joining word.
 */
final class Siblings {

    /** A bracket of a row. */
    record One(Pair pair, Contents contents, int depth, Attribution attribution) {}

    private final String text;
    private final List<Span> marks;
    private int groups;

    /** Groups are counted on from {@code groups}; what stands between is added to {@code marks}. */
    Siblings(String text, List<Span> marks, int groups) {
        this.text = text;
        this.marks = marks;
        this.groups = groups;
    }

    /** Who asks for a bracket's words: named within it, or in parentheses behind it. */
    Attribution attribution(Pair pair, Contents contents) {
        Optional<Proponents.Lead> after = Proponents.after(text, pair.close() + 1);
        after.ifPresent(
                lead -> marks.add(new Span(pair.close() + 1, pair.close() + 1 + lead.length())));
        return contents.attribution().equals(Attribution.NONE)
                ? after.map(Proponents.Lead::attribution).orElse(Attribution.NONE)
                : contents.attribution();
    }

    boolean hasWords(int begin, int end) {
        return text.substring(begin, Math.max(begin, end))
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    /** The options of the brackets of one row, which stand in the order of the text. */
    List<Option> options(List<One> row) {
        List<Option> options = new ArrayList<>();
        List<One> group = new ArrayList<>();
        boolean sure = true;
        for (One one : row) {
            if (one.contents().note()) {
                options.add(option(one, one.contents().words(), Role.NOTE, Choice.ALONE));
                continue;
            }
            Reading reading =
                    group.isEmpty() ? Reading.APART : reading(group.get(group.size() - 1), one);
            if (reading.alternative()) {
                sure &= reading.sure();
                group.add(one);
            } else {
                close(group, sure, options);
                group = new ArrayList<>(List.of(one));
                sure = reading.sure();
            }
        }
        close(group, sure, options);
        return options;
    }

    private void close(List<One> group, boolean sure, List<Option> options) {
        if (group.isEmpty()) {
            return;
        }
        if (group.size() == 1) {
            alone(group.get(0), sure, options);
            return;
        }
        groups++;
        for (int i = 0; i < group.size(); i++) {
            One one = group.get(i);
            Choice choice = new Choice(groups, i + 1, group.size(), sure);
            options.add(option(one, one.contents().words(), Role.ALTERNATIVE, choice));
        }
    }

    private void alone(One one, boolean sure, List<Option> options) {
        List<Span> parts = one.contents().alternatives(text);
        if (parts.size() == 1) {
            Choice choice = new Choice(0, 1, 1, sure);
            options.add(option(one, one.contents().words(), Role.OPTIONAL, choice));
            return;
        }
        groups++;
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                int slash = parts.get(i - 1).end();
                marks.add(new Span(slash, parts.get(i).begin()));
            }
            options.add(
                    new Option(
                            parts.get(i),
                            parts.get(i),
                            one.depth(),
                            Role.ALTERNATIVE,
                            new Choice(groups, i + 1, parts.size(), true),
                            one.attribution()));
        }
    }

    private static Option option(One one, Span words, Role role, Choice choice) {
        return new Option(one.pair().span(), words, one.depth(), role, choice, one.attribution());
    }

    /** How a bracket stands to the one before it. */
    private enum Reading {
        APART(false, true),
        ADDITION(false, true),
        LIKELY_ADDITION(false, false),
        ALTERNATIVE(true, true),
        LIKELY_ALTERNATIVE(true, false);

        private final boolean alternative;
        private final boolean sure;

        Reading(boolean alternative, boolean sure) {
            this.alternative = alternative;
            this.sure = sure;
        }

        boolean alternative() {
            return alternative;
        }

        boolean sure() {
            return sure;
        }
    }

    private Reading reading(One before, One one) {
        String between =
                text.substring(before.pair().close() + 1, one.pair().open())
                        .replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]", "");
        if (between.indexOf('\n') >= 0 && before.pair().to() != one.pair().from()) {
            return Reading.APART;
        }
        if (between.matches("\\s*/\\s*|\\s+or\\s+|\\s*and/or\\s*")) {
            if (between.contains("/")) {
                marks.add(new Span(before.pair().close() + 1, one.pair().open()));
            }
            return Reading.ALTERNATIVE;
        }
        if (!between.isBlank()) {
            return Reading.APART;
        }
        if (before.contents().number().isPresent() && one.contents().number().isPresent()) {
            return Reading.ALTERNATIVE;
        }
        return byWords(before.contents().words().of(text), one.contents().words().of(text));
    }

    private static Reading byWords(String before, String words) {
        WordClass first = WordClass.of(before);
        WordClass second = WordClass.of(words);
        if (second == WordClass.ADDITION) {
            return Reading.ADDITION;
        }
        if (first == WordClass.ADDITION || first != second) {
            return Reading.LIKELY_ADDITION;
        }
        return second.closed() || (second == WordClass.CAPITAL && isPhrase(before, words))
                ? Reading.ALTERNATIVE
                : Reading.LIKELY_ALTERNATIVE;
    }

    /** "[Decides] [Calls upon]", not "[Libya] [Yemen]". */
    private static boolean isPhrase(String before, String words) {
        return before.matches("(?s)\\p{Lu}\\p{Ll}+s\\b.*")
                && words.matches("(?s)\\p{Lu}\\p{Ll}+s\\b.*");
    }
}
