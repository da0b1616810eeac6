package org.travaux.evaluate;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.travaux.frame.Coding;

/**
 * What one coder, a person or a program, has given to a sentence: a frame and sub-frames; {@link
 * #UNCODED} where the coder has left it uncoded.
 */
public record Code(String frame, NavigableSet<String> subframes) {

    public static final Code UNCODED = new Code(Coding.UNCODED, Collections.emptyNavigableSet());

    public Code {
        subframes = Collections.unmodifiableNavigableSet(new TreeSet<>(subframes));
    }

    /** The code that a tagger's coding amounts to. */
    public static Code of(Coding coding) {
        return coding.coded()
                ? new Code(coding.frame(), new TreeSet<>(coding.subframes()))
                : UNCODED;
    }

    public boolean coded() {
        return !frame.equals(Coding.UNCODED);
    }
}
