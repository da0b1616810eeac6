package org.travaux.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.text.Spelling;

/**
 * A paragraph's wording, in the forms by which two paragraphs are the same or nearly so.
 *
 * <p>{@code text}: number or letter off, white space folded; two that share it are identical.
 * {@code words}: without punctuation, capitals, accents, in one spelling, numbers of
 * cross-references blanked. {@code letters}: the words run together, with the positions at which
 * they were apart by white space and by a hyphen: "counter-terrorism" is the same as "counter
 * terrorism" and as "counterterrorism", but "may be" is not "maybe".
 */
record Wording(String text, List<String> words, String letters, BitSet spaces, BitSet hyphens) {

    private static final Pattern NUMBER_OFF =
            Pattern.compile("^(?:\\(?\\d{1,3}\\)?[.)]|\\(?[a-z]{1,4}\\))\\s+(?=\\S)");

    /** A word, a number (its thousands and decimals in it), a sign that means something, a mark. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<word>\\p{L}+)|(?<number>\\p{N}+(?:,\\p{N}{3})*(?:\\.\\p{N}+)?)"
                            + "|(?<sign>[#%&+<=>$€£§°])|(?<space>\\s+)|(?<hyphen>[\\p{Pd}/\u00AD])"
                            + "|(?<inner>(?<=\\p{L})['’.](?=\\p{L}))|.",
                    Pattern.DOTALL);

    private static final CrossReferences REFERENCES = new CrossReferences();

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String paragraph) {
        return of(paragraph, paragraph);
    }

    /**
     * Of a paragraph with the marks of negotiators in it: {@code unmarked} is without them, so that
     * lifting a bracket leaves the words the same.
     */
    static Wording of(String paragraph, String unmarked) {
        String text = withoutNumber(paragraph);
        String plain =
                Normalizer.normalize(withoutNumber(unmarked), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
        return read(
                text,
                REFERENCES
                        .blanked(plain)
                        .replaceAll("\\bper cent\\b", "percent")
                        .replaceAll("(?<=\\p{L}) (?=['’]s\\b)", ""));
    }

    private static String withoutNumber(String paragraph) {
        String folded = paragraph.replaceAll("[\\s\u00A0]+", " ").strip();
        return NUMBER_OFF.matcher(folded).replaceFirst("");
    }

    private static Wording read(String text, String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        BitSet spaces = new BitSet();
        BitSet hyphens = new BitSet();
        Matcher token = TOKEN.matcher(plain);
        while (token.find()) {
            if (token.group("word") != null) {
                words.add(Spelling.american(token.group()));
            } else if (token.group("number") != null) {
                words.add(token.group().replace(",", ""));
            } else if (token.group("sign") != null) {
                words.add(token.group());
            } else {
                if (token.group("hyphen") != null) {
                    hyphens.set(letters.length());
                } else if (token.group("inner") == null) {
                    spaces.set(letters.length());
                }
                continue;
            }
            letters.append(words.get(words.size() - 1));
        }
        return new Wording(text, words, letters.toString(), spaces, hyphens);
    }

    boolean identical(Wording other) {
        return text.equals(other.text);
    }

    /** Whether at most punctuation, capitals, hyphens, spelling, cross-references differ. */
    boolean sameWords(Wording other) {
        if (!letters.equals(other.letters)) {
            return false;
        }
        for (int at = 1; at < letters.length(); at++) {
            boolean hyphenated = hyphens.get(at) || other.hyphens.get(at);
            if (spaces.get(at) != other.spaces.get(at) && !hyphenated) {
                return false;
            }
        }
        return true;
    }
}
