package org.travaux.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.travaux.text.Span;

/** Sentences and tokens by OpenNLP's maximum entropy models for English. */
final class OpenNlpSegmenter implements Segmenter {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    private final ThreadSafeSentenceDetectorME sentences;
    private final ThreadSafeTokenizerME tokens;

    OpenNlpSegmenter() throws IOException {
        sentences = new ThreadSafeSentenceDetectorME(new SentenceModel(Models.url(SENTENCES)));
        tokens = new ThreadSafeTokenizerME(new TokenizerModel(Models.url(TOKENS)));
    }

    @Override
    public List<List<CoreLabel>> segment(String text, Span paragraph) {
        String words = paragraph.of(text);
        List<List<CoreLabel>> segmented = new ArrayList<>();
        for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(words)) {
            String line = words.substring(sentence.getStart(), sentence.getEnd());
            List<CoreLabel> labels = new ArrayList<>();
            for (opennlp.tools.util.Span token : tokens.tokenizePos(line)) {
                int begin = paragraph.begin() + sentence.getStart() + token.getStart();
                labels.add(label(text, begin, begin + token.length()));
            }
            if (!labels.isEmpty()) {
                segmented.add(labels);
            }
        }
        return segmented;
    }

    private static CoreLabel label(String text, int begin, int end) {
        CoreLabel label = new CoreLabel();
        String word = text.substring(begin, end);
        label.setWord(word);
        label.setValue(word);
        label.setOriginalText(word);
        label.setBeginPosition(begin);
        label.setEndPosition(end);
        return label;
    }
}
