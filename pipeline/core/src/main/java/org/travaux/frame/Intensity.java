package org.travaux.frame;

import java.util.List;
import org.travaux.text.Span;

/**
 * How far the words around a verb, or within its expression, move it within its step: "strongly
 * urges", "grave concern".
 */
final class Intensity {

    private static final int BEFORE = 2;
    private static final int AFTER = 3;

    private final ForceScales scales;

    Intensity(ForceScales scales) {
        this.scales = scales;
    }

    /**
     * From -1 to 1 exclusive; of several intensifiers the strongest counts, and one that raises
     * before one that lowers.
     */
    double shift(Span verb, Words words) {
        double raised = degree(scales.raising(), verb, words);
        return raised > 0 ? raised : -degree(scales.lowering(), verb, words);
    }

    private static double degree(List<ForceScales.Intensifiers> degrees, Span verb, Words words) {
        Span around =
                new Span(
                        Math.max(0, verb.begin() - BEFORE),
                        Math.min(words.size(), verb.end() + AFTER));
        for (int degree = degrees.size(); degree > 0; degree--) {
            ForceScales.Intensifiers intensifiers = degrees.get(degree - 1);
            if (occurs(intensifiers.around(), around, words)
                    || occurs(intensifiers.inside(), verb, words)) {
                return (double) degree / (degrees.size() + 1);
            }
        }
        return 0;
    }

    private static boolean occurs(List<Phrase> phrases, Span within, Words words) {
        for (int i = within.begin(); i < within.end(); i++) {
            int at = i;
            if (phrases.stream().anyMatch(phrase -> phrase.matchAt(words, at) > at)) {
                return true;
            }
        }
        return false;
    }
}
