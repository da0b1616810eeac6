package org.travaux.frame;

import org.travaux.text.Sentence;

/** A sentence with what it evokes and how binding it is. */
public record FramedSentence(Sentence sentence, Coding coding, Force force) {

    FramedSentence released() {
        return new FramedSentence(sentence.released(), coding, force);
    }
}
