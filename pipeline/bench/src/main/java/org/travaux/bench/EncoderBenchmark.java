package org.travaux.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.travaux.encode.EncoderSpec;
import org.travaux.encode.SentenceEncoder;

/**
 * Compares the sentence encoder, 8-bit and 32-bit, with bare ONNX Runtime ({@code session.run} and
 * reading the tensor, on the same ids), in turns within one process: what counts are the ratios,
 * the medians of the rounds. Processor time is measured, all of it spent in the calling thread,
 * since other work on the machine shows in any other time.
 *
 * <p>Takes the folder of tables with a column {@code text} (default {@code models/training}), of
 * which it reads 300 sentences spread evenly, and the number of rounds (default 5).
 */
public final class EncoderBenchmark {

    private static final int SENTENCES = 300;
    private static final int BLOCK = 20;
    private static final double NANOS = 1e9;

    private EncoderBenchmark() {}

    /** What is measured: something done with the sentence of an index. */
    private interface Work {
        void on(int sentence);
    }

    public static void main(String[] arguments)
            throws IOException, OrtException, InterruptedException, ExecutionException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "models/training");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<String> sentences = sentences(folder);
        try (SentenceEncoder small = SentenceEncoder.load(EncoderSpec.E5_SMALL_8_BIT);
                SentenceEncoder full = SentenceEncoder.load(EncoderSpec.E5_SMALL_32_BIT);
                OrtSession bareSmall = session(EncoderSpec.E5_SMALL_8_BIT);
                OrtSession bareFull = session(EncoderSpec.E5_SMALL_32_BIT)) {
            List<long[]> ids = sentences.stream().map(s -> small.ids(s).get(0)).toList();
            say(
                    "%d sentences, %.1f pieces on average",
                    sentences.size(), ids.stream().mapToInt(i -> i.length).average().orElse(0));
            List<Work> works =
                    List.of(
                            i -> small.encode(sentences.get(i)),
                            i -> bare(bareSmall, ids.get(i)),
                            i -> full.encode(sentences.get(i)),
                            i -> bare(bareFull, ids.get(i)));
            for (int threads = 1; threads <= 2; threads++) {
                measure(works, threads, rounds);
            }
        }
    }

    private static void measure(List<Work> works, int threads, int rounds)
            throws InterruptedException, ExecutionException {
        List<double[]> rates = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            double[] rate = rates(works, threads);
            if (round >= 0) {
                rates.add(rate);
                say(
                        "sentences/s of processor time, %d threads: 8-bit %.0f  bare %.0f  32-bit"
                                + " %.0f  bare %.0f",
                        threads, rate[0], rate[1], rate[2], rate[3]);
            }
        }
        say("%d threads: 8-bit / 32-bit        %.2f", threads, median(rates, 0, 2));
        say("%d threads: 8-bit / bare 8-bit    %.2f", threads, median(rates, 0, 1));
        say("%d threads: 32-bit / bare 32-bit  %.2f", threads, median(rates, 2, 3));
    }

    /** All works in turn on each block of sentences, the blocks dealt out to the threads. */
    private static double[] rates(List<Work> works, int threads)
            throws InterruptedException, ExecutionException {
        double[] seconds = new double[works.size()];
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<double[]>> blocks = new ArrayList<>();
            for (int begin = 0; begin < SENTENCES; begin += BLOCK) {
                int first = begin;
                blocks.add(executor.submit(() -> seconds(works, first)));
            }
            for (Future<double[]> block : blocks) {
                double[] part = block.get();
                Arrays.setAll(seconds, i -> seconds[i] + part[i]);
            }
        } finally {
            executor.shutdown();
        }
        return Arrays.stream(seconds).map(s -> SENTENCES / s).toArray();
    }

    private static double[] seconds(List<Work> works, int first) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] seconds = new double[works.size()];
        for (int i = 0; i < seconds.length; i++) {
            long began = threads.getCurrentThreadCpuTime();
            for (int sentence = first; sentence < first + BLOCK; sentence++) {
                works.get(i).on(sentence);
            }
            seconds[i] = (threads.getCurrentThreadCpuTime() - began) / NANOS;
        }
        return seconds;
    }

    private static void bare(OrtSession session, long[] ids) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {1, ids.length};
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor attention =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", attention,
                                        "token_type_ids", types))) {
            ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OrtSession session(EncoderSpec spec) throws IOException, OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        try (InputStream in = spec.weights()) {
            return OrtEnvironment.getEnvironment().createSession(in.readAllBytes(), options);
        }
    }

    private static List<String> sentences(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".csv"))
                    .sorted()
                    .forEach(file -> all.addAll(texts(file)));
        }
        List<String> spread = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            spread.add(all.get((int) ((long) i * all.size() / SENTENCES)));
        }
        return spread;
    }

    private static List<String> texts(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
            return format.parse(reader).stream().map((CSVRecord row) -> row.get("text")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(List<double[]> rates, int of, int to) {
        List<Double> sorted = rates.stream().map(r -> r[of] / r[to]).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
