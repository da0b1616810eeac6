package org.travaux.report;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.Measure;
import org.travaux.dilution.Results;
import org.travaux.frame.PlacedDocument;

/** The balance of every document: a draft's as its negotiation was measured, the others' alone. */
final class Balances {

    private static final String BALANCE = "balance";

    private final Map<String, Measure> byDraft = new HashMap<>();

    Balances(Results results) {
        for (Dilution dilution : results.series()) {
            for (Measure measure : dilution.measures()) {
                if (measure.name().equals(BALANCE) && measure.from().isEmpty()) {
                    byDraft.put(measure.to(), measure);
                }
            }
        }
    }

    Measure of(PlacedDocument document) {
        Measure measured = byDraft.get(document.id());
        return measured == null ? alone(document) : measured;
    }

    private static Measure alone(PlacedDocument document) {
        return new Measure(
                "",
                document.id(),
                BALANCE,
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "");
    }
}
