package org.travaux.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.travaux.text.Spelling;

/** The elements that patterns are made of. */
final class PhraseItems {

    private PhraseItems() {}

    /** Tests one token of a sentence. */
    interface Test {
        boolean accepts(Words words, int at);
    }

    /** One token that passes a test; {@code element} says which. */
    record One(Test test, Optional<Set<String>> firstWords, Element element)
            implements Phrase.Item {
        @Override
        public int match(Words words, int at, Phrase.Rest rest) {
            return at < words.size() && test.accepts(words, at) ? rest.match(at + 1) : -1;
        }

        @Override
        public Variants variants() {
            return Variants.of(element);
        }
    }

    /** Items one after the other. */
    record Sequence(List<Phrase.Item> items) implements Phrase.Item {
        @Override
        public int match(Words words, int at, Phrase.Rest rest) {
            return from(0, words, at, rest);
        }

        private int from(int index, Words words, int at, Phrase.Rest rest) {
            return index == items.size()
                    ? rest.match(at)
                    : items.get(index).match(words, at, end -> from(index + 1, words, end, rest));
        }

        @Override
        public Variants variants() {
            return items.stream()
                    .map(Phrase.Item::variants)
                    .reduce(Variants.NOTHING, Variants::followedBy);
        }

        @Override
        public Optional<Set<String>> firstWords() {
            int first = 0;
            while (first < items.size() - 1 && items.get(first) instanceof Maybe) {
                first++;
            }
            return union(items.subList(0, first + 1));
        }
    }

    /** One of several; the longest match counts. */
    record Choice(List<Phrase.Item> items) implements Phrase.Item {
        @Override
        public int match(Words words, int at, Phrase.Rest rest) {
            int best = -1;
            for (Phrase.Item item : items) {
                best = Math.max(best, item.match(words, at, rest));
            }
            return best;
        }

        @Override
        public Variants variants() {
            return items.stream().map(Phrase.Item::variants).reduce(Variants.NONE, Variants::or);
        }

        @Override
        public Optional<Set<String>> firstWords() {
            return union(items);
        }
    }

    /** An item that may be missing. */
    record Maybe(Phrase.Item item) implements Phrase.Item {
        @Override
        public int match(Words words, int at, Phrase.Rest rest) {
            return Math.max(rest.match(at), item.match(words, at, rest));
        }

        @Override
        public Variants variants() {
            return Variants.NOTHING.or(item.variants());
        }

        @Override
        public Optional<Set<String>> firstWords() {
            return item.firstWords();
        }
    }

    /**
     * Up to {@code most} tokens of anything but a semicolon; as few as will do, so that the
     * evidence stays short.
     */
    record Gap(int most) implements Phrase.Item {
        @Override
        public int match(Words words, int at, Phrase.Rest rest) {
            for (int skipped = 0; skipped <= most && at + skipped <= words.size(); skipped++) {
                if (skipped > 0 && words.plain(at + skipped - 1).equals(";")) {
                    return -1;
                }
                int end = rest.match(at + skipped);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        public Variants variants() {
            Variants all = Variants.NOTHING;
            Variants longer = Variants.NOTHING;
            for (int i = 0; i < most; i++) {
                longer = longer.followedBy(Variants.of(Element.SKIPPED));
                all = all.or(longer);
            }
            return all;
        }
    }

    /** A word that the tokenizer may leave whole or take apart. */
    record Compound(One whole, Sequence pieces) implements Phrase.Item {
        @Override
        public int match(Words words, int at, Phrase.Rest rest) {
            return Math.max(whole.match(words, at, rest), pieces.match(words, at, rest));
        }

        @Override
        public Variants variants() {
            return whole.variants().or(pieces.variants().asPieces());
        }

        @Override
        public Optional<Set<String>> firstWords() {
            return union(List.of(whole, pieces));
        }
    }

    /** What any of {@code items} can begin with; empty if that can't be listed for one of them. */
    private static Optional<Set<String>> union(List<Phrase.Item> items) {
        Set<String> all = new HashSet<>();
        for (Phrase.Item item : items) {
            Optional<Set<String>> words = item.firstWords();
            if (words.isEmpty()) {
                return words;
            }
            all.addAll(words.get());
        }
        return Optional.of(all);
    }

    static One word(String word) {
        String folded = Spelling.fold(word);
        return new One(
                (words, at) -> words.lemma(at).equals(folded) || words.folded(at).equals(folded),
                Optional.of(Set.of(folded)),
                Element.word(Element.Sort.WORD, word));
    }

    static One exactly(String form) {
        return new One(
                (words, at) -> words.form(at).equals(form),
                Optional.of(Set.of(Spelling.fold(form))),
                Element.word(Element.Sort.EXACT, form));
    }

    /**
     * A token whose form or lemma is accepted, in either spelling; each accepted word begins with
     * {@code prefix}, and {@code pattern} is how they are written.
     */
    static One form(String prefix, Predicate<String> accepted, String pattern) {
        return new One(
                (words, at) ->
                        accepted.test(words.plain(at))
                                || accepted.test(words.lemma(at))
                                || accepted.test(words.folded(at)),
                PhraseIndex.stem(prefix).map(Set::of),
                Element.word(Element.Sort.GLOB, pattern));
    }

    static One pos(Predicate<String> accepted, String tags) {
        return new One(
                (words, at) -> accepted.test(words.pos(at)),
                Optional.empty(),
                Element.ANY.withTags(tags));
    }

    static One any() {
        return new One((words, at) -> true, Optional.empty(), Element.ANY);
    }

    static One both(One first, One second) {
        return new One(
                (words, at) -> first.test().accepts(words, at) && second.test().accepts(words, at),
                first.firstWords(),
                first.element().withTags(second.element().tags()));
    }
}
