package org.travaux.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The correction of shares for the errors of a tagger, or why there is none.
 *
 * <p>There is none where the confusion was measured on another tagger or codebook, where it has
 * fewer than {@value #ENOUGH} sentences of a frame, or where the tagger mixes frames up so much
 * that what it gives hardly depends on what is true (a condition number above {@value
 * #NEAR_SINGULAR}).
 */
public final class Correction {

    static final int ENOUGH = 20;
    static final double NEAR_SINGULAR = 30;

    private final Optional<ErrorModel> model;
    private final String method;

    private Correction(Optional<ErrorModel> model, String method) {
        this.model = model;
        this.method = method;
    }

    /** No correction, and why. */
    public static Correction none(String why) {
        return new Correction(Optional.empty(), why);
    }

    /** The correction by {@code confusion}, if it holds of the tagger and codebook in use. */
    public static Correction of(
            Confusion confusion,
            Scheme scheme,
            String tagger,
            String codebook,
            long seed,
            int draws) {
        if (!confusion.origin().holdsOf(tagger, codebook)) {
            return none("its errors were measured with another codebook or tagger");
        }
        List<String> frames = scheme.frames();
        double[][] counts = new double[frames.size()][frames.size()];
        for (int i = 0; i < frames.size(); i++) {
            long sentences = 0;
            for (int j = 0; j < frames.size(); j++) {
                long count = confusion.count(frames.get(i), frames.get(j));
                counts[i][j] = count;
                sentences += count;
            }
            if (sentences < ENOUGH) {
                return none(
                        "its errors were measured on "
                                + sentences
                                + " sentences of "
                                + frames.get(i)
                                + ", fewer than "
                                + ENOUGH);
            }
        }
        ErrorModel model = new ErrorModel(counts, seed, draws);
        String condition = String.format(Locale.ROOT, "condition %.1f", model.condition());
        return model.condition() > NEAR_SINGULAR
                ? none("the matrix of its errors is nearly singular (" + condition + ")")
                : new Correction(
                        Optional.of(model),
                        "least squares on the simplex by the errors on "
                                + confusion.origin().data()
                                + " ("
                                + condition
                                + "), taken to be the same here");
    }

    Optional<ErrorModel> model() {
        return model;
    }

    /** How shares are corrected, or why they are not. */
    public String method() {
        return method;
    }

    public boolean available() {
        return model.isPresent();
    }
}
