package org.travaux.frame;

import java.util.List;

/**
 * Tells where a verb can stand that gives a sentence its force: at the beginning, after a
 * connector, or after its subject; with nothing between but what may be skipped ("and, in this
 * regard, strongly condemns").
 */
final class LeadFinder {

    private final ForceScales.Lead lead;

    LeadFinder(ForceScales.Lead lead) {
        this.lead = lead;
    }

    /** For each token whether a verb that opens the clause can begin there. */
    boolean[] openings(Words words) {
        return reach(words, new boolean[words.size() + 1], 0);
    }

    /** For each token whether a further verb of the clause can begin there. */
    boolean[] continuations(Words words) {
        boolean[] places = new boolean[words.size() + 1];
        for (int i = 1; i < words.size(); i++) {
            int end = longest(lead.after(), words, i);
            if (end > i) {
                reach(words, places, end);
            }
        }
        return places;
    }

    /** For each token whether the verb of a speaking subject can begin there. */
    boolean[] afterSubjects(Words words) {
        boolean[] places = new boolean[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            for (Phrase subject : lead.subjects()) {
                int end = subject.matchAt(words, i);
                if (end > i) {
                    reach(words, places, end);
                }
            }
        }
        return places;
    }

    /** Marks {@code at} and what can be reached from it by skipping. */
    private boolean[] reach(Words words, boolean[] places, int at) {
        if (at > words.size() || places[at]) {
            return places;
        }
        places[at] = true;
        for (Phrase skipped : lead.skip()) {
            int end = skipped.matchAt(words, at);
            if (end > at) {
                reach(words, places, end);
            }
        }
        if (at < words.size() && isAdverb(words, at)) {
            reach(words, places, at + 1);
        }
        return places;
    }

    private static boolean isAdverb(Words words, int at) {
        return words.pos(at).startsWith("RB") || words.plain(at).endsWith("ly");
    }

    private static int longest(List<Phrase> phrases, Words words, int at) {
        return phrases.stream().mapToInt(phrase -> phrase.matchAt(words, at)).max().orElse(-1);
    }
}
