package org.travaux.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.travaux.bracket.BracketReader;
import org.travaux.bracket.Option;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Sentence;

/**
 * Tags the sentences of a document with the frames of a codebook, and reads how binding each is.
 */
public final class FrameTagger {

    /**
     * The language that the shipped models are for, as ISO 639-3 has it; what cannot be told is
     * taken for it.
     */
    private static final List<String> CODED_LANGUAGES = List.of("eng", "und");

    private final Rulebook rules;
    private final SentenceCoder coder;
    private final ForceReader force;
    private final Optional<Arbiter> arbiter;
    private final Folding folding = new Folding();

    /** A tagger by the rules alone. */
    public FrameTagger(Rulebook rules, ForceScales scales) {
        this(rules, scales, Optional.empty());
    }

    /** A tagger by the rules and {@code second}, where there is one. */
    public FrameTagger(Rulebook rules, ForceScales scales, Optional<SecondOpinion> second) {
        this.rules = rules;
        this.arbiter = second.map(opinion -> new Arbiter(rules.codebook(), opinion));
        this.coder = new SentenceCoder(rules);
        this.force = new ForceReader(scales);
    }

    /**
     * Whether a rule needs the dependencies of {@code sentence}, whose tokens, tags and lemmas are
     * there.
     */
    public boolean asksForDependencies(Sentence sentence) {
        List<DependencyFinder> finders =
                rules.indicators().stream()
                        .map(Indicator::finder)
                        .filter(DependencyFinder.class::isInstance)
                        .map(DependencyFinder.class::cast)
                        .toList();
        if (finders.isEmpty() || !sentence.paragraph().part().coded()) {
            return false;
        }
        Words words = new Words(sentence, folding);
        return finders.stream().anyMatch(finder -> finder.asksFor(words));
    }

    /**
     * The document with each sentence coded; headings and the like, and what is not English, are
     * left uncoded.
     */
    public FramedDocument tag(AnnotatedDocument document) {
        boolean coded = CODED_LANGUAGES.contains(document.language().toLowerCase(Locale.ROOT));
        String text = document.document().text();
        List<FramedSentence> sentences =
                document.sentences().stream()
                        .map(sentence -> coded ? tag(sentence, text) : out(sentence))
                        .toList();
        List<Option> options = new BracketReader().read(document.document()).options();
        return new FramedDocument(
                document,
                decided(document, sentences),
                new OptionTagger(coder, force, folding, text, sentences, options).tag());
    }

    /** Options stay with the rules: a model reads sentences, not parts of them. */
    private List<FramedSentence> decided(
            AnnotatedDocument document, List<FramedSentence> sentences) {
        if (arbiter.isEmpty()) {
            return sentences;
        }
        List<String> contexts = Contexts.of(document);
        List<FramedSentence> decided = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            FramedSentence ruled = sentences.get(i);
            decided.add(
                    ruled.coding().coded()
                            ? new FramedSentence(
                                    ruled.sentence(),
                                    arbiter.get()
                                            .decide(
                                                    ruled.sentence().span(),
                                                    document.document().text(),
                                                    contexts.get(i),
                                                    ruled.coding()),
                                    ruled.force())
                            : ruled);
        }
        return decided;
    }

    private FramedSentence tag(Sentence sentence, String text) {
        if (!sentence.paragraph().part().coded()) {
            return out(sentence);
        }
        Words words = new Words(sentence, folding);
        return new FramedSentence(sentence, coder.code(words, text), force.read(words, text));
    }

    private static FramedSentence out(Sentence sentence) {
        return new FramedSentence(sentence, Coding.OUT, Force.NONE);
    }
}
