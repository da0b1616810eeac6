package org.travaux.text;

/**
 * A document's place in a negotiation: the series' name, and the draft's number in it from 1.
 *
 * <p>A document of the series' folder that is no draft of it (a letter, a report) has the series
 * and number 0; one outside any series has neither.
 */
public record Place(String series, int draftNumber) {

    public static final Place NONE = new Place("", 0);

    public Place {
        if (draftNumber < 0 || (draftNumber > 0 && series.isEmpty())) {
            throw new IllegalArgumentException(
                    "draft " + draftNumber + " of series '" + series + "'");
        }
    }

    public boolean isDraft() {
        return draftNumber > 0;
    }
}
