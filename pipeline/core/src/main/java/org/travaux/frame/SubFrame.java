package org.travaux.frame;

import java.util.List;

/**
 * One code of the codebook: what it means, when it is given and when not, with examples; its
 * indicators are the matcher's.
 */
public record SubFrame(
        String name,
        String label,
        String definition,
        List<String> include,
        List<String> exclude,
        List<String> examples) {

    public SubFrame {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        examples = List.copyOf(examples);
    }
}
