package org.travaux.encode;

import java.io.IOException;
import java.io.InputStream;
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

    private final EncoderSpec spec;
    private final String sha256;
    private final WordPieceSplitter splitter;
    private final Piece opening;
    private final Piece closing;
    private final List<Piece> prefix;
    private final Windows windows;
    private final OnnxModel model;

    private SentenceEncoder(
            EncoderSpec spec, Vocabulary vocabulary, OnnxModel model, String sha256) {
        this.spec = spec;
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
     * Loads the encoder that the program ships.
     *
     * @throws IOException in one line for the user, if its files are missing or damaged, or the
     *     machine can't run it
     */
    public static SentenceEncoder load() throws IOException {
        return load(EncoderSpec.shipped());
    }

    /** Loads the encoder of {@code spec}, whose weights must be on the class path. */
    public static SentenceEncoder load(EncoderSpec spec) throws IOException {
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
            library.join();
            return new SentenceEncoder(spec, vocabulary, OnnxModel.of(weights), sha256.join());
        }
    }

    /** The name of the weights, for instance {@code e5-small-v2-q}. */
    public String name() {
        return spec.name();
    }

    /** How the encoder is used. */
    public EncoderSpec spec() {
        return spec;
    }

    /** The length of its vectors. */
    public int dimension() {
        return model.dimension();
    }

    /** The SHA-256 of its weights, by which a head that was trained on its vectors knows them. */
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
