package org.travaux.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.travaux.encode.Encoding;
import org.travaux.encode.SentenceEncoder;
import org.travaux.evaluate.Code;
import org.travaux.evaluate.CodedSentence;
import org.travaux.frame.Coding;

final class HeadTest {

    private static final Labels LABELS =
            new Labels(
                    List.of("one", "two", "mixed", "none"),
                    List.of("a", "b", "c"),
                    List.of(0, 0, 1));
    private static final Coding SILENT = new Coding(Coding.NONE, Map.of(), List.of());

    private static Decision.Verdict decide(double[] frames, double[] subframes, double exponent) {
        return new Decision(new double[] {0.5, 0.5, 0.5}, exponent)
                .of(Probabilities.of(frames, subframes), LABELS);
    }

    @Test
    void recordsTheMostProbableSubFrameOfTheFrameDecided() {
        Decision.Verdict verdict =
                decide(new double[] {0.8, 0.1, 0.1, 0}, new double[] {0.2, 0.4, 0.1}, 0);
        assertEquals(0, verdict.frame());
        assertEquals(List.of(1), verdict.recorded());
        assertEquals(0.8, verdict.certainty(), 1e-9);
    }

    @Test
    void mixedHasASubFrameOnEachSideAndNoneHasNone() {
        assertEquals(
                List.of(0, 2),
                decide(new double[] {0, 0, 1, 0}, new double[] {0.9, 0.1, 0.2}, 0).recorded());
        assertEquals(
                List.of(),
                decide(new double[] {0, 0, 0, 1}, new double[] {0.9, 0.9, 0.9}, 0).recorded());
    }

    @Test
    void subFramesHaveASayInTheFrame() {
        double[] frames = {0.4, 0.35, 0.05, 0.2};
        double[] subframes = {0.1, 0.0, 0.9};
        assertEquals(0, decide(frames, subframes, 0).frame());
        assertEquals(1, decide(frames, subframes, 1).frame());
    }

    @Test
    void calibrationFindsTheCurveThatScoresCameFrom() {
        Random random = new Random(5);
        double[] scores = new double[20000];
        boolean[] outcomes = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextGaussian() * 2;
            outcomes[i] = random.nextDouble() < Logistic.of(0.5 * scores[i] - 1);
        }
        Platt platt = Platt.fit(scores, outcomes);
        assertEquals(0.5, platt.slope(), 0.05);
        assertEquals(-1, platt.shift(), 0.08);
    }

    @Test
    void leavesOutNumbersAndSpeakers() {
        assertEquals("Urges", "13. Urges".substring(SentenceReader.lead("13. Urges")));
        assertEquals("to act", "(iii) to act".substring(SentenceReader.lead("(iii) to act")));
        String said = "Mr. Sample (Norland): We agree.";
        assertEquals("We agree.", said.substring(SentenceReader.lead(said)));
        assertEquals(0, SentenceReader.lead("A mere sentence."));
        assertEquals(0, SentenceReader.lead("13. "));
    }

    private static List<Example> examples(int count, int dimension) {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] vector = new float[dimension];
            for (int d = 0; d < dimension; d++) {
                vector[d] = (float) (random.nextGaussian() * 0.1);
            }
            boolean one = i % 2 == 0;
            vector[0] += one ? 0.5f : -0.5f;
            Code code = new Code(one ? "one" : "two", new TreeSet<>(Set.of(one ? "a" : "c")));
            CodedSentence gold = new CodedSentence("" + i, "", "", code, Map.of());
            Reading reading = new Reading(vector, new float[dimension], SILENT);
            examples.add(new Example(gold, reading, "t" + i % 11, 1));
        }
        return examples;
    }

    private static Head train(int threads, String encoderHash, int dimension) throws Exception {
        Head.Origin origin = new Head.Origin("e", encoderHash, "c", "d");
        return new Trainer(LABELS, origin, 7, threads)
                .train(examples(120, dimension), 0.1, Set.of(Block.values()));
    }

    @Test
    void trainsTheSameHeadOnAnyNumberOfThreadsAndReadsWhatItWrites() throws Exception {
        String written = HeadFile.write(train(1, "h", 6));
        assertEquals(written, HeadFile.write(train(3, "h", 6)));
        Head read = HeadFile.read("f", written.getBytes(StandardCharsets.UTF_8));
        assertEquals(written, HeadFile.write(read));
        Reading reading = examples(1, 6).get(0).reading();
        Probabilities given = read.probabilities(reading);
        assertTrue(given.frames()[0] > 0.8, () -> "frame one " + given.frames()[0]);
    }

    @Test
    void refusesWhatIsNoHead() {
        byte[] bytes = "travaux-head 1\nencoder e\n".getBytes(StandardCharsets.UTF_8);
        HeadException refusal = assertThrows(HeadException.class, () -> HeadFile.read("f", bytes));
        assertTrue(String.valueOf(refusal.getMessage()).startsWith("f: "));
    }

    @Test
    void refusesAnotherEncoderAndSplitsTheLogitOverThePieces() throws Exception {
        try (SentenceEncoder encoder = SentenceEncoder.load()) {
            SentenceReader reader = new SentenceReader(encoder);
            Head other = train(2, "0123456789abcdef", encoder.dimension());
            assertThrows(HeadException.class, () -> new Judge(other, reader));
            Head head = train(2, encoder.sha256(), encoder.dimension());
            String text = "Survivors need a bed; the court needs a witness.";
            Encoding encoding = reader.encode(text);
            Reading reading =
                    new Reading(encoding.vector(), new float[encoder.dimension()], SILENT);
            Attribution attribution = new Attribution(head, reader, text, encoding);
            double sum = attribution.signs(0);
            for (double part : attribution.contributions(0)) {
                sum += part;
            }
            double[] features = head.features().of(reading);
            double[] rest = features.clone();
            for (int i = 0; i < encoder.dimension(); i++) {
                rest[i] = -Features.SCALE * head.centre()[i];
            }
            LinearModel model = head.ofSubframe(0);
            assertArrayEquals(
                    new double[] {model.logit(features)},
                    new double[] {model.logit(rest) + sum},
                    1e-4);
            assertTrue(
                    attribution.carrier(0, reading).span().of(text).indexOf(';') < 0
                            || attribution.carrier(0, reading).strength() == 0);
        }
    }
}
