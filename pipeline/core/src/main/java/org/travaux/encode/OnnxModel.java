package org.travaux.encode;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A BERT in ONNX form: ids of pieces in, a vector for each of them out. */
final class OnnxModel implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int dimension;

    private OnnxModel(OrtEnvironment environment, OrtSession session) throws OrtException {
        this.environment = environment;
        this.session = session;
        NodeInfo output = session.getOutputInfo().values().iterator().next();
        if (!(output.getInfo() instanceof TensorInfo tensor)) {
            throw new IllegalStateException("the model gives no states");
        }
        this.dimension = (int) tensor.getShape()[2];
    }

    static OnnxModel of(byte[] weights) throws IOException {
        Optional<LinkageError> fault = start();
        if (fault.isPresent()) {
            throw unavailable(fault.get());
        }
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new OnnxModel(environment, environment.createSession(weights, options));
        } catch (OrtException e) {
            throw new IOException(
                    "the sentence encoder's weights can't be read; build again: " + e.getMessage(),
                    e);
        }
    }

    int dimension() {
        return dimension;
    }

    /** The state of each of {@code ids} after the last layer, or the layer that is asked for. */
    float[][] run(long[] ids) {
        long[] shape = {1, ids.length};
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor input = tensor(ids, shape);
                OnnxTensor attention = tensor(mask, shape);
                OnnxTensor types = tensor(new long[ids.length], shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", attention,
                                        "token_type_ids", types))) {
            return rows(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder failed", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private float[][] rows(FloatBuffer values, int count) {
        float[][] rows = new float[count][dimension];
        for (float[] row : rows) {
            values.get(row);
        }
        return rows;
    }

    /**
     * Unpacks and starts ONNX Runtime, once for the process, and gives what stands in the way.
     *
     * <p>It takes as long as reading weights: {@link SentenceEncoder} does both at once.
     */
    static Optional<LinkageError> start() {
        try {
            environment();
            return Optional.empty();
        } catch (LinkageError e) {
            return Optional.of(e);
        }
    }

    private static OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "travaux");
    }

    private static IOException unavailable(LinkageError fault) {
        return new IOException(
                "the sentence encoder can't start: ONNX Runtime's native library does not run on"
                        + " this machine, or can't be unpacked into "
                        + System.getProperty("java.io.tmpdir")
                        + " (a writable folder that allows programs; choose another with"
                        + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER)",
                fault);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder can't be closed", e);
        }
    }
}
