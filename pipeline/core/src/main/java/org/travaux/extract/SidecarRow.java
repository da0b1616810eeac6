package org.travaux.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;

/**
 * What a line of series.csv or documents.csv says of a file: its path relative to the input folder,
 * its draft number (0 in documents.csv), and metadata, empty where the line is silent.
 */
public record SidecarRow(
        String file,
        int draftNumber,
        String symbol,
        String title,
        Optional<Kind> kind,
        Optional<LocalDate> date) {

    /** {@code read}, with what this row says laid over it. */
    public Metadata over(Metadata read) {
        return new Metadata(
                symbol.isEmpty() ? read.symbol() : symbol,
                title.isEmpty() ? read.title() : title,
                kind.orElse(read.kind()),
                date.or(read::date));
    }

    /** This row where it speaks, {@code other} where it is silent. */
    public SidecarRow or(SidecarRow other) {
        return new SidecarRow(
                file,
                draftNumber > 0 ? draftNumber : other.draftNumber,
                symbol.isEmpty() ? other.symbol : symbol,
                title.isEmpty() ? other.title : title,
                kind.or(other::kind),
                date.or(other::date));
    }
}
