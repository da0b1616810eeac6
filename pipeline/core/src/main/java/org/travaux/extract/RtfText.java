package org.travaux.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Prepares an RTF file for the parser, which shows deleted text among the other and drops the
 * numbers of lists: text marked as deleted goes, and the numbers that are laid down beside their
 * paragraphs ({@code listtext}) become text.
 */
final class RtfText {

    private final byte[] file;
    private final ByteArrayOutputStream out;
    private final Deque<Boolean> outer = new ArrayDeque<>();
    private boolean deleted;
    private boolean tracked;
    private int at;

    private RtfText(byte[] file) {
        this.file = file;
        out = new ByteArrayOutputStream(file.length);
    }

    static OlderFormats.Prepared prepare(byte[] file) {
        RtfText text = new RtfText(file);
        text.copy();
        return new OlderFormats.Prepared(text.out.toByteArray(), text.tracked, false);
    }

    private void copy() {
        while (at < file.length) {
            byte b = file[at];
            if (b == '\\') {
                control();
            } else {
                if (b == '{') {
                    outer.push(deleted);
                } else if (b == '}' && !outer.isEmpty()) {
                    deleted = outer.pop();
                }
                if (!deleted || b == '{' || b == '}') {
                    out.write(b);
                }
                at++;
            }
        }
    }

    private void control() {
        int begin = at++;
        while (at < file.length && Character.isLetter((char) (file[at] & 0x7F)) && file[at] > 0) {
            at++;
        }
        String word = new String(file, begin + 1, at - begin - 1, StandardCharsets.US_ASCII);
        if (word.isEmpty()) {
            symbol(begin);
            return;
        }
        int figures = at;
        while (at < file.length && (file[at] == '-' || (file[at] >= '0' && file[at] <= '9'))) {
            at++;
        }
        String number = new String(file, figures, at - figures, StandardCharsets.US_ASCII);
        if (at < file.length && file[at] == ' ') {
            at++;
        }
        word(word, number, begin);
    }

    /** A sign of its own, or a character by its code. */
    private void symbol(int begin) {
        at = Math.min(file.length, at + (at < file.length && file[at] == '\'' ? 3 : 1));
        boolean mark = file[Math.min(begin + 1, file.length - 1)] == '*';
        if (!deleted || mark) {
            out.write(file, begin, at - begin);
        }
    }

    private void word(String word, String number, int begin) {
        switch (word) {
            case "deleted" -> deleted = !number.equals("0");
            case "plain" -> deleted = false;
            default -> {}
        }
        tracked |= word.equals("deleted") || word.equals("revised");
        if (word.equals("bin") && number.matches("\\d{1,9}")) {
            at = Math.min(file.length, at + Integer.parseInt(number));
        }
        if (word.equals("listtext") || word.equals("pntext")) {
            return;
        }
        boolean text =
                word.matches("par|line|tab|u|emdash|endash|[lr]d?(?:bl)?quote|bullet|cell|row");
        if (!deleted || !text) {
            out.write(file, begin, at - begin);
        }
    }
}
