package org.travaux.extract;

import java.util.Map;
import java.util.Optional;
import org.travaux.extract.XhtmlLines.Trust;

/** The kinds of files that can be read, and how far the elements of each can be trusted. */
final class MediaTypes {

    static final String PDF = "application/pdf";
    static final String LIST = "PDF, DOCX, DOC, RTF, ODT, HTML, EML, MSG, EPUB and plain text";

    private static final Map<String, Trust> TRUST =
            Map.ofEntries(
                    Map.entry(PDF, Trust.LINES),
                    Map.entry("message/rfc822", Trust.LINES),
                    Map.entry("application/vnd.ms-outlook", Trust.LINES),
                    Map.entry("text/html", Trust.ELEMENTS_ONLY),
                    Map.entry("application/xhtml+xml", Trust.ELEMENTS_ONLY),
                    Map.entry("application/epub+zip", Trust.ELEMENTS_ONLY),
                    Map.entry("application/msword", Trust.ELEMENTS),
                    Map.entry("application/rtf", Trust.ELEMENTS),
                    Map.entry("application/vnd.oasis.opendocument.text", Trust.ELEMENTS),
                    Map.entry("application/vnd.oasis.opendocument.text-template", Trust.ELEMENTS),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            Trust.ELEMENTS),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                            Trust.ELEMENTS),
                    Map.entry("application/vnd.ms-word.document.macroenabled.12", Trust.ELEMENTS));

    private MediaTypes() {}

    /** How far to trust the elements of a type that Tika reads; empty if it is not for us. */
    static Optional<Trust> trust(String type) {
        return Optional.ofNullable(TRUST.get(type));
    }

    static boolean isText(String type) {
        return type.startsWith("text/") && !TRUST.containsKey(type);
    }
}
