package org.travaux.text;

/**
 * Who speaks in a verbatim record: name, State or body, language spoken; each empty where the
 * record does not say.
 */
public record Speaker(String name, String affiliation, String language) {

    /** Nobody: text that is not a speech. */
    public static final Speaker NONE = new Speaker("", "", "");
}
