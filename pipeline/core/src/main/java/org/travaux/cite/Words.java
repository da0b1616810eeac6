package org.travaux.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.frame.Folding;

/**
 * The words of a stretch of text, as names and governing words are matched: letters and digits,
 * with everything else between them.
 */
final class Words {

    /** A word: as it stands, as it is compared, and where it stands. */
    record Word(String text, String fold, int begin, int end) {

        boolean capital() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * What can stand between two words of one name: white space, a hyphen, a comma and the like.
     */
    private static final int WIDEST_GAP = 4;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    Words(String text, Folding folding) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(
                    new Word(word.group(), fold(word.group(), folding), word.start(), word.end()));
        }
    }

    private static String fold(String word, Folding folding) {
        String folded = folding.fold(word);
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return folded;
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** Whether the word after {@code index} can belong to the same name. */
    boolean joined(int index) {
        if (index + 1 >= words.size()) {
            return false;
        }
        int from = words.get(index).end();
        int to = words.get(index + 1).begin();
        int semicolon = text.indexOf(';', from);
        return to - from <= WIDEST_GAP && (semicolon < 0 || semicolon >= to);
    }

    /** The number of words that begin at {@code from} or later and end before {@code to}. */
    int between(int from, int to) {
        int count = 0;
        for (Word word : words) {
            if (word.begin() >= from && word.end() <= to) {
                count++;
            }
        }
        return count;
    }

    /** The index of the first word that begins at {@code position} or later. */
    int at(int position) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).begin() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
