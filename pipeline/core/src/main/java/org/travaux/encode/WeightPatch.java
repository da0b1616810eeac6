package org.travaux.encode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.travaux.text.Hashes;

/**
 * New values for some of an encoder's tensors, made by training, and the weights that they are for.
 *
 * <p>The file, all numbers big-endian: the eight letters {@code travauxW}; the version, 1, as four
 * bytes; the SHA-256 of the base weights in hexadecimal, 64 letters; the number of tensors, four
 * bytes; then for each its name (two bytes of length, UTF-8), the type's number in ONNX (four
 * bytes), the number of dimensions (four), each dimension (eight), the number of bytes (four) and
 * the bytes, as ONNX has them: row by row, little-endian.
 *
 * @param base the SHA-256 of the weights that it changes
 */
public record WeightPatch(String base, List<Tensor> tensors) {

    private static final String SHIPPED = "/models/encoder-top.bin";
    private static final byte[] MAGIC = "travauxW".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HASH = 64;

    public WeightPatch {
        tensors = List.copyOf(tensors);
    }

    /** The patch that the program ships, if it ships one. */
    static Optional<WeightPatch> shipped() throws IOException {
        try (InputStream in = WeightPatch.class.getResourceAsStream(SHIPPED)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        }
    }

    /**
     * Reads a patch.
     *
     * @throws IOException in one line for the user, if it is no patch or not whole
     */
    public static WeightPatch read(InputStream file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(file.readAllBytes()))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) || in.readInt() != VERSION) {
                throw new IOException("no patch of this version for the sentence encoder");
            }
            String base = new String(in.readNBytes(HASH), StandardCharsets.US_ASCII);
            int count = in.readInt();
            List<Tensor> tensors = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                tensors.add(tensor(in));
            }
            return new WeightPatch(base, tensors);
        } catch (EOFException e) {
            throw new IOException("the sentence encoder's patch is cut short", e);
        }
    }

    private static Tensor tensor(DataInputStream in) throws IOException {
        String name = in.readUTF();
        int type = in.readInt();
        long[] dimensions = new long[Math.min(in.readInt(), 8)];
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i] = in.readLong();
        }
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new EOFException();
        }
        return new Tensor(name, type, dimensions, in.readNBytes(length));
    }

    /** The file's bytes. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeInt(VERSION);
            out.write(base.getBytes(StandardCharsets.US_ASCII));
            out.writeInt(tensors.size());
            for (Tensor tensor : tensors) {
                out.writeUTF(tensor.name());
                out.writeInt(tensor.type());
                out.writeInt(tensor.dimensions().length);
                for (long dimension : tensor.dimensions()) {
                    out.writeLong(dimension);
                }
                out.writeInt(tensor.bytes().length);
                out.write(tensor.bytes());
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The weights with the values of this patch.
     *
     * @param sha256 the weights' hash
     * @throws IOException in one line for the user, if they are not those that it was made for
     */
    OnnxWeights applyTo(OnnxWeights weights, String sha256) throws IOException {
        if (!sha256.equals(base)) {
            throw new IOException(
                    "the sentence encoder's patch (models/encoder-top.bin) was made for other"
                            + " weights (SHA-256 begins with "
                            + base.substring(0, Math.min(12, base.length()))
                            + ") than the program carries ("
                            + sha256.substring(0, 12)
                            + "); build with -Dencoder.weights=e5-small-v2-q, or tune again");
        }
        return weights.with(tensors);
    }

    /** The hash of the file. */
    String sha256() throws IOException {
        return Hashes.sha256(bytes());
    }
}
