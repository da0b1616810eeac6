package org.travaux.cite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.travaux.frame.Folding;

/**
 * What a document has introduced up to some point: the instruments it has named, by their noun
 * ("Convention"), and the short names that it has given them.
 */
final class Introduced {

    /** Nouns by which an instrument can be taken up again. */
    static final Set<String> NOUNS =
            Set.of(
                    "convention",
                    "covenant",
                    "protocol",
                    "charter",
                    "statute",
                    "declaration",
                    "treaty",
                    "agreement",
                    "compact",
                    "strategy",
                    "platform",
                    "agenda",
                    "plan",
                    "rules");

    private static final Set<String> MORE_NOUNS =
            Set.of("principles", "guidelines", "code", "instrument", "program", "act");

    private static final Pattern DEFINITION =
            Pattern.compile(
                    "(?:\\s+of\\s+[\\w ]{4,20})?\\s*,?\\s*\\(\\s*(?:(?:hereinafter|hereafter|henceforth|hereinbelow)\\s*,?\\s*(?:referred\\s+to\\s+as\\s+|called\\s+)?)?"
                            + "(?:the\\s+)?[\"']?\\s*(?:the\\s+)?(?<name>[A-Z][\\w .-]{1,60}?)\\s*[\"']?\\s*\\)");
    private static final Pattern EXPLICIT =
            Pattern.compile("[\"']|here(?:in)?after|henceforth|hereinbelow");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z-]{2,11}");

    private final Folding folding;
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Phrases<Instrument> names = new Phrases<>();
    private final Map<String, Instrument> abbreviations = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    Introduced(Folding folding) {
        this.folding = folding;
    }

    Words words(String text) {
        return new Words(text, folding);
    }

    Phrases<Instrument> names() {
        return names;
    }

    Optional<Instrument> abbreviation(String word) {
        return Optional.ofNullable(abbreviations.get(word));
    }

    /** Takes {@code word} as the abbreviation of a body, "the Committee on … (CEDAW)". */
    void body(String word) {
        bodies.add(word);
    }

    boolean isBody(String word) {
        return bodies.contains(word);
    }

    /** Takes note of an instrument called by {@code noun}; of one that is not known, its words. */
    void see(String noun, String instrument) {
        named.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(instrument);
    }

    /**
     * Takes note of an instrument named by {@code words}, or, if they are an abbreviation, by its
     * name.
     */
    void see(Instrument instrument, Words words) {
        instruments.put(instrument.id(), instrument);
        noun(words)
                .or(() -> noun(words(instrument.name())))
                .ifPresent(n -> see(n, instrument.id()));
    }

    private static Optional<String> noun(Words words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> singular(words.get(i).fold()))
                .filter(NOUNS::contains)
                .findFirst();
    }

    /** The only instrument so far that {@code noun} can mean. */
    Optional<Instrument> only(String noun) {
        Set<String> all = named.getOrDefault(noun, Set.of());
        return all.size() == 1
                ? Optional.ofNullable(instruments.get(all.iterator().next()))
                : Optional.empty();
    }

    boolean any(String noun) {
        return named.containsKey(noun);
    }

    boolean has(Instrument instrument) {
        return instruments.containsKey(instrument.id());
    }

    /** Learns the short name that the text gives after {@code mention}. */
    void learn(Clause clause, Mention mention) {
        Matcher definition =
                DEFINITION.matcher(clause.text()).region(mention.end(), clause.length());
        if (!definition.lookingAt()) {
            return;
        }
        String name = definition.group("name");
        Words words = words(name);
        String last = singular(words.get(words.size() - 1).fold());
        if (ABBREVIATION.matcher(name).matches()) {
            // "(ICC)" after "… of the International Criminal Court" is no name of the instrument.
            boolean said = EXPLICIT.matcher(definition.group()).find();
            if (said) {
                abbreviations.put(name, mention.instrument());
            }
        } else if (words.size() > 1
                && (NOUNS.contains(last)
                        || MORE_NOUNS.contains(last)
                        || MORE_NOUNS.contains(last + "s"))) {
            List<String> phrase =
                    IntStream.range(0, words.size()).mapToObj(i -> words.get(i).fold()).toList();
            names.add(phrase, mention.instrument());
        } else if (NOUNS.contains(last)) {
            named.put(last, new LinkedHashSet<>(Set.of(mention.instrument().id())));
            instruments.put(mention.instrument().id(), mention.instrument());
        }
    }

    static String singular(String noun) {
        return noun.equals("rules") || noun.endsWith("ss") || !noun.endsWith("s")
                ? noun
                : noun.endsWith("ies")
                        ? noun.substring(0, noun.length() - 3) + "y"
                        : noun.substring(0, noun.length() - 1);
    }
}
