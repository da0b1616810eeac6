package org.travaux.tune;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.encode.OnnxWeights;
import org.travaux.encode.Tensor;

/**
 * The layers of a BERT whose matrices are stored in 8 bits: read as 32-bit numbers, and written
 * back in 8 bits as they were.
 *
 * <p>The base stores a matrix by rows of inputs, each column (an output) with its own scale and
 * zero as its zero point, and uses only −64 to 64, since processors without VNNI add two products
 * of 8 bits into 16 and would saturate. So do we, with the base's scales.
 */
final class QuantisedLayers {

    private static final List<String> MATRICES =
            List.of(
                    "attention/self/query",
                    "attention/self/key",
                    "attention/self/value",
                    "attention/output/dense",
                    "intermediate/dense",
                    "output/dense");
    private static final List<String> NORMS =
            List.of("attention/output/LayerNorm", "output/LayerNorm");
    private static final String QUANTISED = "_quantized";

    private final Map<String, Tensor> tensors;
    private final Map<String, List<String>> inputs;

    QuantisedLayers(OnnxWeights weights) throws IOException {
        tensors = weights.tensors();
        inputs = weights.inputs();
    }

    /**
     * The parameters of layers {@code first} to {@code last}, by PyTorch's names: matrices {@code
     * [outputs, inputs]}, biases and norms.
     */
    Map<String, Parameter> read(int first, int last) throws IOException {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (int layer = first; layer <= last; layer++) {
            for (String matrix : MATRICES) {
                String name = name(layer, matrix);
                parameters.put(name + ".weight", matrix(layer, matrix));
                parameters.put(name + ".bias", plain(name + ".bias"));
            }
            for (String norm : NORMS) {
                String name = name(layer, norm);
                parameters.put(name + ".weight", plain(name + ".weight"));
                parameters.put(name + ".bias", plain(name + ".bias"));
            }
        }
        return parameters;
    }

    /** The tensors that make {@code parameters}, named and laid out as in the base. */
    List<Tensor> write(int first, int last, Map<String, Parameter> parameters) throws IOException {
        List<Tensor> written = new ArrayList<>();
        for (int layer = first; layer <= last; layer++) {
            for (String matrix : MATRICES) {
                String name = name(layer, matrix);
                written.add(quantised(layer, matrix, of(parameters, name + ".weight")));
                written.add(plain(name + ".bias", parameters));
            }
            for (String norm : NORMS) {
                written.add(plain(name(layer, norm) + ".weight", parameters));
                written.add(plain(name(layer, norm) + ".bias", parameters));
            }
        }
        return written;
    }

    private Parameter matrix(int layer, String matrix) throws IOException {
        String stored = stored(layer, matrix);
        Tensor tensor = tensor(stored + QUANTISED);
        float[] scales = tensor(stored + "_scale").floats();
        for (byte zero : tensor(stored + "_zero_point").bytes()) {
            if (zero != 0) {
                throw new IOException("a zero point of " + stored + " is not 0");
            }
        }
        int rows = (int) tensor.dimensions()[0];
        int columns = (int) tensor.dimensions()[1];
        if (tensor.type() != Tensor.INT8 || scales.length != columns) {
            throw new IOException(stored + " is not of signed bytes with a scale for each column");
        }
        float[] values = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[column * rows + row] =
                        tensor.bytes()[row * columns + column] * scales[column];
            }
        }
        return new Parameter(new long[] {columns, rows}, values, scales);
    }

    private Tensor quantised(int layer, String matrix, Parameter parameter) throws IOException {
        int columns = (int) parameter.shape()[0];
        int rows = (int) parameter.shape()[1];
        byte[] bytes = new byte[rows * columns];
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                float value = parameter.values()[column * rows + row];
                bytes[row * columns + column] =
                        (byte) Math.rint(value / parameter.scales()[column]);
            }
        }
        String name = stored(layer, matrix) + QUANTISED;
        return new Tensor(name, Tensor.INT8, new long[] {rows, columns}, bytes);
    }

    private Parameter plain(String name) throws IOException {
        Tensor tensor = tensor(name);
        return Parameter.plain(tensor.dimensions(), tensor.floats());
    }

    private static Tensor plain(String name, Map<String, Parameter> parameters) throws IOException {
        Parameter parameter = of(parameters, name);
        return Tensor.of(name, parameter.shape(), parameter.values());
    }

    private static Parameter of(Map<String, Parameter> parameters, String name) throws IOException {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IOException("no values for " + name);
        }
        return parameter;
    }

    /** What the names of a matrix's three tensors begin with; the exporter numbered them. */
    private String stored(int layer, String matrix) throws IOException {
        String node = "/encoder/layer." + layer + "/" + matrix + "/MatMul_quant";
        List<String> of = inputs.getOrDefault(node, List.of());
        if (of.size() < 2 || !of.get(1).endsWith(QUANTISED)) {
            throw new IOException(
                    "the encoder's weights are not stored in 8 bits: there is no " + node);
        }
        return of.get(1).substring(0, of.get(1).length() - QUANTISED.length());
    }

    private Tensor tensor(String name) throws IOException {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IOException("the encoder's weights have no " + name);
        }
        return tensor;
    }

    private static String name(int layer, String part) {
        return "encoder.layer." + layer + "." + part.replace('/', '.');
    }
}
