package org.travaux.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.encode.Encoding;
import org.travaux.frame.Coding;
import org.travaux.frame.Opinion;
import org.travaux.frame.SecondOpinion;

/** A head at work: reads a sentence with the encoder and says what it evokes. */
public final class Judge implements SecondOpinion {

    private final Head head;
    private final SentenceReader reader;

    /**
     * A judge by {@code head}.
     *
     * @throws HeadException if the head was trained on another encoder
     */
    public Judge(Head head, SentenceReader reader) throws HeadException {
        Head.Origin origin = head.origin();
        if (!origin.encoderHash().equals(reader.encoder().sha256())) {
            throw new HeadException(
                    "the model was trained on the encoder "
                            + origin.encoder()
                            + " ("
                            + origin.encoderHash().substring(0, 12)
                            + "), and this program has "
                            + reader.encoder().name()
                            + " ("
                            + reader.encoder().sha256().substring(0, 12)
                            + "); train again with travaux train, or give --tagger rules");
        }
        this.head = head;
        this.reader = reader;
    }

    @Override
    public Opinion on(String sentence, String context, Coding rules) {
        Encoding encoding = reader.encode(sentence);
        Reading reading = new Reading(encoding.vector(), reader.vector(context), rules);
        Probabilities given = head.probabilities(reading);
        Labels labels = head.labels();
        Decision.Verdict verdict = head.choice().decision().of(given, labels);
        Map<String, Double> subframes = new LinkedHashMap<>();
        for (int k = 0; k < given.subframes().length; k++) {
            subframes.put(labels.subframes().get(k), given.subframes()[k]);
        }
        List<String> recorded = verdict.recorded().stream().map(labels.subframes()::get).toList();
        Attribution attribution = new Attribution(head, reader, sentence, encoding);
        return new Opinion(
                labels.frames().get(verdict.frame()),
                verdict.certainty(),
                recorded,
                head.sides(given),
                subframes,
                subframe -> attribution.carrier(labels.subframes().indexOf(subframe), reading));
    }
}
