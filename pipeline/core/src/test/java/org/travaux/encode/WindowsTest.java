package org.travaux.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.travaux.text.Span;

final class WindowsTest {

    private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

    @Test
    void leavesWhatFitsInOne() {
        assertEquals(List.of("a b. c d. e f"), cut(8, 6, "a b. c d. e f"));
    }

    @Test
    void cutsAfterASentenceRatherThanAClause() {
        assertEquals(
                List.of("a b c d e.", "f, g h i j k l m"),
                cut(9, 9, "a b c d e. f, g h i j k l m"));
    }

    @Test
    void cutsAfterAClauseRatherThanAWord() {
        assertEquals(
                List.of("a b c d e;", "f g h i j k l m"), cut(9, 9, "a b c d e; f g h i j k l m"));
    }

    @Test
    void cutsBetweenWordsWhereThereIsNoMark() {
        assertEquals(List.of("a b c d", "e f g h", "i j"), cut(4, 4, "a b c d e f g h i j"));
    }

    @Test
    void leavesANumberWhole() {
        assertEquals(List.of("a b c d e", "3.5 f g h"), cut(8, 8, "a b c d e 3.5 f g h"));
    }

    @Test
    void losesAndRepeatsNothingWhateverTheText() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(120); n > 0; n--) {
                text.append("ab. ,;".charAt(random.nextInt(6)));
            }
            int longest = 2 + random.nextInt(20);
            List<Piece> pieces = pieces(text.toString());
            List<List<Piece>> windows =
                    new Windows(longest + random.nextInt(10), longest).of(pieces, text.toString());
            assertEquals(pieces, windows.stream().flatMap(List::stream).toList());
            for (List<Piece> window : windows) {
                assertTrue(windows.size() == 1 || window.size() <= longest);
                assertTrue(windows.size() == 1 || window.size() >= longest / 2);
            }
        }
    }

    @Test
    void refusesWindowsThatNothingFitsIn() {
        assertThrows(IllegalArgumentException.class, () -> new Windows(8, 1));
        assertThrows(IllegalArgumentException.class, () -> new Windows(8, 9));
    }

    private static List<String> cut(int whole, int longest, String text) {
        return new Windows(whole, longest)
                .of(pieces(text), text).stream()
                        .map(
                                window ->
                                        text.substring(
                                                window.get(0).span().begin(),
                                                window.get(window.size() - 1).span().end()))
                        .toList();
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            pieces.add(new Piece(pieces.size(), new Span(words.start(), words.end()), true));
        }
        return pieces;
    }
}
