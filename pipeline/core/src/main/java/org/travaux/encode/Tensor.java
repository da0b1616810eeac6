package org.travaux.encode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A block of a model's weights under its name.
 *
 * @param type the number that ONNX gives the type: {@link #FLOAT}, {@link #INT8}; others are kept
 *     as they are
 * @param bytes the values, row by row, little-endian
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, passed on and not compared
public record Tensor(String name, int type, long[] dimensions, byte[] bytes) {

    public static final int FLOAT = 1;
    public static final int INT8 = 3;

    /** A tensor of 32-bit numbers. */
    public static Tensor of(String name, long[] dimensions, float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return new Tensor(name, FLOAT, dimensions, buffer.array());
    }

    /** Its values, if they are 32-bit numbers. */
    public float[] floats() {
        if (type != FLOAT) {
            throw new IllegalStateException(name + " is of type " + type);
        }
        float[] values = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
