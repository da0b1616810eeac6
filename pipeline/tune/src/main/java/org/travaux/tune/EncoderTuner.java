package org.travaux.tune;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.travaux.encode.EncoderSpec;
import org.travaux.encode.OnnxWeights;
import org.travaux.encode.SentenceEncoder;
import org.travaux.encode.WeightPatch;
import org.travaux.text.Hashes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line that tunes the encoder's top layers and writes {@code encoder-top.bin}. */
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        description = "Tunes the sentence encoder's top layers on coded sentences.")
public final class EncoderTuner implements Callable<Integer> {

    private static final EncoderSpec BASE = EncoderSpec.E5_SMALL_8_BIT;
    private static final String COLUMNS =
            "epoch,loss,frames_f1,subframes_f1,plain_frames_f1,hard_frames_f1";

    /** The number of sentences on which our layers are held against ONNX Runtime's. */
    private static final int CHECKED = 50;

    private static final double LEAST_COSINE = 0.99;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV: text, frame, subframes.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Where encoder-top.bin and tuning.csv are written; default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("target", "tuning");

    @Option(names = "--epochs", description = "Passes over all; default: ${DEFAULT-VALUE}.")
    private int epochs = 2;

    @Option(names = "--layers", description = "How many are tuned; default: ${DEFAULT-VALUE}.")
    private int count = 4;

    @Option(names = "--seed", description = "Of order and dropout; default: ${DEFAULT-VALUE}.")
    private int seed = 1;

    @Option(
            names = "--threads",
            description =
                    "Of PyTorch; default: ${DEFAULT-VALUE}; with more, runs differ in last digits.")
    private int threads = 1;

    @Option(
            names = "--hold-out",
            description =
                    "Keeps a part from training and says after each pass how well it is coded.")
    private boolean isHeldOut;

    @Spec private CommandSpec spec = CommandSpec.create();

    private EncoderTuner() {}

    /** Starts the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EncoderTuner()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        List<CodedSentence> sentences = CodedSentence.read(files);
        HoldOut parts = isHeldOut ? HoldOut.of(sentences, seed) : HoldOut.none(sentences);
        TopShape shape = TopShape.ofSmallE5(count);
        say(
                "sentences: %d to learn from, %d held out",
                parts.train().size(), parts.heldOut().size());
        StartStates train;
        StartStates heldOut;
        try (SentenceEncoder lower = SentenceEncoder.loadUpTo(BASE, shape.first() - 1)) {
            train = StartStates.of(lower, parts.train());
            heldOut = StartStates.of(lower, parts.heldOut());
        }
        say("layers below have read them");
        tune(parts, shape, train, heldOut, Labels.of(sentences));
        return 0;
    }

    private void tune(
            HoldOut parts, TopShape shape, StartStates train, StartStates heldOut, Labels labels)
            throws IOException {
        byte[] weights;
        try (InputStream in = BASE.weights()) {
            weights = in.readAllBytes();
        }
        QuantisedLayers stored = new QuantisedLayers(new OnnxWeights(weights));
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            FramingModel model =
                    new FramingModel(
                            manager, stored.read(shape.first(), shape.last()), shape, labels, seed);
            try (SentenceEncoder base = SentenceEncoder.load(BASE)) {
                check("untouched", base, model, manager, parts.train(), train);
            }
            List<String> log = learn(manager, model, parts, train, heldOut, labels);
            WeightPatch patch =
                    new WeightPatch(
                            Hashes.sha256(weights),
                            stored.write(shape.first(), shape.last(), model.top().values()));
            try (SentenceEncoder tuned = SentenceEncoder.load(BASE, patch)) {
                check("tuned", tuned, model, manager, parts.train(), train);
            }
            Files.createDirectories(output);
            Files.write(output.resolve("encoder-top.bin"), patch.bytes());
            Files.write(output.resolve("tuning.csv"), log, StandardCharsets.UTF_8);
            say("written to %s", output);
        }
    }

    private List<String> learn(
            NDManager manager,
            FramingModel model,
            HoldOut parts,
            StartStates train,
            StartStates heldOut,
            Labels labels) {
        int batches = Batches.ordered(parts.train().size(), train::length).size();
        Training training = new Training(manager, model, epochs * batches, seed);
        List<String> log = new ArrayList<>(List.of(COLUMNS));
        say("%s", COLUMNS);
        long start = System.nanoTime();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            double loss = training.epoch(parts.train(), train);
            String scores = ",,,";
            if (!parts.heldOut().isEmpty()) {
                float[][] logits = Training.predict(model, manager, heldOut);
                scores = Scores.of(labels, parts.heldOut(), logits).csv();
            }
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            log.add(String.format(Locale.ROOT, "%d,%.4f,%s", epoch, loss, scores));
            say("%s (%d s)", log.get(epoch), seconds);
        }
        return log;
    }

    /** Holds our layers against the program's, without which a patch would mean nothing. */
    private void check(
            String name,
            SentenceEncoder encoder,
            FramingModel model,
            NDManager manager,
            List<CodedSentence> sentences,
            StartStates states) {
        int some = Math.min(CHECKED, sentences.size());
        StartStates first = new StartStates(states.states().subList(0, some), states.dimension());
        float[][] ours = Training.means(model, manager, first);
        double least = 1;
        for (int i = 0; i < some; i++) {
            least =
                    Math.min(
                            least, cosine(ours[i], encoder.encode(sentences.get(i).text()).mean()));
        }
        say(
                "%s layers, ours against the program's, on %d sentences: cosine at least %.4f",
                name, some, least);
        if (least < LEAST_COSINE) {
            throw new IllegalStateException("the layers differ from the program's: " + least);
        }
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
            ones += (double) one[i] * one[i];
            others += (double) other[i] * other[i];
        }
        return product / Math.sqrt(ones * others);
    }

    private void say(String format, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
