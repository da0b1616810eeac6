package org.travaux.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.travaux.text.Document;

/** Tells a document's language by OpenNLP's detector, as an ISO 639-3 code. */
final class LanguageGuesser {

    static final String UNKNOWN = "und";
    static final String ENGLISH = "eng";

    /**
     * What ISO 639-3 has for a language that it does not name: here one in another script that the
     * detector can't name.
     */
    private static final String UNCODED = "mis";

    private static final String MODEL = "/langdetect-183.bin";

    /**
     * Below this many letters a guess is worth nothing: the detector takes short English for many
     * languages.
     */
    private static final int FEWEST_LETTERS = 120;

    private static final int ENOUGH_LETTERS = 6000;

    /**
     * The detector spreads its confidence over a hundred languages; a sentence in plain English
     * gets 0.05 to 0.4.
     */
    private static final double SURE = 0.04;

    /** Long enough that plain English is hardly ever taken for another language. */
    private static final int LONG_PARAGRAPH = 250;

    private static final int SAMPLE = 40;

    private final ThreadSafeLanguageDetectorME detector;

    LanguageGuesser() throws IOException {
        detector = new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(Models.url(MODEL)));
    }

    /**
     * The language of the coded parts, or of all where no part is coded; {@link #UNKNOWN} where
     * there is too little text.
     */
    String guess(Document document) {
        String coded =
                document.paragraphs().stream()
                        .filter(paragraph -> paragraph.part().coded())
                        .map(paragraph -> paragraph.span().of(document.text()))
                        .collect(Collectors.joining(" "));
        return guess(coded.isBlank() ? document.text() : coded);
    }

    /**
     * The languages of long paragraphs, evenly taken over the document, as many as tell the share
     * of each.
     */
    List<String> sample(Document document) {
        List<String> paragraphs =
                document.paragraphs().stream()
                        .filter(paragraph -> paragraph.part().coded())
                        .map(paragraph -> paragraph.span().of(document.text()))
                        .filter(paragraph -> paragraph.length() >= LONG_PARAGRAPH)
                        .toList();
        int taken = Math.min(SAMPLE, paragraphs.size());
        List<String> languages = new ArrayList<>();
        for (int i = 0; i < taken; i++) {
            languages.add(guess(paragraphs.get((int) ((long) i * paragraphs.size() / taken))));
        }
        return languages;
    }

    private String guess(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{M}' ]+", " ").replaceAll("\\s+", " ").strip();
        if (isForeignScript(letters)) {
            String guessed = detector.predictLanguage(letters).getLang();
            return guessed.equals(ENGLISH) ? UNCODED : guessed;
        }
        if (letters.length() < FEWEST_LETTERS) {
            return UNKNOWN;
        }
        Language best =
                detector.predictLanguage(
                        letters.substring(0, Math.min(letters.length(), ENOUGH_LETTERS)));
        return best.getConfidence() < SURE ? UNKNOWN : best.getLang();
    }

    /** Whether most letters are not Latin: that is not English, however little of it there is. */
    private static boolean isForeignScript(String letters) {
        long all = letters.codePoints().filter(Character::isLetter).count();
        long latin =
                letters.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                        .count();
        return all > 0 && 2 * latin < all;
    }
}
