package org.travaux.extract.structure;

import java.util.Set;
import java.util.stream.Collectors;

/** Knows the names of States, past and present, as the records of the United Nations print them. */
final class States {

    private static final Set<String> NAMES =
            Words.lines("states.txt").stream().map(Names::key).collect(Collectors.toSet());

    private States() {}

    static boolean isState(String text) {
        return NAMES.contains(Names.key(text.replaceFirst("^[Tt]he ", "")));
    }
}
