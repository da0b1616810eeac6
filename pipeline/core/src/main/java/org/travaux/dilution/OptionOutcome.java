package org.travaux.dilution;

/**
 * What became of an option in a later draft: its fate, the paragraph there in which its words stand
 * (empty where they don't), and whether that is another than its own became.
 */
public record OptionOutcome(OptionFate fate, String paragraph, boolean moved) {

    static final OptionOutcome UNKNOWN = new OptionOutcome(OptionFate.UNKNOWN, "", false);
}
