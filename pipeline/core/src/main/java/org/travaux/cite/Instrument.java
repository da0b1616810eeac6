package org.travaux.cite;

import java.util.List;

/**
 * What can be cited: its normal form, its full name (empty for resolutions and documents known by
 * number alone), what kind of text it is, its agendas, and its date or year of adoption (empty if
 * unknown).
 */
public record Instrument(String id, String name, String kind, List<String> agenda, String adopted) {

    public static final String RESOLUTION = "resolution";
    public static final String STATEMENT = "presidential_statement";
    public static final String REPORT = "report";
    public static final String LETTER = "letter";
    public static final String RECORD = "record";
    public static final String DOCUMENT = "document";

    /** The Charter, which needs no introduction: "the Charter", "Chapter VII". */
    static final String CHARTER = "UN Charter";

    public Instrument {
        agenda = List.copyOf(agenda);
    }

    /** Whether it is divided into articles or chapters that can be cited alone. */
    boolean hasArticles() {
        return kind.equals("treaty") || kind.equals("charter") || kind.equals("statute");
    }
}
