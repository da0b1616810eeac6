package org.travaux.learn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.encode.Encoding;
import org.travaux.encode.SentenceEncoder;
import org.travaux.frame.Coding;

/** Reads sentences with an encoder, without the numbers and names of speakers that lead them. */
public final class SentenceReader {

    /** "13. ", "(b) ", "(iii) ", "Mr. Sample (Norland): ", "The President: ". */
    private static final Pattern LEAD =
            Pattern.compile(
                    "\\s*(?:(?:\\d{1,3}\\.|\\(?[a-z]\\)|\\(?[ivx]{1,5}\\)|\\(\\d{1,2}\\))\\s+)*"
                            + "(?:(?:The President|(?:Mr|Mrs|Ms|Dr|Sir|Dame)\\.? [^:.]{1,40}(?:\\([^)]{1,60}\\)(?: \\([^)]{1,60}\\))?)?):\\s+)?");

    private final SentenceEncoder encoder;

    public SentenceReader(SentenceEncoder encoder) {
        if (!encoder.spec().prefixInMean()) {
            throw new IllegalArgumentException("heads are made for means over all pieces");
        }
        this.encoder = encoder;
    }

    SentenceEncoder encoder() {
        return encoder;
    }

    /** What a head needs of a sentence. */
    public Reading read(String sentence, String context, Coding rules) {
        return new Reading(encode(sentence).vector(), vector(context), rules);
    }

    /** The vector of a context, of length 1, or zeros for an empty one. */
    float[] vector(String context) {
        return context.isBlank() ? new float[encoder.dimension()] : encode(context).vector();
    }

    /** The vectors of a sentence; its positions count from {@link #lead}. */
    Encoding encode(String sentence) {
        return encoder.encode(sentence.substring(lead(sentence)));
    }

    /** Where the words of a sentence begin; 0 if nothing would be left of it. */
    static int lead(String sentence) {
        Matcher matcher = LEAD.matcher(sentence);
        return matcher.lookingAt() && matcher.end() < sentence.length() ? matcher.end() : 0;
    }
}
