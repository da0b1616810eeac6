package org.travaux.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.text.Span;

final class WordPieceSplitterTest {

    private static WordPieceSplitter splitter;
    private static Vocabulary vocabulary;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = EncoderSpec.E5_SMALL_8_BIT.tokenizer()) {
            vocabulary = Vocabulary.read(in);
        }
        splitter = new WordPieceSplitter(vocabulary);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "  Victims'  rights , |Victims|'|rights|,",
                "cafe\u0301s, na\u00EFve|cafe\u0301s|,|na\u00EFve",
                "de\u0301tenues|de\u0301t|en|ues",
                "a\u0327\u0301b|a\u0327\u0301b",
                "non-refoulement|non|-|ref|ou|lem|ent",
                "\uD83D\uDE00 joy \uD83D\uDE00!|\uD83D\uDE00|joy|\uD83D\uDE00|!",
                "\uD83D\uDE00\u0301\u20ACx|\uD83D\uDE00\u0301\u20ACx",
                "\u0007bell\u0000 tone\u0007|bell|tone",
                "traf\u00ADficking|traf\u00ADficking",
                "\uD800lone\uDC00 half\uD800|lone|half",
                "\u00A0x\u2003y\u3000|x|y",
                "\u4EBA\u53E3|\u4EBA|\u53E3",
            },
            delimiter = '\u0001')
    void spansCoverTheWordsAsWritten(String row) {
        String[] parts = row.split("\\|", -1);
        List<String> covered =
                splitter.split(parts[0]).stream().map(p -> p.span().of(parts[0])).toList();
        assertEquals(List.of(parts).subList(1, parts.length), covered);
    }

    @Test
    void countsSpansInUtf16() {
        List<Piece> pieces = splitter.split("\uD83D\uDE00 rights");
        assertEquals(new Span(0, 2), pieces.get(0).span());
        assertEquals(new Span(3, 9), pieces.get(1).span());
        assertEquals(vocabulary.unknown(), pieces.get(0).id());
    }

    @Test
    void readsAModelsOwnSignsAsWords() {
        List<Piece> pieces = splitter.split("[SEP]");
        assertTrue(pieces.size() >= 3);
        assertTrue(pieces.stream().noneMatch(p -> p.id() == vocabulary.closing()));
    }

    @Test
    void tellsWordsFromTheirContinuations() {
        List<Boolean> begins =
                splitter.split("non-refoulement").stream().map(Piece::beginsWord).toList();
        assertEquals(List.of(true, true, true, false, false, false), begins);
    }

    @Test
    void spansAscendAndLieWithinAnyText() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
            }
            int begin = 0;
            for (Piece piece : splitter.split(text.toString())) {
                Span span = piece.span();
                assertTrue(span.length() > 0, text.toString());
                assertTrue(span.begin() >= begin && span.end() <= text.length(), text.toString());
                begin = span.begin();
            }
        }
    }
}
