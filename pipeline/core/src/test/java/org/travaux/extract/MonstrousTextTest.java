package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.text.Document;

/** Texts that no one wrote: none takes more than its length, none overflows the stack. */
class MonstrousTextTest {

    private static final int CHARACTERS = 300_000;

    /** A second at most on an idle machine; what is not linear takes hours. */
    private static final Duration BOUND = Duration.ofSeconds(90);

    private static final String[] PIECES = {
        "Recalling ",
        "Decides ",
        "The President: ",
        "Mr. Doe (Spain): ",
        "1. ",
        "(a) ",
        "(ii) ",
        "\n",
        "\n\n",
        "; ",
        ", ",
        "S/2031/1 ",
        "A/",
        "Annex ",
        "resolution 7325 (2031) ",
        "Security Council,",
        "[",
        "]",
        "_____ ",
        "\f",
        "Page 3\n",
        " ",
        "\u201c",
        "-\n",
        "\u00AD"
    };

    @TempDir Path input;

    private static Document read(String text) {
        return assertTimeoutPreemptively(BOUND, () -> new TextDocuments().of("x", text, "x.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a\n",
                "a\n\n",
                "1",
                "1. ",
                "(a) ",
                "(",
                "[[",
                "\u201c",
                "- ",
                "_",
                " ",
                "\t",
                "a-\n",
                "a\u00AD",
                "Z\u0300\u0301\u0302",
                "\u0301",
                "\u0301\u0323",
                "\u05d0 ",
                "\ud83d\ude00",
                "\ud83d",
                "\u0000",
                "\u0001",
                "\uFFFD",
                "A/",
                "S/2031/1/",
                "12 January ",
                "I, II, ",
                "Recalling ",
                "The Security Council,\n",
                "Mr. Doe ",
                "Mr. Doe (Spain): So.\n\n",
                "1 Note.\nword,1\n",
                "http://a.b/"
            })
    void takesTimeAsItsLength(String piece) {
        read(piece.repeat(CHARACTERS / piece.length()) + "x");
    }

    @Test
    void standsAnyMixture() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            while (text.length() < CHARACTERS) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Document document = read(text.toString());
            assertFalse(document.paragraphs().isEmpty());
        }
    }

    @Test
    void standsBytesThatAreNoText() {
        byte[] junk = new byte[CHARACTERS];
        new Random(1).nextBytes(junk);
        read(TextDecoder.decode(junk));
    }

    @Test
    void refusesWhatIsNoProse() throws IOException {
        assertEquals("too_large", failure("a".repeat(CHARACTERS)));
        assertEquals("too_large", failure("rights of all ".repeat(CHARACTERS / 14)));
        assertEquals("too_large", failure("It is so. ".repeat(600_000)));
    }

    private String failure(String text) throws IOException {
        Path file = Files.writeString(input.resolve("x.txt"), text);
        ExtractionException failure =
                assertThrows(
                        ExtractionException.class,
                        () -> new DocumentExtractor().extract(input, file, "x"));
        return failure.kind();
    }

    @Test
    void keepsAsManyMarksAsALetterCanHave() {
        assertEquals(
                "e" + "\u0316".repeat(30) + "x\n", read("e" + "\u0316".repeat(99) + "x").text());
    }

    @Test
    void tellsTextThatWasSavedInTheWrongEncoding() throws IOException, ExtractionException {
        String right = "The Council\u2019s \u201cfirst\u201d caf\u00e9, and the State\u2019s.";
        String wrong =
                new String(right.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertEquals(List.of(), read(right).warnings());
        List<String> warnings = read(wrong).warnings();
        assertEquals(1, warnings.size(), warnings.toString());
        assertTrue(warnings.get(0).contains("wrong encoding"), warnings.toString());
    }

    @Test
    void readsTheQuotationMarksThatLatin1Hides() {
        assertEquals(
                "The Council\u2019s \u201cwork\u201d.\n",
                read("The Council\u0092s \u0093work\u0094.").text());
    }
}
