package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import org.travaux.text.Span;

/**
 * Sentences and tokens by CoreNLP's own rules (Penn Treebank tokens, as Universal Dependencies
 * splits them).
 */
final class CoreNlpSegmenter implements Segmenter {

    /**
     * As in CoreNLP's English pipeline, but characters that it does not know are kept, so that no
     * text is lost.
     */
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

    @Override
    public List<List<CoreLabel>> segment(String text, Span paragraph) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(
                        new StringReader(paragraph.of(text)),
                        new CoreLabelTokenFactory(true),
                        OPTIONS);
        List<CoreLabel> tokens = tokenizer.tokenize();
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + paragraph.begin());
            token.setEndPosition(token.endPosition() + paragraph.begin());
        }
        return sentences.process(tokens);
    }
}
