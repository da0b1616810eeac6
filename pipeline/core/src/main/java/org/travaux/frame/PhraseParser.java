package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.travaux.text.Spelling;

/** Reads a pattern of the codebook's language, which {@code models/README.md} describes. */
final class PhraseParser {

    private static final Pattern POS = Pattern.compile("[A-Z.,:$*-]+");

    private final String source;
    private int at;

    private PhraseParser(String source) {
        this.source = source;
    }

    /**
     * The pattern that {@code source} writes.
     *
     * @throws IllegalArgumentException if it is not well formed; the message says what is wrong
     *     with it
     */
    static Phrase parse(String source) {
        PhraseParser parser = new PhraseParser(source);
        Phrase.Item item = parser.choice(0);
        if (parser.at < source.length()) {
            throw parser.error("a ')' without its '('");
        }
        return new Phrase(source, item);
    }

    /** Sequences between bars, up to the closing bracket or the end. */
    private Phrase.Item choice(int depth) {
        List<Phrase.Item> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            if (depth == 0) {
                throw error("a '|' outside of brackets: write (a|b)");
            }
            at++;
            alternatives.add(sequence());
        }
        return alternatives.size() == 1
                ? alternatives.get(0)
                : new PhraseItems.Choice(List.copyOf(alternatives));
    }

    private Phrase.Item sequence() {
        List<Phrase.Item> items = new ArrayList<>();
        skipSpace();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            items.add(item());
            skipSpace();
        }
        if (items.isEmpty()) {
            throw error("nothing between two marks");
        }
        if (items.get(0) instanceof PhraseItems.Gap
                || items.get(items.size() - 1) instanceof PhraseItems.Gap) {
            throw error("a gap (~N) stands between words, not at an end");
        }
        if (items.stream().allMatch(PhraseItems.Maybe.class::isInstance)) {
            throw error("all of it is optional, so it would match nothing");
        }
        return items.size() == 1 ? items.get(0) : new PhraseItems.Sequence(List.copyOf(items));
    }

    private Phrase.Item item() {
        Phrase.Item item = source.charAt(at) == '(' ? group() : token();
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            return new PhraseItems.Maybe(item);
        }
        return item;
    }

    private Phrase.Item group() {
        at++;
        Phrase.Item item = choice(1);
        if (at >= source.length()) {
            throw error("a '(' without its ')'");
        }
        at++;
        return item;
    }

    private Phrase.Item token() {
        int begin = at;
        while (at < source.length() && " ()|?".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        String word = source.substring(begin, at);
        if (word.isEmpty()) {
            throw error("a '" + source.charAt(at) + "' where a word is expected");
        }
        if (word.startsWith("~")) {
            return gap(word);
        }
        int slash = word.lastIndexOf('/');
        if (slash >= 0
                && slash + 1 < word.length()
                && POS.matcher(word.substring(slash + 1)).matches()) {
            String tags = word.substring(slash + 1);
            PhraseItems.One pos = PhraseItems.pos(glob(tags), tags);
            return slash == 0 ? pos : PhraseItems.both(one(word.substring(0, slash)), pos);
        }
        return compound(word);
    }

    private Phrase.Item gap(String word) {
        if (!word.matches("~[1-9][0-9]?")) {
            throw error("'" + word + "': a gap is written ~N, with N from 1 to 99");
        }
        return new PhraseItems.Gap(Integer.parseInt(word.substring(1)));
    }

    /**
     * A word that a tokenizer may leave whole or take apart ("counter-terrorism", "women's"): both
     * are matched.
     */
    private static Phrase.Item compound(String word) {
        String exact = word.startsWith("=") ? "=" : "";
        String bare = word.substring(exact.length()).replace('\u2019', '\'');
        String apart = bare.replaceAll("(?<=.)-(?=.)", " - ").replaceAll("(?<=.)'(?=s$)", " '");
        if (!apart.contains(" ")) {
            return one(word);
        }
        List<Phrase.Item> pieces = new ArrayList<>();
        for (String piece : apart.split(" ", -1)) {
            pieces.add(one(exact + piece));
        }
        return new PhraseItems.Compound(one(word), new PhraseItems.Sequence(List.copyOf(pieces)));
    }

    private static PhraseItems.One one(String word) {
        if (word.equals("_")) {
            return PhraseItems.any();
        }
        if (word.startsWith("=") && word.length() > 1) {
            return PhraseItems.exactly(word.substring(1));
        }
        if (!word.contains("*")) {
            return PhraseItems.word(word);
        }
        String plain = Spelling.plain(word);
        return PhraseItems.form(plain.substring(0, plain.indexOf('*')), glob(plain), plain);
    }

    private static Predicate<String> glob(String pattern) {
        int star = pattern.indexOf('*');
        if (star == pattern.length() - 1) {
            String prefix = pattern.substring(0, star);
            return word -> word.startsWith(prefix);
        }
        if (star < 0) {
            return pattern::equals;
        }
        return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q")).asMatchPredicate();
    }

    private void skipSpace() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(
                "pattern '" + source + "', at its character " + (at + 1) + ": " + what);
    }
}
