package org.travaux.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.extract.XhtmlLines.Trust;

/** The kinds of files that can be read, and how far the elements of each can be trusted. */
final class MediaTypes {

    static final String PDF = "application/pdf";
    static final String LIST =
            "PDF, DOCX, DOC, RTF, ODT, HTML, EML, MSG, EPUB, scans (PNG, JPEG, TIFF, BMP,"
                    + " GIF) and plain text";

    private static final String MAIL = "message/rfc822";
    private static final Set<String> TABLES = Set.of("text/csv", "text/tab-separated-values");

    private static final Map<String, Trust> TRUST =
            Map.ofEntries(
                    Map.entry(PDF, Trust.LINES),
                    Map.entry(MAIL, Trust.LINES),
                    Map.entry("application/vnd.ms-outlook", Trust.LINES),
                    Map.entry("image/png", Trust.LINES),
                    Map.entry("image/jpeg", Trust.LINES),
                    Map.entry("image/tiff", Trust.LINES),
                    Map.entry("image/bmp", Trust.LINES),
                    Map.entry("image/gif", Trust.LINES),
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

    /** Packages of which the first bytes don't say what they hold. */
    private static final Set<String> PACKAGES =
            Set.of("application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice");

    private MediaTypes() {}

    /** Whether a file that begins as one of this type can be one of those that are read. */
    static boolean mayBeRead(String type) {
        return TRUST.containsKey(type) || PACKAGES.contains(type);
    }

    /** How far to trust the elements of a type that Tika reads; empty if it is not for us. */
    static Optional<Trust> trust(String type) {
        return Optional.ofNullable(TRUST.get(type));
    }

    static boolean isText(String type) {
        return type.startsWith("text/") && !TRUST.containsKey(type) && !TABLES.contains(type);
    }

    /** Whether plain text is rather of this type where its name says so. */
    static boolean isToldByName(String type) {
        return type.equals(MAIL) || TABLES.contains(type);
    }
}
