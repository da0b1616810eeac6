package org.travaux.extract;

import java.util.Set;

/** Says of a file that can't be read what it is, and what its user can do about it. */
final class Unsupported {

    private static final Set<String> ARCHIVES =
            Set.of(
                    "application/zip",
                    "application/gzip",
                    "application/x-7z-compressed",
                    "application/x-bzip2",
                    "application/x-rar-compressed",
                    "application/x-tar",
                    "application/x-gtar",
                    "application/x-xz",
                    "application/zstd",
                    "application/java-archive",
                    "application/mbox",
                    "application/vnd.ms-outlook-pst");

    private Unsupported() {}

    static ExtractionException type(String type) {
        if (type.contains("protected")) {
            return new ExtractionException(
                    "encrypted", "The file is protected by a password: save it without one.");
        }
        if (ARCHIVES.contains(type)) {
            return new ExtractionException(
                    "archive",
                    "The file holds other files ("
                            + type
                            + "): unpack it into the folder, and they are read.");
        }
        if (isTable(type)) {
            return new ExtractionException(
                    "table",
                    "The file is a table ("
                            + type
                            + "): save it as CSV and give it to travaux tag, or save its text as a"
                            + " document.");
        }
        return new ExtractionException("unsupported", advice(type));
    }

    private static boolean isTable(String type) {
        return type.contains("excel")
                || type.contains("spreadsheet")
                || type.equals("text/csv")
                || type.equals("text/tab-separated-values");
    }

    private static String advice(String type) {
        if (type.startsWith("image/")) {
            return "The file is an image ("
                    + type
                    + "): have its text recognised (OCR) and save it as PDF or plain text.";
        }
        if (type.contains("powerpoint") || type.contains("presentation")) {
            return "The file holds slides (" + type + "): save it as PDF.";
        }
        return "Files of type " + type + " can't be read; " + MediaTypes.LIST + " can.";
    }
}
