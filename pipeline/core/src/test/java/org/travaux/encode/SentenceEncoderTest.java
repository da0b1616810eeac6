package org.travaux.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.text.Hashes;
import org.travaux.text.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SentenceEncoderTest {

    private static final String[] WORDS = {
        "victims",
        "border",
        "police",
        "shelter",
        "dignity",
        "terrorists",
        "Naïve",
        "États",
        "(2000)",
        "shall",
        "not",
        "be",
        "détenues",
        "schools",
        "for",
        "girls;",
        "and",
        "the",
        "networks,",
        "of"
    };

    private SentenceEncoder small;
    private SentenceEncoder full;

    @BeforeAll
    void load() throws IOException {
        small = SentenceEncoder.load(EncoderSpec.E5_SMALL_8_BIT);
        full = SentenceEncoder.load(EncoderSpec.E5_SMALL_32_BIT);
    }

    @AfterAll
    void close() {
        small.close();
        full.close();
    }

    Stream<SentenceEncoder> encoders() {
        return Stream.of(small, full);
    }

    @Test
    void shipsOneEncoderAndTellsWhichItIs() throws IOException {
        try (SentenceEncoder shipped = SentenceEncoder.load()) {
            boolean isTuned = WeightPatch.shipped().isPresent();
            EncoderSpec spec = EncoderSpec.shipped();
            try (SentenceEncoder plain = SentenceEncoder.load(spec)) {
                assertEquals(spec.name() + (isTuned ? "-tuned" : ""), shipped.name());
                assertEquals(isTuned, !plain.sha256().equals(shipped.sha256()));
                assertEquals(384, shipped.dimension());
                float[] mean = shipped.encode("A right.").mean();
                assertEquals(isTuned, !Arrays.equals(plain.encode("A right.").mean(), mean));
                try (SentenceEncoder again = SentenceEncoder.load()) {
                    assertEquals(shipped.sha256(), again.sha256());
                    assertArrayEquals(mean, again.encode("A right.").mean());
                }
            }
        }
    }

    @Test
    void tellsTheHashOfItsWeights() throws IOException {
        try (InputStream weights = EncoderSpec.E5_SMALL_8_BIT.weights()) {
            assertEquals(Hashes.sha256(weights), small.sha256());
        }
        assertEquals(
                "b2a43b66f7f9b6f29643a21340ad7c03d2d91e6bd5d43429a77799a9ee880eb0", full.sha256());
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void givesTheSameBitsOnEveryThreadAndInEveryOrder(SentenceEncoder encoder) throws Exception {
        List<String> sentences = sentences(200);
        List<Encoding> expected = sentences.stream().map(encoder::encode).toList();
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Encoding>>> futures = new ArrayList<>();
            for (int shift = 0; shift < 8; shift++) {
                int first = 25 * shift;
                futures.add(
                        executor.submit(
                                () ->
                                        IntStream.range(0, 200)
                                                .map(i -> (i + first) % 200)
                                                .mapToObj(i -> encoder.encode(sentences.get(i)))
                                                .toList()));
            }
            for (int shift = 0; shift < 8; shift++) {
                List<Encoding> found = futures.get(shift).get();
                for (int i = 0; i < 200; i++) {
                    assertSameBits(expected.get((i + 25 * shift) % 200), found.get(i));
                }
            }
        } finally {
            executor.shutdownNow();
        }
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("encoders")
    void putsParaphrasesNearerThanStrangers(SentenceEncoder encoder) {
        String[][] triples = {
            {
                "Survivors should be given medical care and a safe place to stay.",
                "Those who escaped need doctors and shelter.",
                "The meeting rose at six o'clock."
            },
            {
                "States must dismantle the networks that finance terrorist groups.",
                "The money flowing to terrorists has to be cut off by governments.",
                "Girls who leave school early earn less for the rest of their lives."
            },
            {
                "Nobody may be sent back to a country where he faces torture.",
                "Returning refugees to places of persecution is prohibited.",
                "The rapporteur thanked the interpreters for their patience."
            }
        };
        for (String[] triple : triples) {
            double near = cosine(encoder, triple[0], triple[1]);
            double far = cosine(encoder, triple[0], triple[2]);
            assertTrue(near > far + 0.03, near + " against " + far + ": " + triple[0]);
            assertTrue(near < 0.99, "different sentences differ: " + near);
        }
    }

    @Test
    void weightsOfEightBitsSayNearlyTheSame() {
        for (String sentence : sentences(20)) {
            double cosine = dot(small.encode(sentence).vector(), full.encode(sentence).vector());
            assertTrue(cosine > 0.95, cosine + " " + sentence);
        }
    }

    @Test
    void givesTheStatesOfTheModelForTheIdsOfHuggingFace() throws IOException {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("DJL_CACHE_DIR", Path.of("target", "djl").toAbsolutePath().toString());
        byte[] weights;
        try (InputStream in = EncoderSpec.E5_SMALL_32_BIT.weights()) {
            weights = in.readAllBytes();
        }
        try (OnnxModel model = OnnxModel.of(weights);
                InputStream in = EncoderSpec.E5_SMALL_32_BIT.tokenizer();
                HuggingFaceTokenizer theirs = HuggingFaceTokenizer.newInstance(in, Map.of())) {
            for (String sentence : sentences(10)) {
                float[][] expected = model.run(theirs.encode("query: " + sentence).getIds());
                Encoding found = full.encode(sentence);
                assertSameRows(expected, 0, found.signs(), 0, 3);
                assertSameRows(expected, 3, found.states(), 0, found.size());
                assertSameRows(expected, 3 + found.size(), found.signs(), 3, 1);
                assertEquals(expected.length, found.size() + 4);
            }
        }
    }

    private static void assertSameRows(float[][] a, int from, float[][] b, int at, int count) {
        assertTrue(
                Arrays.deepEquals(
                        Arrays.copyOfRange(a, from, from + count),
                        Arrays.copyOfRange(b, at, at + count)));
    }

    @Test
    void meansAreOverAllPiecesAndThePrefixOnlyIfAsked() throws IOException {
        EncoderSpec spec = EncoderSpec.E5_SMALL_8_BIT;
        Encoding with = small.encode("Victims have rights.");
        assertArrayEquals(mean(with, 0, 1, 2, 3), with.mean(), 1e-6f);
        try (SentenceEncoder other =
                SentenceEncoder.load(new EncoderSpec(spec.name(), spec.prefix(), false))) {
            Encoding without = other.encode("Victims have rights.");
            assertTrue(Arrays.deepEquals(with.states(), without.states()));
            assertArrayEquals(mean(without, 0, 3), without.mean(), 1e-6f);
        }
    }

    @Test
    void aPrefixChangesTheVectorsButNotTheSpans() throws IOException {
        String name = EncoderSpec.E5_SMALL_8_BIT.name();
        try (SentenceEncoder bare = SentenceEncoder.load(new EncoderSpec(name, "", true))) {
            Encoding without = bare.encode("Victims have rights.");
            Encoding with = small.encode("Victims have rights.");
            assertEquals(with.spans(), without.spans());
            assertEquals(2, without.signs().length);
            assertTrue(!Arrays.equals(with.mean(), without.mean()));
        }
    }

    @Test
    void aBlankTextHasNoPiecesAndAVectorOfZeros() {
        for (String blank : List.of("", "   ", "\n\t\u00A0", "\u0007\u200B", "\uD800")) {
            Encoding encoding = small.encode(blank);
            assertEquals(0, encoding.size());
            assertEquals(0, encoding.signs().length);
            assertArrayEquals(new float[384], encoding.mean());
            assertArrayEquals(new float[384], encoding.vector());
        }
    }

    @Test
    void oddTextGetsAVector() {
        for (String odd :
                List.of(
                        "\uD800 lone \uDC00",
                        "a\u0000b\u001Bc",
                        "😀👩\u200D👧",
                        "a".repeat(10_000),
                        "é".repeat(10_000),
                        "漢".repeat(2_000),
                        "!".repeat(2_000),
                        "[CLS] [SEP] [MASK] [PAD]",
                        "Los derechos de las víctimas",
                        "حقوق الضحايا")) {
            Encoding encoding = small.encode(odd);
            assertTrue(encoding.size() > 0, odd);
            assertEquals(1, dot(encoding.vector(), encoding.vector()), 1e-5, odd);
            assertSameBits(encoding, small.encode(odd));
        }
    }

    @Test
    void aLongTextIsEncodedWindowByWindowWithoutLoss() throws IOException {
        String text = String.join(" ", sentences(120));
        Encoding encoding = small.encode(text);
        int windows = encoding.signs().length / 4;
        assertTrue(windows > 2);
        StringBuilder covered = new StringBuilder();
        encoding.spans().stream().map(s -> s.of(text)).forEach(covered::append);
        assertEquals(text.replace(" ", ""), covered.toString());
        float[] mean = mean(encoding, IntStream.range(0, 4 * windows).toArray());
        assertArrayEquals(mean, encoding.mean(), 1e-6f);
        assertWindowsStandAlone(text, encoding);
    }

    /** Each window's states are those of its text by itself. */
    private void assertWindowsStandAlone(String text, Encoding encoding) throws IOException {
        int done = 0;
        for (List<Piece> window : new Windows(508, 252).of(splitter().split(text), text)) {
            int end = done + window.size();
            Encoding alone =
                    small.encode(
                            text.substring(
                                    encoding.spans().get(done).begin(),
                                    encoding.spans().get(end - 1).end()));
            assertTrue(
                    Arrays.deepEquals(
                            alone.states(), Arrays.copyOfRange(encoding.states(), done, end)));
            done = end;
        }
        assertEquals(encoding.size(), done);
    }

    private static WordPieceSplitter splitter() throws IOException {
        try (InputStream in = EncoderSpec.E5_SMALL_8_BIT.tokenizer()) {
            return new WordPieceSplitter(Vocabulary.read(in));
        }
    }

    @Test
    void tenThousandWordsCostLinearTime() {
        String text = "victims of armed conflict, ".repeat(2_500);
        Encoding encoding = assertTimeout(Duration.ofSeconds(60), () -> small.encode(text));
        assertEquals(12_500, encoding.size());
        assertEquals(new Span(text.length() - 2, text.length() - 1), encoding.spans().get(12_499));
        assertTrue(encoding.signs().length / 4 <= 12_500 / 126 + 1);
    }

    @Test
    void saysWhichFileIsMissing() {
        IOException refusal =
                assertThrows(
                        IOException.class,
                        () -> SentenceEncoder.load(new EncoderSpec("nowhere", "", true)));
        assertTrue(String.valueOf(refusal.getMessage()).contains("/encoder/nowhere.onnx"));
    }

    private static void assertSameBits(Encoding expected, Encoding found) {
        assertEquals(expected.spans(), found.spans());
        assertTrue(Arrays.deepEquals(expected.states(), found.states()));
        assertTrue(Arrays.deepEquals(expected.signs(), found.signs()));
        assertTrue(Arrays.equals(expected.mean(), found.mean()));
    }

    private static float[] mean(Encoding encoding, int... signs) {
        List<float[]> rows = new ArrayList<>(List.of(encoding.states()));
        IntStream.of(signs).forEach(i -> rows.add(encoding.signs()[i]));
        float[] mean = new float[384];
        for (int i = 0; i < mean.length; i++) {
            int column = i;
            mean[i] = (float) rows.stream().mapToDouble(r -> r[column]).average().orElse(0);
        }
        return mean;
    }

    private static double cosine(SentenceEncoder encoder, String one, String other) {
        return dot(encoder.encode(one).vector(), encoder.encode(other).vector());
    }

    private static double dot(float[] one, float[] other) {
        return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
    }

    private static List<String> sentences(int count) {
        Random random = new Random(11);
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                random.ints(4 + random.nextInt(12), 0, WORDS.length)
                                                .mapToObj(w -> WORDS[w])
                                                .reduce((a, b) -> a + " " + b)
                                                .orElseThrow()
                                        + ".")
                .toList();
    }
}
