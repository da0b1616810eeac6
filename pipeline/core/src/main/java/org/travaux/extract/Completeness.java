package org.travaux.extract;

import java.nio.charset.StandardCharsets;

/**
 * Sees whether the end of a file is there: parsers mend what is cut off in silence, and half a
 * draft would count as the deletion of the other half.
 */
final class Completeness {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] PDF = bytes("%PDF-");
    private static final byte[] PDF_END = bytes("%%EOF");
    private static final byte[] PDF_INDEX = bytes("startxref");
    private static final byte[] RTF = bytes("{\\rtf");
    private static final int LONGEST_ZIP_END = 66_000;
    private static final int LONGEST_PDF_END = 4_096;

    private Completeness() {}

    static boolean isCutOff(byte[] file) {
        if (startsWith(file, ZIP)) {
            return !endsNear(file, ZIP_END, LONGEST_ZIP_END);
        }
        if (startsWith(file, PDF)) {
            return !endsNear(file, PDF_END, LONGEST_PDF_END)
                    && !endsNear(file, PDF_INDEX, LONGEST_PDF_END);
        }
        return startsWith(file, RTF) && !lastPrinted(file, (byte) '}');
    }

    private static boolean lastPrinted(byte[] file, byte mark) {
        int end = file.length - 1;
        while (end > 0 && file[end] <= ' ' && file[end] >= 0) {
            end--;
        }
        return file[end] == mark;
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return matches(file, 0, mark);
    }

    private static boolean endsNear(byte[] file, byte[] mark, int within) {
        for (int i = file.length - mark.length; i >= Math.max(0, file.length - within); i--) {
            if (matches(file, i, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] file, int at, byte[] mark) {
        if (at + mark.length > file.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (file[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
