package org.travaux.encode;

import java.text.Normalizer;
import java.util.Arrays;
import org.travaux.text.Span;

/**
 * A text as an uncased BERT reads it (no controls, no accents, small letters), each character with
 * its place in the text as written.
 *
 * <p>A combining accent belongs to the place of the letter before it. What is dropped (controls,
 * format characters such as the soft hyphen, private use, lone surrogates) has no place of its own.
 */
final class PlainText {

    private static final int BLANK = ' ';
    private static final int REPLACEMENT = 0xFFFD;

    /** First and last code points of the blocks of Chinese characters, each of which is a word. */
    private static final int[][] CHINESE = {
        {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF},
        {0xF900, 0xFAFF},
        {0x20000, 0x2A6DF},
        {0x2A700, 0x2B73F},
        {0x2B740, 0x2B81F},
        {0x2B920, 0x2CEAF},
        {0x2F800, 0x2FA1F}
    };

    private int[] characters;
    private int[] begins;
    private int[] ends;
    private int length;

    PlainText(String text) {
        characters = new int[text.length() + 16];
        begins = new int[characters.length];
        ends = new int[characters.length];
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            add(character, at, end);
            at = end;
        }
    }

    int length() {
        return length;
    }

    boolean isBlank(int index) {
        return characters[index] == BLANK;
    }

    /** Whether the character is a word by itself: a mark of punctuation or a Chinese character. */
    boolean standsAlone(int index) {
        return isPunctuation(characters[index]) || isChinese(characters[index]);
    }

    /** The characters from {@code from} up to but not including {@code to}. */
    String of(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** Where those characters stand in the text as written. */
    Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    private void add(int character, int begin, int end) {
        if (character < 0x80) {
            addAscii(character, begin, end);
        } else if (isDropped(character)) {
            return;
        } else if (isWhite(character)) {
            append(BLANK, begin, end);
        } else {
            addDecomposed(character, begin, end);
        }
    }

    private void addAscii(int character, int begin, int end) {
        if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
            append(BLANK, begin, end);
        } else if (character > ' ' && character != 0x7F) {
            append(Character.toLowerCase(character), begin, end);
        }
    }

    private void addDecomposed(int character, int begin, int end) {
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        for (int at = 0; at < parts.length(); ) {
            int part = parts.codePointAt(at);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                append(Character.toLowerCase(part), begin, end);
            } else if (length > 0 && ends[length - 1] == begin && !isBlank(length - 1)) {
                ends[length - 1] = end;
            }
            at += Character.charCount(part);
        }
    }

    private void append(int character, int begin, int end) {
        if (length == characters.length) {
            int larger = length + length / 2;
            characters = Arrays.copyOf(characters, larger);
            begins = Arrays.copyOf(begins, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        characters[length] = character;
        begins[length] = begin;
        ends[length++] = end;
    }

    private static boolean isDropped(int character) {
        return character == REPLACEMENT
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE ->
                            true;
                    default -> false;
                };
    }

    private static boolean isWhite(int character) {
        return Character.isSpaceChar(character);
    }

    private static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return character > ' ' && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isChinese(int character) {
        for (int[] block : CHINESE) {
            if (character >= block[0] && character <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
