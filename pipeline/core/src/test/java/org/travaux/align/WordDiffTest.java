package org.travaux.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.travaux.align.Piece.Fate;

class WordDiffTest {

    private static final String[] TOKENS = {
        "shall", "should", "victims", "all", "of", " ", " ", " ", ", ", "; ", "-", "\n", "é", "𝒜",
        "3.5", "’s"
    };

    private final WordDiff diff = new WordDiff();

    @Test
    void showsTheWordThatWasReplaced() {
        assertEquals(
                "States [-shall][+should] protect victims",
                shown("States shall protect victims", "States should protect victims"));
    }

    @Test
    void givesAReplacedPhraseAsOneChange() {
        assertEquals(
                "Urges States to [-identify and protect victims][+detect and prosecute smugglers]"
                        + " without delay",
                shown(
                        "Urges States to identify and protect victims without delay",
                        "Urges States to detect and prosecute smugglers without delay"));
    }

    @Test
    void keepsALongCommonStretchBetweenChanges() {
        assertEquals(
                "[-Demands][+Urges] that all parties to the conflict [-release][+free] them",
                shown(
                        "Demands that all parties to the conflict release them",
                        "Urges that all parties to the conflict free them"));
    }

    @Test
    void hasNothingToShowForEqualTexts() {
        assertEquals(List.of(new Piece(Fate.KEPT, "Decides")), diff.compare("Decides", "Decides"));
        assertEquals(List.of(), diff.compare("", ""));
    }

    @RepeatedTest(300)
    void losesNothingAndMirrors(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String from = text(random, random.nextInt(30));
        String to =
                random.nextInt(3) == 0 ? text(random, random.nextInt(30)) : edited(random, from);
        List<Piece> pieces = diff.compare(from, to);
        assertEquals(from, joined(pieces, Fate.REMOVED));
        assertEquals(to, joined(pieces, Fate.ADDED));
        List<Piece> back = diff.compare(to, from);
        assertEquals(to, joined(back, Fate.REMOVED));
        assertEquals(of(pieces, Fate.KEPT), of(back, Fate.KEPT));
        assertEquals(of(pieces, Fate.REMOVED), of(back, Fate.ADDED));
    }

    @Test
    void comparesAThousandWordsQuickly() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            words.add("word" + random.nextInt(400));
        }
        String from = String.join(" ", words);
        for (int i = 0; i < 100; i++) {
            words.set(random.nextInt(words.size()), "other");
        }
        String to = String.join(" ", words);
        diff.compare(from, to);
        Assertions.assertTimeout(Duration.ofMillis(400), () -> diff.compare(from, to));
        assertTrue(diff.compare(from, to).size() > 100);
    }

    private String shown(String from, String to) {
        return diff.compare(from, to).stream()
                .map(
                        piece ->
                                piece.fate() == Fate.KEPT
                                        ? piece.text()
                                        : (piece.fate() == Fate.REMOVED ? "[-" : "[+")
                                                + piece.text()
                                                + "]")
                .collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces, Fate side) {
        return pieces.stream()
                .filter(p -> p.fate() == Fate.KEPT || p.fate() == side)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> of(List<Piece> pieces, Fate fate) {
        return pieces.stream().filter(p -> p.fate() == fate).map(Piece::text).toList();
    }

    private static String text(Random random, int tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens; i++) {
            text.append(TOKENS[random.nextInt(TOKENS.length)]);
        }
        return text.toString();
    }

    private static String edited(Random random, String text) {
        int cut = text.isEmpty() ? 0 : random.nextInt(text.length());
        if (cut > 0 && Character.isLowSurrogate(text.charAt(cut))) {
            cut--;
        }
        return text.substring(0, cut) + text(random, 3) + text.substring(cut);
    }
}
