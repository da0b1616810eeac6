package org.travaux.learn;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The file of a head: a line a thing, a key and its values with blanks between them, numbers of six
 * digits.
 */
public final class HeadFile {

    private static final String FORMAT = "travaux-head 1";
    private static final MathContext DIGITS = new MathContext(6);

    private HeadFile() {}

    /** A number as the file has it: what is trained is rounded before it is used. */
    static double rounded(double number) {
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }

    /** The text of {@code head}. */
    public static String write(Head head) {
        Labels labels = head.labels();
        Head.Origin origin = head.origin();
        List<String> lines = new ArrayList<>();
        lines.add(FORMAT);
        lines.add("encoder " + origin.encoder());
        lines.add("encoder_sha256 " + origin.encoderHash());
        lines.add("codebook_sha256 " + origin.codebookHash());
        lines.add("data_sha256 " + origin.dataHash());
        lines.add("frames " + String.join(" ", labels.frames()));
        lines.add("subframes " + String.join(" ", labels.subframes()));
        lines.add(
                "sides "
                        + labels.sides().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")));
        lines.add(
                "blocks "
                        + Arrays.stream(Block.values())
                                .map(Block::word)
                                .collect(Collectors.joining(" ")));
        lines.add("exponent " + numbers(head.choice().decision().exponent()));
        lines.add("thresholds " + numbers(head.choice().decision().thresholds()));
        for (Platt side : head.choice().sides()) {
            lines.add("side " + numbers(side.slope(), side.shift()));
        }
        float[] centre = head.centre();
        double[] wide = new double[centre.length];
        Arrays.setAll(wide, i -> centre[i]);
        lines.add("centre " + numbers(wide));
        for (int i = 0; i < head.models().size(); i++) {
            LinearModel model = head.models().get(i);
            lines.add("label " + labels.all().get(i));
            lines.add(
                    "calibration "
                            + numbers(model.calibration().slope(), model.calibration().shift()));
            lines.add("bias " + numbers(model.bias()));
            lines.add("weights " + numbers(model.weights()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String numbers(double... numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(
                        n ->
                                n == 0
                                        ? "0"
                                        : new BigDecimal(n)
                                                .round(DIGITS)
                                                .stripTrailingZeros()
                                                .toString())
                .collect(Collectors.joining(" "));
    }

    /**
     * Reads a head from {@code bytes}, which messages call {@code file}.
     *
     * @throws HeadException if they are no head, or not one of this program's features
     */
    public static Head read(String file, byte[] bytes) throws HeadException {
        Iterator<String> lines =
                new String(bytes, StandardCharsets.UTF_8).lines().toList().iterator();
        try {
            if (!lines.hasNext() || !lines.next().equals(FORMAT)) {
                throw new IllegalArgumentException("it does not begin with '" + FORMAT + "'");
            }
            return read(lines);
        } catch (IllegalArgumentException e) {
            throw new HeadException(
                    file
                            + ": this is no model that can be used ("
                            + e.getMessage()
                            + "); make it with travaux train");
        }
    }

    private static Head read(Iterator<String> lines) {
        Head.Origin origin =
                new Head.Origin(
                        text(lines, "encoder"),
                        text(lines, "encoder_sha256"),
                        text(lines, "codebook_sha256"),
                        text(lines, "data_sha256"));
        Labels labels =
                new Labels(
                        words(lines, "frames"),
                        words(lines, "subframes"),
                        words(lines, "sides").stream().map(Integer::valueOf).toList());
        List<String> blocks = Arrays.stream(Block.values()).map(Block::word).toList();
        check(words(lines, "blocks").equals(blocks), "its features are " + blocks + " no longer");
        double exponent = numbers(lines, "exponent", 1)[0];
        Decision decision =
                new Decision(numbers(lines, "thresholds", labels.subframes().size()), exponent);
        List<Platt> sides = new ArrayList<>();
        for (int i = 0; i < labels.sideCount(); i++) {
            sides.add(platt(numbers(lines, "side", 2)));
        }
        List<String> centre = words(lines, "centre");
        float[] means = new float[centre.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = Float.parseFloat(centre.get(i));
        }
        int size = new Features(labels, means, Set.of()).size();
        List<LinearModel> models = new ArrayList<>();
        for (String label : labels.all()) {
            check(text(lines, "label").equals(label), "label " + label + " is missing");
            Platt calibration = platt(numbers(lines, "calibration", 2));
            double bias = numbers(lines, "bias", 1)[0];
            models.add(new LinearModel(numbers(lines, "weights", size), bias, calibration));
        }
        return new Head(origin, labels, means, models, new Head.Choice(sides, decision));
    }

    private static Platt platt(double[] numbers) {
        return new Platt(numbers[0], numbers[1]);
    }

    private static String text(Iterator<String> lines, String key) {
        check(lines.hasNext(), "it ends before '" + key + "'");
        String line = lines.next();
        check(line.startsWith(key + " "), "'" + key + "' is missing");
        return line.substring(key.length() + 1);
    }

    private static List<String> words(Iterator<String> lines, String key) {
        return List.of(text(lines, key).split(" "));
    }

    private static double[] numbers(Iterator<String> lines, String key, int count) {
        double[] numbers = words(lines, key).stream().mapToDouble(Double::parseDouble).toArray();
        check(numbers.length == count, key + ": " + numbers.length + " numbers, not " + count);
        return numbers;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
