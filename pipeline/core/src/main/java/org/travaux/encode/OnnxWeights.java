package org.travaux.encode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An ONNX file as bytes, whose tensors can be looked up and exchanged.
 *
 * <p>The numbers of fields are those of {@code onnx.proto}. What is not asked for is not looked
 * into and stays as it was, byte for byte.
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, passed on and not compared
public record OnnxWeights(byte[] bytes) {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_TENSOR = 5;
    private static final int GRAPH_OUTPUT = 12;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int OUTPUT_NAME = 1;
    private static final int TENSOR_DIMENSIONS = 1;
    private static final int TENSOR_TYPE = 2;
    private static final int TENSOR_FLOATS = 4;
    private static final int TENSOR_INTEGERS = 5;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_BYTES = 9;

    private interface Change {

        /** The new value of a field of the graph, or itself. */
        byte[] of(ProtoField field) throws IOException;

        boolean concerns(ProtoField field) throws IOException;
    }

    /**
     * Its tensors by name.
     *
     * <p>Small whole numbers that are not kept as plain bytes are given as they are written, a byte
     * for each below 128.
     */
    public Map<String, Tensor> tensors() throws IOException {
        Map<String, Tensor> tensors = new HashMap<>();
        for (ProtoField field : graph()) {
            if (field.number() == GRAPH_TENSOR) {
                Tensor tensor = tensor(field);
                tensors.put(tensor.name(), tensor);
            }
        }
        return tensors;
    }

    /** The names of the inputs of each node, by the node's name. */
    public Map<String, List<String>> inputs() throws IOException {
        Map<String, List<String>> inputs = new HashMap<>();
        for (ProtoField field : graph()) {
            if (field.number() == GRAPH_NODE) {
                List<ProtoField> node = field.fields(bytes);
                inputs.put(text(node, NODE_NAME), texts(node, NODE_INPUT));
            }
        }
        return inputs;
    }

    /**
     * The same with other values for some of its tensors.
     *
     * @throws IOException if it has no tensor of such a name, type and dimensions
     */
    OnnxWeights with(List<Tensor> others) throws IOException {
        Map<String, Tensor> rest = new HashMap<>();
        others.forEach(tensor -> rest.put(tensor.name(), tensor));
        Set<String> names = new HashSet<>(rest.keySet());
        OnnxWeights changed =
                changed(
                        new Change() {
                            @Override
                            public boolean concerns(ProtoField field) throws IOException {
                                return field.number() == GRAPH_TENSOR
                                        && names.contains(text(field.fields(bytes), TENSOR_NAME));
                            }

                            @Override
                            public byte[] of(ProtoField field) throws IOException {
                                Tensor old = tensor(field);
                                return write(fitting(old, rest.remove(old.name())));
                            }
                        });
        if (!rest.isEmpty()) {
            throw unfit("it has no " + rest.keySet().stream().sorted().findFirst().orElseThrow());
        }
        return changed;
    }

    /** The same with another of its values, of the same shape as before, for what it gives. */
    OnnxWeights withOutput(String name) throws IOException {
        return changed(
                new Change() {
                    @Override
                    public boolean concerns(ProtoField field) {
                        return field.number() == GRAPH_OUTPUT;
                    }

                    @Override
                    public byte[] of(ProtoField field) throws IOException {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        for (ProtoField part : field.fields(bytes)) {
                            if (part.number() == OUTPUT_NAME) {
                                ProtoField.write(
                                        out, OUTPUT_NAME, name.getBytes(StandardCharsets.UTF_8));
                            } else {
                                part.copy(bytes, out);
                            }
                        }
                        return out.toByteArray();
                    }
                });
    }

    private OnnxWeights changed(Change change) throws IOException {
        ByteArrayOutputStream graph = new ByteArrayOutputStream(bytes.length);
        for (ProtoField field : graph()) {
            if (change.concerns(field)) {
                ProtoField.write(graph, field.number(), change.of(field));
            } else {
                field.copy(bytes, graph);
            }
        }
        ByteArrayOutputStream model = new ByteArrayOutputStream(bytes.length + 64);
        for (ProtoField field : ProtoField.of(bytes, 0, bytes.length)) {
            if (field.number() == MODEL_GRAPH) {
                ProtoField.write(model, MODEL_GRAPH, graph.toByteArray());
            } else {
                field.copy(bytes, model);
            }
        }
        return new OnnxWeights(model.toByteArray());
    }

    private List<ProtoField> graph() throws IOException {
        for (ProtoField field : ProtoField.of(bytes, 0, bytes.length)) {
            if (field.number() == MODEL_GRAPH) {
                return field.fields(bytes);
            }
        }
        throw new IOException("the sentence encoder's weights have no graph; build again");
    }

    private Tensor tensor(ProtoField message) throws IOException {
        String name = "";
        int type = 0;
        long[] dimensions = {};
        byte[] values = {};
        for (ProtoField field : message.fields(bytes)) {
            switch (field.number()) {
                case TENSOR_NAME -> name = field.text(bytes);
                case TENSOR_TYPE -> type = (int) field.numbers(bytes)[0];
                case TENSOR_DIMENSIONS -> dimensions = join(dimensions, field.numbers(bytes));
                case TENSOR_FLOATS, TENSOR_INTEGERS, TENSOR_BYTES -> values = field.bytes(bytes);
                default -> {}
            }
        }
        return new Tensor(name, type, dimensions, values);
    }

    private static byte[] write(Tensor tensor) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(tensor.bytes().length + 64);
        for (long dimension : tensor.dimensions()) {
            ProtoField.write(out, TENSOR_DIMENSIONS, dimension);
        }
        ProtoField.write(out, TENSOR_TYPE, tensor.type());
        ProtoField.write(out, TENSOR_NAME, tensor.name().getBytes(StandardCharsets.UTF_8));
        ProtoField.write(out, TENSOR_BYTES, tensor.bytes());
        return out.toByteArray();
    }

    private static Tensor fitting(Tensor old, @Nullable Tensor other) throws IOException {
        if (other == null
                || old.type() != other.type()
                || !Arrays.equals(old.dimensions(), other.dimensions())
                || old.bytes().length != other.bytes().length) {
            throw unfit("its " + old.name() + " is of another type or size");
        }
        return other;
    }

    private static IOException unfit(String why) {
        return new IOException("the patch does not fit the sentence encoder's weights: " + why);
    }

    private static long[] join(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private String text(List<ProtoField> fields, int number) {
        List<String> texts = texts(fields, number);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private List<String> texts(List<ProtoField> fields, int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(field -> field.text(bytes))
                .toList();
    }
}
