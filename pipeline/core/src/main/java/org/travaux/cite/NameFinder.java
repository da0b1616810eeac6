package org.travaux.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds instruments by name: in full, by short name, by abbreviation, by a name that the document
 * has given, and by "the Convention" where only one can be meant.
 */
final class NameFinder {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "said", "present", "same", "its", "of", "under");

    /** What follows the noun of a name: "the Convention on …". */
    private static final Set<String> COMPLEMENTS =
            Set.of(
                    "of",
                    "on",
                    "for",
                    "against",
                    "relating",
                    "concerning",
                    "regarding",
                    "between",
                    "relative");

    private static final Pattern BODY_AFTER =
            Pattern.compile(
                    "(?:'s)?\\s+(?:Committee|committee|general recommendation|General Recommendation|General Comment|general comment|concluding|members?\\b|experts?\\b"
                            + "|recommend|observ|noted|notes|express|urge|called|calls|stat|has\\b|had\\b|welcom|adopted|issued|reviewed|considered).*");
    private static final Pattern BODY_BEFORE =
            Pattern.compile(".*\\bCommittee\\b[^(;.]{0,90}\\(\\s*(?:the\\s+)?[\"']?");

    private final Catalogue catalogue;
    private final Introduced introduced;

    NameFinder(Catalogue catalogue, Introduced introduced) {
        this.catalogue = catalogue;
        this.introduced = introduced;
    }

    List<Mention> find(Clause clause) {
        List<Mention> found = new ArrayList<>();
        Words words = clause.words();
        int at = 0;
        while (at < words.size()) {
            Optional<Phrases.Hit<Mention>> hit = hit(clause, at, found);
            hit.ifPresent(h -> take(clause, h.value(), found));
            at = hit.map(Phrases.Hit::to).orElse(at + 1);
        }
        return found;
    }

    private void take(Clause clause, Mention mention, List<Mention> found) {
        found.add(mention);
        if (!mention.body()) {
            introduced.see(
                    mention.instrument(), introduced.words(mention.span().of(clause.text())));
            introduced.learn(clause, mention);
        }
    }

    /** What begins at the word {@code at}: the mention, and the words it covers. */
    private Optional<Phrases.Hit<Mention>> hit(Clause clause, int at, List<Mention> found) {
        Words words = clause.words();
        Optional<Phrases.Hit<Mention>> full =
                named(clause, catalogue.names().full().longest(words, at), ResolvedBy.TEXT);
        Optional<Phrases.Hit<Mention>> given =
                named(clause, introduced.names().longest(words, at), ResolvedBy.DEFINITION);
        if (full.isPresent() && (given.isEmpty() || full.get().to() >= given.get().to())) {
            return full;
        }
        return given.or(() -> abbreviation(clause, at)).or(() -> anaphora(clause, at, found));
    }

    private static Optional<Phrases.Hit<Mention>> named(
            Clause clause, Optional<Phrases.Hit<Instrument>> hit, ResolvedBy by) {
        return hit.filter(
                        h ->
                                capital(clause.words(), h)
                                        || h.value().kind().equals("agenda")
                                        || h.to() - h.from() > 4)
                .map(
                        h ->
                                new Phrases.Hit<>(
                                        mention(clause.words(), h.from(), h.to(), h.value(), by),
                                        h.from(),
                                        h.to()));
    }

    /** Whether some word of a name has a capital: "the minimum age convention" may be anything. */
    private static boolean capital(Words words, Phrases.Hit<Instrument> hit) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (words.get(i).capital()) {
                return true;
            }
        }
        return false;
    }

    private static Mention mention(
            Words words, int from, int to, Instrument instrument, ResolvedBy by) {
        return new Mention(words.get(from).begin(), words.get(to - 1).end(), instrument, by);
    }

    private Optional<Phrases.Hit<Mention>> abbreviation(Clause clause, int at) {
        Words.Word word = clause.words().get(at);
        Optional<Instrument> local = introduced.abbreviation(word.text());
        Optional<Instrument> instrument =
                local.or(
                        () ->
                                Optional.ofNullable(
                                        catalogue.names().abbreviations().get(word.text())));
        if (instrument.isEmpty() || clause.text().startsWith("/", word.end())) {
            return Optional.empty();
        }
        Mention mention =
                new Mention(
                        word.begin(),
                        word.end(),
                        instrument.get(),
                        local.isPresent() ? ResolvedBy.DEFINITION : ResolvedBy.TEXT);
        boolean body = catalogue.names().bodies().containsKey(word.text()) && body(clause, word);
        return Optional.of(new Phrases.Hit<>(body ? mention.ofBody() : mention, at, at + 1));
    }

    /** Whether an abbreviation that a treaty and its committee share means the committee. */
    private boolean body(Clause clause, Words.Word word) {
        String before = clause.text().substring(Math.max(0, word.begin() - 140), word.begin());
        if (BODY_BEFORE.matcher(before).matches()) {
            introduced.body(word.text());
            return true;
        }
        String after =
                clause.text().substring(word.end(), Math.min(clause.length(), word.end() + 40));
        return BODY_AFTER.matcher(after).matches()
                || (introduced.isBody(word.text())
                        && !before.matches(
                                ".*(?i)\\b(?:under|party to|parties to|of|to|article \\d+,?(?: of)?(?: the)?)\\s+"));
    }

    private Optional<Phrases.Hit<Mention>> anaphora(Clause clause, int at, List<Mention> found) {
        Words words = clause.words();
        Words.Word word = words.get(at);
        String noun = Introduced.singular(word.fold());
        if (!word.capital() || !Introduced.NOUNS.contains(noun)) {
            return Optional.empty();
        }
        Optional<Instrument> protocol =
                noun.equals("protocol") ? protocol(words, at, found) : Optional.empty();
        if (protocol.isPresent()) {
            int from = at > 0 && words.get(at - 1).text().equals("Optional") ? at - 1 : at;
            return Optional.of(
                    new Phrases.Hit<>(
                            mention(words, from, at + 1, protocol.get(), ResolvedBy.ANAPHORA),
                            from,
                            at + 1));
        }
        boolean plural = !noun.equals(word.fold());
        boolean taken = !plural && refersBack(words, at);
        if (!taken) {
            if (!plural || at == 0 || words.get(at - 1).capital()) {
                introduced.see(
                        noun, "the text's " + words.get(Math.max(0, at - 1)).fold() + " " + at);
            }
            return Optional.empty();
        }
        Optional<Instrument> only =
                noun.equals("charter") && !introduced.any(noun)
                        ? catalogue.charter()
                        : introduced.only(noun);
        return only.map(
                instrument ->
                        new Phrases.Hit<>(
                                mention(words, at, at + 1, instrument, ResolvedBy.ANAPHORA),
                                at,
                                at + 1));
    }

    private static boolean refersBack(Words words, int at) {
        boolean definite =
                at > 0 && (DEFINITE.contains(words.get(at - 1).fold()) || paired(words, at));
        boolean complement =
                at + 1 < words.size()
                        && words.joined(at)
                        && (COMPLEMENTS.contains(words.get(at + 1).fold())
                                || (words.get(at + 1).capital()
                                        && words.get(at + 1).begin() - words.get(at).end() == 1)
                                || (words.get(at + 1).fold().equals("to")
                                        && at + 2 < words.size()
                                        && Set.of("the", "its")
                                                .contains(words.get(at + 2).fold())));
        return definite && !complement;
    }

    /** "the Convention and Protocol". */
    private static boolean paired(Words words, int at) {
        return at > 2
                && words.get(at - 1).fold().equals("and")
                && words.get(at - 2).capital()
                && Introduced.NOUNS.contains(words.get(at - 2).fold())
                && DEFINITE.contains(words.get(at - 3).fold());
    }

    /** "and the Optional Protocol thereto", after the treaty that has only one. */
    private Optional<Instrument> protocol(Words words, int at, List<Mention> found) {
        boolean optional = at > 0 && words.get(at - 1).text().startsWith("Optional");
        boolean thereto = at + 1 < words.size() && words.get(at + 1).fold().equals("thereto");
        if ((!optional && !thereto) || found.isEmpty()) {
            return Optional.empty();
        }
        Mention last = found.get(found.size() - 1);
        List<Instrument> protocols = catalogue.protocolsTo(last.instrument());
        boolean near = words.between(last.end(), words.get(at).begin()) <= 12;
        return near && protocols.size() == 1 ? Optional.of(protocols.get(0)) : Optional.empty();
    }
}
