package org.travaux.run;

import java.util.List;
import java.util.Map;
import org.travaux.text.Document;
import org.travaux.text.Failure;
import org.travaux.text.Place;

/** Decides which negotiation each document belongs to, and where drafts are missing. */
interface Placement {

    /**
     * A place for each document by its id, and for each series, by name, what is missing in it, a
     * sentence each.
     */
    record Places(
            Map<String, Place> places, Map<String, List<String>> gaps, List<String> notices) {}

    Places place(List<Document> documents, List<Failure> failures);

    /** Every document outside of any series. */
    Placement NOWHERE = (documents, failures) -> new Places(Map.of(), Map.of(), List.of());
}
