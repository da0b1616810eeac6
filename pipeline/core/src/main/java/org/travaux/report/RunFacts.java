package org.travaux.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the page says of the run besides its results: what was read, by which version, with which
 * options in their order, with which codebook (SHA-256 in hexadecimal), and which scale of force is
 * the default.
 *
 * <p>No clock: the same facts and results give the same bytes.
 */
public record RunFacts(
        String title,
        String version,
        Map<String, String> options,
        String codebookHash,
        String forceScale) {

    public RunFacts {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
