package org.travaux.illustration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The source of one document: lines {@code key: value}, then blocks, with an empty line between any
 * two of them.
 */
record SourceText(Map<String, String> header, List<Block> blocks) {

    /** What every file of the illustration says of itself. */
    static final String NOTICE =
            "Illustrative document invented for Travaux; not a document of the United Nations";

    SourceText {
        header = Map.copyOf(header);
        blocks = List.copyOf(blocks);
    }

    static SourceText read(String name) throws IOException {
        List<String> parts = Arrays.asList(resource(name + ".txt").strip().split("\n\\s*\n", -1));
        Map<String, String> header = new LinkedHashMap<>();
        parts.get(0)
                .lines()
                .forEach(
                        line -> {
                            int colon = line.indexOf(": ");
                            header.put(line.substring(0, colon), line.substring(colon + 2));
                        });
        return new SourceText(
                header, parts.subList(1, parts.size()).stream().map(Block::parse).toList());
    }

    static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SourceText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String get(String key) {
        return Objects.requireNonNull(header.get(key), key);
    }

    LocalDate date() {
        return LocalDate.parse(get("date"));
    }

    /** "14 December 2099". */
    String writtenDate() {
        return date().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    List<Block> of(Style style) {
        return blocks.stream().filter(block -> block.style() == style).toList();
    }
}
