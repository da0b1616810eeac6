package org.travaux.dilution;

import java.util.List;
import org.travaux.frame.Codebook;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Failure;

/** All that one run found: documents by id, negotiations by name, failures by file. */
public record Results(
        Codebook codebook,
        List<PlacedDocument> documents,
        List<Dilution> series,
        List<Failure> failures) {

    public Results {
        documents = List.copyOf(documents);
        series = List.copyOf(series);
        failures = List.copyOf(failures);
    }
}
