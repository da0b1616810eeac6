package org.travaux.encode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.travaux.text.Hashes;
import org.travaux.text.Span;

/**
 * Turns a sentence into vectors with a transformer that runs in this process.
 *
 * <p>One encoder serves all threads, and each call computes in the caller's thread, one window at a
 * time: the vectors are the same bits for any order of calls and number of threads. (Batches would
 * gain nothing on a processor, and with 8-bit weights a sentence's vector would depend on its
 * neighbours in the batch.) On another kind of processor the last digits may differ.
 *
 * <p>A text of more pieces than the model can read is cut by {@link Windows} and costs time linear
 * in its length.
 */
public final class SentenceEncoder implements AutoCloseable {

    /** What the model's table of positions has room for. */
    private static final int POSITIONS = 512;

    /** Positions of a window when a text does not fit: attention costs the square of this. */
    private static final int WINDOW = 256;

    /** What the name of weights with a patch ends in. */
    private static final String TUNED = "-tuned";

    private final EncoderSpec spec;
    private final String name;
    private final String sha256;
    private final WordPieceSplitter splitter;
    private final Piece opening;
    private final Piece closing;
    private final List<Piece> prefix;
    private final Windows windows;
    private final OnnxModel model;

    private SentenceEncoder(
            EncoderSpec spec, String name, Vocabulary vocabulary, OnnxModel model, String sha256) {
        this.spec = spec;
        this.name = name;
        this.model = model;
        this.sha256 = sha256;
        opening = new Piece(vocabulary.opening(), new Span(0, 0), true);
        closing = new Piece(vocabulary.closing(), new Span(0, 0), true);
        splitter = new WordPieceSplitter(vocabulary);
        prefix = splitter.split(spec.prefix());
        int signs = prefix.size() + 2;
        windows = new Windows(POSITIONS - signs, WINDOW - signs);
    }

    /**
     * Loads the encoder that the program ships, with the patch that it ships for it, if any.
     *
     * @throws IOException in one line for the user, if its files are missing, damaged or do not fit
     *     each other, or the machine can't run it
     */
    public static SentenceEncoder load() throws IOException {
        Optional<WeightPatch> patch = WeightPatch.shipped();
        EncoderSpec spec = EncoderSpec.shipped();
        return patch.isPresent() ? load(spec, patch.get()) : load(spec);
    }

    /** Loads the encoder of {@code spec}, whose weights must be on the class path. */
    public static SentenceEncoder load(EncoderSpec spec) throws IOException {
        return load(spec, spec.name(), (weights, sha256) -> new Loaded(weights, sha256.join()));
    }

    /** Loads the encoder of {@code spec} with a patch that was made for its weights. */
    public static SentenceEncoder load(EncoderSpec spec, WeightPatch patch) throws IOException {
        return load(
                spec,
                spec.name() + TUNED,
                (weights, sha256) ->
                        new Loaded(
                                patch.applyTo(weights, sha256.join()),
                                Hashes.sha256(
                                        (sha256.join() + patch.sha256())
                                                .getBytes(StandardCharsets.US_ASCII))));
    }

    /**
     * Loads the lower part of the encoder of {@code spec}: its states are those that layer {@code
     * layer} (the first is 0) gives, from which the layers above it can be trained.
     */
    public static SentenceEncoder loadUpTo(EncoderSpec spec, int layer) throws IOException {
        String output = "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0";
        return load(
                spec,
                spec.name() + " up to layer " + layer,
                (weights, sha256) -> new Loaded(weights.withOutput(output), sha256.join()));
    }

    private static SentenceEncoder load(EncoderSpec spec, String name, Preparation preparation)
            throws IOException {
        CompletableFuture<Optional<LinkageError>> library =
                CompletableFuture.supplyAsync(OnnxModel::start);
        byte[] weights;
        try (InputStream in = spec.weights()) {
            weights = in.readAllBytes();
        }
        CompletableFuture<String> sha256 =
                CompletableFuture.supplyAsync(() -> Hashes.sha256(weights));
        try (InputStream in = spec.tokenizer()) {
            Vocabulary vocabulary = Vocabulary.read(in);
            Loaded loaded = preparation.of(new OnnxWeights(weights), sha256);
            library.join();
            OnnxModel model = OnnxModel.of(loaded.weights().bytes());
            return new SentenceEncoder(spec, name, vocabulary, model, loaded.sha256());
        }
    }

    private record Loaded(OnnxWeights weights, String sha256) {}

    private interface Preparation {

        Loaded of(OnnxWeights weights, CompletableFuture<String> sha256) throws IOException;
    }

    /**
     * The name of the weights, for instance {@code e5-small-v2-q}; with a patch, {@code -tuned}.
     */
    public String name() {
        return name;
    }

    /** How the encoder is used. */
    public EncoderSpec spec() {
        return spec;
    }

    /** The length of its vectors. */
    public int dimension() {
        return model.dimension();
    }

    /**
     * The SHA-256 of its weights, by which a head that was trained on its vectors knows them; with
     * a patch, that of the hexadecimal hashes of weights and patch, one after the other.
     */
    public String sha256() {
        return sha256;
    }

    /** The vectors of a text; of a blank one, none and a mean of zeros. Never fails on a text. */
    public Encoding encode(String text) {
        List<Piece> pieces = splitter.split(text);
        List<Span> spans = pieces.stream().map(Piece::span).toList();
        States states = new States(prefix.size(), spec.prefixInMean(), dimension());
        for (long[] ids : ids(pieces, text)) {
            states.add(model.run(ids));
        }
        return states.encoding(spans);
    }

    /** What the model reads of a text: the ids of each window, signs included. */
    public List<long[]> ids(String text) {
        return ids(splitter.split(text), text);
    }

    private List<long[]> ids(List<Piece> pieces, String text) {
        return windows.of(pieces, text).stream().map(this::ids).toList();
    }

    private long[] ids(List<Piece> window) {
        return Stream.of(List.of(opening), prefix, window, List.of(closing))
                .flatMap(List::stream)
                .mapToLong(Piece::id)
                .toArray();
    }

    @Override
    public void close() {
        model.close();
    }
}
