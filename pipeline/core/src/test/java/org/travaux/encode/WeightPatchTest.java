package org.travaux.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.travaux.text.Hashes;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WeightPatchTest {

    private static final String LAST = "encoder.layer.11.output.LayerNorm.bias";
    private static final String SENTENCE = "Survivors are to be given shelter.";

    private OnnxWeights base = new OnnxWeights(new byte[0]);
    private String sha256 = "";

    @BeforeAll
    void read() throws IOException {
        try (InputStream in = EncoderSpec.E5_SMALL_8_BIT.weights()) {
            base = new OnnxWeights(in.readAllBytes());
        }
        sha256 = Hashes.sha256(base.bytes());
    }

    @Test
    void movesEveryStateByWhatItAddsToTheLastBias() throws IOException {
        float[] bias = tensor(LAST).floats();
        for (int i = 0; i < bias.length; i++) {
            bias[i] += i;
        }
        WeightPatch patch = patch(Tensor.of(LAST, new long[] {bias.length}, bias));
        try (SentenceEncoder plain = SentenceEncoder.load(EncoderSpec.E5_SMALL_8_BIT);
                SentenceEncoder tuned = SentenceEncoder.load(EncoderSpec.E5_SMALL_8_BIT, patch)) {
            float[][] before = plain.encode(SENTENCE).states();
            float[][] after = tuned.encode(SENTENCE).states();
            for (int i = 0; i < before[0].length; i++) {
                assertEquals(before[2][i] + i, after[2][i], 1e-3);
            }
            assertEquals(plain.name() + "-tuned", tuned.name());
            assertNotEquals(plain.sha256(), tuned.sha256());
        }
    }

    @Test
    void changesNoByteWhereItSaysWhatIsThere() throws IOException {
        OnnxWeights same = patch(tensor(LAST)).applyTo(base, sha256);
        assertEquals(base.tensors().keySet(), same.tensors().keySet());
        for (Map.Entry<String, Tensor> tensor : base.tensors().entrySet()) {
            Tensor other = same.tensors().getOrDefault(tensor.getKey(), tensor(LAST));
            assertArrayEquals(tensor.getValue().bytes(), other.bytes(), tensor.getKey());
        }
        assertEquals(base.inputs(), same.inputs());
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        WeightPatch patch = patch(tensor(LAST));
        WeightPatch read = WeightPatch.read(new ByteArrayInputStream(patch.bytes()));
        assertEquals(patch.base(), read.base());
        assertEquals(LAST, read.tensors().get(0).name());
        assertArrayEquals(patch.bytes(), read.bytes());
    }

    @Test
    void refusesOtherWeightsAndWhatTheyDoNotHave() throws IOException {
        Tensor last = tensor(LAST);
        WeightPatch strange = new WeightPatch("0".repeat(64), List.of(last));
        refuses("made for other weights", strange);
        refuses("no nowhere", patch(new Tensor("nowhere", 1, new long[] {1}, new byte[4])));
        refuses("another type or size", patch(Tensor.of(LAST, new long[] {1}, new float[1])));
    }

    private static void refuses(String why, WeightPatch patch) {
        IOException refusal =
                assertThrows(
                        IOException.class,
                        () -> SentenceEncoder.load(EncoderSpec.E5_SMALL_8_BIT, patch));
        String said = String.valueOf(refusal.getMessage());
        assertTrue(said.contains(why), said);
        assertFalse(said.contains("\n"));
    }

    @Test
    void refusesAFileThatIsCutShortOrAnother() throws IOException {
        byte[] whole = patch(tensor(LAST)).bytes();
        for (int length = 0; length < whole.length; length += 97) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> WeightPatch.read(new ByteArrayInputStream(part)));
        }
    }

    @Test
    void givesTheStatesOfALayerBelow() throws IOException {
        EncoderSpec spec = EncoderSpec.E5_SMALL_8_BIT;
        try (SentenceEncoder whole = SentenceEncoder.load(spec);
                SentenceEncoder upper = SentenceEncoder.loadUpTo(spec, 10);
                SentenceEncoder lower = SentenceEncoder.loadUpTo(spec, 7)) {
            float[] mean = whole.encode(SENTENCE).mean();
            assertFalse(Arrays.equals(mean, upper.encode(SENTENCE).mean()));
            assertFalse(
                    Arrays.equals(upper.encode(SENTENCE).mean(), lower.encode(SENTENCE).mean()));
            assertEquals(whole.dimension(), lower.dimension());
        }
    }

    @Test
    void damagedWeightsAreRefusedInOneLine() {
        byte[] part = Arrays.copyOf(base.bytes(), 1_000);
        assertThrows(IOException.class, () -> new OnnxWeights(part).tensors());
        assertThrows(IOException.class, () -> new OnnxWeights(new byte[] {-1, -1}).tensors());
        assertThrows(IOException.class, () -> new OnnxWeights(new byte[0]).tensors());
    }

    private WeightPatch patch(Tensor tensor) {
        return new WeightPatch(sha256, List.of(tensor));
    }

    private Tensor tensor(String name) throws IOException {
        Tensor tensor = base.tensors().get(name);
        if (tensor == null) {
            throw new IllegalArgumentException(name);
        }
        return tensor;
    }
}
