package org.travaux.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is done for formats whose tracked changes can be read as accepted only. */
final class OlderFormats {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

    /** A file made ready, whether it has tracked changes, and whether numbers of lists are lost. */
    static final class Prepared {
        private final byte[] content;
        private final List<String> warnings = new ArrayList<>();

        Prepared(byte[] content, boolean tracked, boolean numbersLost) {
            this.content = content;
            if (tracked) {
                warnings.add(
                        "The file has tracked changes: those of this format are read as accepted,"
                                + " without authors.");
            }
            if (numbersLost) {
                warnings.add("Automatic numbers of lists are not shown.");
            }
        }

        byte[] content() {
            return content;
        }

        List<String> warnings() {
            return warnings;
        }
    }

    private OlderFormats() {}

    /** The file as the parser is to see it. */
    static Prepared prepare(byte[] content, String type) {
        if (type.equals("application/rtf")) {
            return RtfText.prepare(content);
        }
        if (!type.startsWith(OPEN_DOCUMENT)) {
            return new Prepared(content, false, false);
        }
        try {
            return OpenDocumentText.prepare(content);
        } catch (IOException | IllegalArgumentException e) {
            // Encrypted or damaged: the parser says which.
            return new Prepared(content, false, false);
        }
    }

    /** Whether files of {@code type} are made ready, unlike those of the {@code assumed} one. */
    static boolean isPrepared(String type, String assumed) {
        return type.startsWith(OPEN_DOCUMENT) && !assumed.startsWith(OPEN_DOCUMENT);
    }

    /** What is to be said of a file whose changes, if it has any, can't be told from its text. */
    static List<String> unseen(String type) {
        return type.equals("application/msword")
                ? List.of(
                        "If the file has tracked changes, they were read as accepted: save it as"
                                + " .docx to have them read.")
                : List.of();
    }
}
