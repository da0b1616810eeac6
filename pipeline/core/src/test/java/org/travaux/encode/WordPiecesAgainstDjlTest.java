package org.travaux.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our word pieces beside those of Hugging Face's tokenizer, id by id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WordPiecesAgainstDjlTest {

    /** Assigned code points end here, but for tags and private use. */
    private static final int LAST = 0x3FFFF;

    private static final String[] SCRAPS = {
        "traffick",
        "Ing",
        "é",
        "e\u0301",
        "\u0327",
        "ß",
        "İ",
        "Ω",
        "ς",
        "Й",
        "漢",
        "字",
        "한국",
        "ひら",
        "\u202E",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "\u0000",
        "\u0007",
        "\u0085",
        "\t",
        "\r\n",
        " ",
        "  ",
        "\u00A0",
        "\u2003",
        "\u3000",
        "\u2028",
        ".",
        ",",
        "—",
        "“",
        "’",
        "§",
        "©",
        "€",
        "½",
        "#",
        "##",
        "[",
        "]",
        "😀",
        "👩\u200D👩\u200D👧",
        "🇫🇷",
        "\uFFFD",
        "\uE000",
        "٣",
        "अ",
        "ि",
        "ก็",
        "1325",
        "(2000)",
        "x",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "ﬁ",
        "Å",
        "ﾊ",
        "\u1FEF"
    };

    private HuggingFaceTokenizer theirs;
    private WordPieceSplitter ours;

    @BeforeAll
    void load() throws IOException {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
        Map<String, String> options = Map.of("addSpecialTokens", "false", "truncation", "false");
        try (InputStream in = EncoderSpec.E5_SMALL_8_BIT.tokenizer()) {
            theirs = HuggingFaceTokenizer.newInstance(in, options);
        }
        try (InputStream in = EncoderSpec.E5_SMALL_8_BIT.tokenizer()) {
            ours = new WordPieceSplitter(Vocabulary.read(in));
        }
    }

    @AfterAll
    void close() {
        theirs.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Requests the Secretary-General to report, by 1 May 2019, on S/2016/1090;",
                "Naïve États-Unis, Ångström, Straße, İstanbul, ΟΔΥΣΣΕΥΣ, ﬁnance",
                "e\u0301 cafe\u0301s \u0301orphan a\u0327\u0301b",
                "貧困と人身取引 한국어 人口贩运 تهريب البشر Торговля людьми",
                "😀 👩\u200D👩\u200D👧 flag 🇫🇷 keycap 1\uFE0F\u20E3",
                "soft\u00ADhyphen zero\u200Bwidth bell\u0007 nul\u0000 nel\u0085next vt\u000Bff\fend",
                "\u00A0non\u00A0breaking\u2003em\u3000ideographic\u2028line\u2029par ",
                "don't “quoted” ‘single’ –—… §12(b)(ii) [..] {x} a_b $5 ^ ` ~ | <tag/> 50% #1 @you",
                "##ing ## #",
                "",
                "   \t\n "
            })
    void agreesOnOddText(String text) {
        assertSame(text);
    }

    @Test
    void agreesOnWordsTooLongForTheVocabulary() {
        for (int length : new int[] {99, 100, 101, 500, 10_000}) {
            assertSame("before " + "a".repeat(length) + " after");
            assertSame("é".repeat(length) + "!");
            assertSame("é".repeat(length / 2) + "漢" + "b".repeat(length));
        }
    }

    /**
     * Their tables of characters are those of Unicode 8, ours the JDK's: what came later may differ
     * in being a mark or punctuation, and no letter, digit or common sign may.
     */
    @Test
    void agreesOnEveryCharacterWithinAWord() {
        List<Integer> different = new ArrayList<>();
        for (int block = 1; block <= LAST; block += 64) {
            if (!agrees(words(IntStream.range(block, block + 64)))) {
                IntStream.range(block, block + 64)
                        .filter(c -> !agrees(words(IntStream.of(c))))
                        .forEach(different::add);
            }
        }
        List<String> wrong =
                different.stream()
                        .filter(c -> isSettled(c) || Character.isLetterOrDigit(c))
                        .map(c -> String.format("%04X", c))
                        .toList();
        assertEquals(List.of(), wrong);
        assertTrue(different.size() < 1_000, different.size() + " differ");
    }

    /** Blocks in which nothing has changed: European and Semitic scripts, signs, CJK, emoji. */
    private static boolean isSettled(int character) {
        return character < 0x07FD
                || (character >= 0x1E00 && character < 0x2E43)
                || (character >= 0x2E80 && character < 0xA800)
                || (character >= 0xAC00 && character < 0x10D00)
                || character >= 0x1F000;
    }

    @Test
    void agreesOnRandomText() {
        Random random = new Random(20);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
            assertSame(text.toString());
        }
    }

    @Test
    void agreesOnTheTrainingSentences() throws IOException {
        int compared = 0;
        for (String table : List.of("debates", "reports", "resolutions", "statements")) {
            Path file = Path.of("..", "..", "models", "training", table + ".csv");
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                CSVFormat format =
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
                for (CSVRecord row : format.parse(reader)) {
                    assertSame(row.get("text"));
                    compared++;
                }
            }
        }
        assertTrue(compared > 2_000);
    }

    /** Each character inside a word, but for those that have no meaning by themselves. */
    private static String words(IntStream characters) {
        StringBuilder words = new StringBuilder();
        characters
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .filter(c -> Character.getType(c) != Character.UNASSIGNED)
                .forEach(c -> words.append("an").appendCodePoint(c).append("ti "));
        return words.toString();
    }

    private boolean agrees(String text) {
        return Arrays.equals(ids(text), theirs.encode(text).getIds());
    }

    private void assertSame(String text) {
        assertArrayEquals(theirs.encode(text).getIds(), ids(text), text);
    }

    private long[] ids(String text) {
        return ours.split(text).stream().mapToLong(Piece::id).toArray();
    }
}
