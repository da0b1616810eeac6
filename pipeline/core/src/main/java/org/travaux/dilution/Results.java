package org.travaux.dilution;

import java.util.List;
import java.util.Map;
import org.travaux.frame.Codebook;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Failure;

/**
 * All that one run found: documents by id, the balance of each, negotiations by name, failures by
 * file.
 */
public record Results(
        Codebook codebook,
        List<PlacedDocument> documents,
        Map<String, Measure> balances,
        List<Dilution> series,
        List<Failure> failures) {

    public Results {
        documents = List.copyOf(documents);
        balances = Map.copyOf(balances);
        series = List.copyOf(series);
        failures = List.copyOf(failures);
        for (PlacedDocument document : documents) {
            if (!balances.containsKey(document.id())) {
                throw new IllegalArgumentException("no balance of " + document.id());
            }
        }
    }

    /** The balance of one of the documents. */
    public Measure balance(PlacedDocument document) {
        Measure balance = balances.get(document.id());
        if (balance == null) {
            throw new IllegalArgumentException("not of this run: " + document.id());
        }
        return balance;
    }
}
