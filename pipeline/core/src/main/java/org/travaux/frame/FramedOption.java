package org.travaux.frame;

import java.util.List;
import org.travaux.bracket.Option;
import org.travaux.text.Sentence;

/**
 * An option of a draft with the sentences it stands in, what its own words evoke, and how binding
 * they are.
 */
public record FramedOption(Option option, List<Sentence> sentences, Coding coding, Force force) {

    public FramedOption {
        sentences = List.copyOf(sentences);
    }

    FramedOption released() {
        return new FramedOption(
                option, sentences.stream().map(Sentence::released).toList(), coding, force);
    }
}
