package org.travaux.run;

import java.nio.file.Path;
import java.util.Optional;

/** What tags: the rules alone, or also the trained model, the shipped one or that of a folder. */
public record TaggerChoice(boolean rulesOnly, Optional<Path> model) {

    /** The rules alone. */
    public static final TaggerChoice RULES = new TaggerChoice(true, Optional.empty());

    /** The rules and the shipped model, where it fits the codebook. */
    public static final TaggerChoice FULL = new TaggerChoice(false, Optional.empty());
}
