package org.travaux.tune;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sentence with the frame and the sub-frames that its coder gave it.
 *
 * @param text without the number of the clause that it stands in
 * @param isHard whether it was written to be hard to code
 * @param isHeldOut whether its file marks it as set aside
 */
record CodedSentence(
        String text,
        String frame,
        Set<String> subframes,
        String topic,
        boolean isHard,
        boolean isHeldOut) {

    /** "13. ", "4 bis. ", "(b) ", "(iii) ", "c) ": they say nothing of a frame. */
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "^(?:(?:\\((?:\\d{1,3}|[a-z]{1,2}|[ivxl]{1,5})\\)"
                            + "|\\d{1,3}(?: (?:bis|ter|quater|quinquies))?\\.|[a-z]\\))\\s+)+");

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    CodedSentence {
        text = CLAUSE.matcher(text.strip()).replaceFirst("");
        subframes = Set.copyOf(subframes);
    }

    /** The sentences of the files in order, each text (whatever its capitals) once. */
    static List<CodedSentence> read(List<Path> files) throws IOException {
        List<CodedSentence> sentences = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path file : files) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                skipMark(reader);
                for (CSVRecord row : CSVParser.parse(reader, FORMAT)) {
                    CodedSentence sentence = of(row, file);
                    if (seen.add(sentence.text.toLowerCase(Locale.ROOT))) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return sentences;
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static CodedSentence of(CSVRecord row, Path file) throws IOException {
        for (String column : List.of("text", "frame", "subframes")) {
            if (!row.isSet(column)) {
                throw new IOException(
                        file + ", row " + row.getRecordNumber() + ": no column " + column);
            }
        }
        Set<String> subframes = new HashSet<>();
        Stream.of(row.get("subframes").split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .forEach(subframes::add);
        return new CodedSentence(
                row.get("text"),
                row.get("frame").strip(),
                subframes,
                optional(row, "topic"),
                !optional(row, "hard").isBlank(),
                optional(row, "part").equals("held_out"));
    }

    private static String optional(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }
}
