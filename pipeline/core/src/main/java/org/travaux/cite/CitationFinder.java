package org.travaux.cite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.frame.Folding;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.FramedSentence;
import org.travaux.text.Sentence;
import org.travaux.text.Span;

/** Finds the citations of a document: what is cited, where, and what the citation does. */
public final class CitationFinder {

    /** What may stand between a name and, in brackets, the symbol or short name of the same. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "(?:\\s+of\\s+\\d{1,2}\\s+\\w+\\s+\\d{4})?\\s*,?\\s*[(\\[]\\s*(?:hereinafter\\s+)?(?:referred\\s+to\\s+as\\s+)?[\"']?(?:the\\s+)?[\"']?(?:(?:General\\s+Assembly|Security\\s+Council)\\s+)?(?:resolution\\s+)?");

    private final Catalogue catalogue;
    private final Folding folding = new Folding();

    public CitationFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The citations of {@code document} in the order of its text. A document does not cite itself:
     * its own symbol is left out.
     */
    public List<Citation> find(FramedDocument document) {
        Reader reader = new Reader(document);
        List<Citation> citations = new ArrayList<>();
        for (FramedSentence sentence : document.sentences()) {
            if (sentence.sentence().paragraph().part().coded()) {
                citations.addAll(reader.read(sentence));
            }
        }
        return citations;
    }

    /** Reads one document, sentence by sentence: later ones take up what earlier ones introduce. */
    private final class Reader {

        private final String text;
        private final String own;
        private final NameFinder names;
        private final ResolutionFinder resolutions;
        private final SymbolFinder symbols;
        private final StatementFinder statements = new StatementFinder(catalogue);
        private final ProvisionBinder provisions;
        private final GoverningWords governing = new GoverningWords(catalogue);

        Reader(FramedDocument document) {
            text = document.annotated().document().text();
            own = document.annotated().document().metadata().symbol();
            Introduced introduced = new Introduced(folding);
            names = new NameFinder(catalogue, introduced);
            Numbers numbers = new Numbers(catalogue, text);
            resolutions = new ResolutionFinder(numbers, Organ.of(own));
            symbols = new SymbolFinder(catalogue, numbers);
            provisions = new ProvisionBinder(catalogue, introduced);
        }

        List<Citation> read(FramedSentence framed) {
            Sentence sentence = framed.sentence();
            Clause clause = new Clause(sentence.span().of(text), folding);
            List<Mention> mentions = new ArrayList<>();
            for (Mention mention : provisions.bind(clause, once(clause, all(clause)))) {
                if (!mention.instrument().id().equals(own)) {
                    mentions.add(mention);
                }
            }
            List<Citation.Use> uses = governing.read(framed, clause, mentions);
            List<Citation> citations = new ArrayList<>();
            for (int i = 0; i < mentions.size(); i++) {
                citations.add(citation(sentence, i + 1, mentions.get(i), uses.get(i)));
            }
            return citations;
        }

        private List<Mention> all(Clause clause) {
            List<Mention> all = new ArrayList<>(names.find(clause));
            all.addAll(resolutions.find(clause));
            all.addAll(symbols.find(clause));
            all.addAll(statements.find(clause));
            return all;
        }
    }

    private static Citation citation(
            Sentence sentence, int number, Mention mention, Citation.Use use) {
        int offset = sentence.span().begin();
        return new Citation(
                sentence,
                number,
                mention.instrument(),
                new Citation.Reference(
                        new Span(mention.begin() + offset, mention.end() + offset),
                        mention.provisions(),
                        mention.by()),
                use);
    }

    /** Each citation once: of those that overlap the longest, and a name with its symbol as one. */
    private static List<Mention> once(Clause clause, List<Mention> all) {
        List<Mention> longest = new ArrayList<>(all);
        longest.sort(
                Comparator.comparingInt((Mention m) -> -m.span().length())
                        .thenComparing(Mention::span));
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : longest) {
            boolean range = mention.by() == ResolvedBy.RANGE;
            if (range
                    || kept.stream()
                            .noneMatch(
                                    other ->
                                            other.by() != ResolvedBy.RANGE
                                                    && other.span().overlaps(mention.span()))) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparing(Mention::span));
        List<Mention> once = new ArrayList<>();
        Optional<Mention> before = Optional.empty();
        for (Mention mention : kept) {
            if (before.isEmpty() || !repeats(clause, before.get(), mention)) {
                once.add(mention);
                before = Optional.of(mention);
            }
        }
        return once;
    }

    private static boolean repeats(Clause clause, Mention before, Mention mention) {
        return before.instrument().equals(mention.instrument())
                && before.end() <= mention.begin()
                && IN_BRACKETS
                        .matcher(clause.text().substring(before.end(), mention.begin()))
                        .matches();
    }
}
