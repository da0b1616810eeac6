package org.travaux.encode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Which encoder, and how it is to be used: the name of its weights on the class path, what is put
 * before each text, and whether that counts in the mean.
 *
 * <p>E5 models were trained on texts that begin with {@code "query: "} or {@code "passage: "}, and
 * on means over all pieces, the prefix among them.
 */
public record EncoderSpec(String name, String prefix, boolean prefixInMean) {

    private static final String SHIPPED = "/encoder/encoder.properties";
    private static final String QUERY = "query: ";

    /** E5-small-v2, 8-bit: 384 dimensions, 34 MB, dynamically quantised. */
    public static final EncoderSpec E5_SMALL_8_BIT = new EncoderSpec("e5-small-v2-q", QUERY, true);

    /**
     * E5-small-v2, 32-bit: 384 dimensions, 133 MB; not part of the program unless it is built so.
     */
    public static final EncoderSpec E5_SMALL_32_BIT = new EncoderSpec("e5-small-v2", QUERY, true);

    /**
     * The encoder that this program was built with (the build property {@code encoder.weights}).
     */
    static EncoderSpec shipped() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = resource(SHIPPED)) {
            properties.load(in);
        }
        String name = properties.getProperty("weights", "");
        return new EncoderSpec(name, QUERY, true);
    }

    /** The weights, an ONNX file of tens of megabytes. */
    public InputStream weights() throws IOException {
        return resource("/encoder/" + name + ".onnx");
    }

    InputStream tokenizer() throws IOException {
        return resource("/encoder/" + name + "-tokenizer.json");
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = EncoderSpec.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException(
                    "the sentence encoder's file " + path + " is missing; build again");
        }
        return in;
    }
}
