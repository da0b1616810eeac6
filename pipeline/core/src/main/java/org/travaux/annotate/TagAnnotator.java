package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.travaux.text.Part;

/**
 * Parts of speech and lemmas.
 *
 * <p>An operative clause has no subject ("Requests the Secretary-General…"), and taggers take its
 * verb for a noun. With "It" before it while it is tagged, the clause is a sentence as they know
 * it.
 */
final class TagAnnotator extends Layer {

    static final String MODEL =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final int OPENING = 2;

    private final MaxentTagger tagger;

    TagAnnotator(MaxentTagger tagger) {
        super(
                Set.of(
                        CoreAnnotations.TokensAnnotation.class,
                        CoreAnnotations.SentencesAnnotation.class),
                Set.of(
                        CoreAnnotations.PartOfSpeechAnnotation.class,
                        CoreAnnotations.LemmaAnnotation.class));
        this.tagger = tagger;
    }

    @Override
    public void annotate(Annotation annotation) {
        Morphology morphology = new Morphology();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (lacksSubject(sentence, tokens)) {
                List<CoreLabel> completed = withSubject(tokens);
                tagger.tagCoreLabels(completed);
                tokens.get(0).setTag(completed.get(1).tag());
            } else {
                tagger.tagCoreLabels(tokens);
            }
            tokens.forEach(token -> token.setLemma(lemma(token, morphology)));
        }
    }

    private static boolean lacksSubject(CoreMap sentence, List<CoreLabel> tokens) {
        return sentence.get(Keys.ParagraphKey.class).part() == Part.OPERATIVE
                && tokens.stream()
                        .limit(OPENING)
                        .anyMatch(token -> token.word().matches("\\p{L}+s"));
    }

    private static List<CoreLabel> withSubject(List<CoreLabel> tokens) {
        List<CoreLabel> longer = new ArrayList<>();
        longer.add(word("It"));
        longer.add(word(tokens.get(0).word().toLowerCase(Locale.ROOT)));
        longer.addAll(tokens.subList(1, tokens.size()));
        return longer;
    }

    private static CoreLabel word(String form) {
        CoreLabel label = new CoreLabel();
        label.setWord(form);
        label.setValue(form);
        return label;
    }

    /**
     * In lower case; a proper noun's too, which CoreNLP leaves as it is: "Peacekeepers" in a
     * heading is "peacekeeper".
     */
    private static String lemma(CoreLabel token, Morphology morphology) {
        String word = token.word().toLowerCase(Locale.ROOT);
        String tag = token.tag().startsWith("NNP") ? token.tag().replace("NNP", "NN") : token.tag();
        return morphology.lemma(word, tag, true);
    }
}
