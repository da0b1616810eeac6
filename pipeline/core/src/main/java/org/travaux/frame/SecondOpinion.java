package org.travaux.frame;

/**
 * What else than the rules has a view of what a sentence evokes, and decides with them in sight.
 */
public interface SecondOpinion {

    /**
     * The opinion on {@code sentence}, read after {@code context} (empty where there is none),
     * which the rules code as {@code rules}.
     */
    Opinion on(String sentence, String context, Coding rules);
}
