package org.travaux.fetch;

/** How a fetch ended: how many documents came, were there already, were not to be had. */
public record FetchSummary(int fetched, int present, int failed) {

    /** The line for the user. */
    public String line() {
        return fetched + " fetched, " + present + " already there, " + failed + " failed";
    }
}
