package org.travaux.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What finds sentences and tokens. */
public enum Engine {
    /** CoreNLP's rules. */
    CORENLP,
    /** OpenNLP's maximum entropy models. */
    OPENNLP;

    /** The word on the command line and in {@code run.json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Engine> of(String word) {
        return Arrays.stream(values()).filter(engine -> engine.word().equals(word)).findFirst();
    }
}
