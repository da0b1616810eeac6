package org.travaux.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says of itself, or a sidecar file of it: UN symbol and title (empty if unknown),
 * kind, date.
 */
public record Metadata(String symbol, String title, Kind kind, Optional<LocalDate> date) {}
