package org.travaux.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.travaux.evaluate.Code;
import org.travaux.evaluate.CodedSentence;
import org.travaux.evaluate.Scheme;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.frame.Coding;

/**
 * Reads tables of coded sentences: gold sets, tables that were coded elsewhere, what {@code travaux
 * tag} has written, {@code sentences.csv} of a run, a reviewer's corrections.
 *
 * <p>Columns {@code frame} and {@code subframes} (with bars between them) must be there; {@code id}
 * or {@code sentence_id}, {@code text} and {@code context} may be; all others are kept as groups.
 * An empty frame is a sentence that was left uncoded.
 */
final class CodedTableReader {

    private static final List<String> OWN =
            List.of("id", "sentence_id", "text", "context", "frame", "subframes");

    private final Scheme scheme;
    private final Optional<String> context;

    CodedTableReader(Scheme scheme) {
        this(scheme, Optional.empty());
    }

    /** A reader of tables with another column of contexts than {@code context}. */
    CodedTableReader(Scheme scheme, Optional<String> context) {
        this.scheme = scheme;
        this.context = context;
    }

    CodedTable read(Path file) throws RefusedException, IOException {
        InputTable.refuseMissing(file);
        try (CsvTable table = CsvTable.openTexts(file)) {
            List<String> header = table.header();
            for (String column : List.of("frame", "subframes")) {
                if (CsvTable.column(header, column) < 0) {
                    throw new CsvException(
                            1,
                            "there is no column '"
                                    + column
                                    + "'; its columns are "
                                    + String.join(", ", header));
                }
            }
            if (context.isPresent() && CsvTable.column(header, context.get()) < 0) {
                throw new CsvException(1, "there is no column '" + context.get() + "'");
            }
            List<CodedTable.Row> rows = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
                CodedTable.Row read = row(header, row.get());
                if (!ids.add(read.sentence().id())) {
                    throw wrong(row.get(), "the id '" + read.sentence().id() + "' stands twice");
                }
                rows.add(read);
            }
            return new CodedTable(file, new HashSet<>(header), rows);
        } catch (CsvException e) {
            throw InputTable.refusal(file, e);
        }
    }

    private CodedTable.Row row(List<String> header, CsvTable.Row row) throws CsvException {
        Map<String, String> groups = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!OWN.contains(header.get(i))) {
                groups.put(header.get(i), row.cell(i).strip());
            }
        }
        String id = cell(header, row, "id");
        if (id.isEmpty()) {
            id = cell(header, row, "sentence_id");
        }
        return new CodedTable.Row(
                new CodedSentence(
                        id.isEmpty() ? Long.toString(row.number()) : id,
                        cell(header, row, "text"),
                        cell(header, row, context.orElse("context")),
                        code(header, row),
                        groups),
                scores(groups, row),
                several(groups.getOrDefault("evidence", "")));
    }

    private Code code(List<String> header, CsvTable.Row row) throws CsvException {
        String frame = cell(header, row, "frame");
        List<String> subframes = several(cell(header, row, "subframes"));
        if (!frame.equals(Coding.UNCODED)) {
            refuseUnknown(row, "frame", frame, scheme.frames());
        }
        for (String subframe : subframes) {
            refuseUnknown(row, "sub-frame", subframe, scheme.subframes());
        }
        return new Code(frame, new TreeSet<>(subframes));
    }

    private static void refuseUnknown(
            CsvTable.Row row, String what, String name, List<String> known) throws CsvException {
        if (!known.contains(name)) {
            throw wrong(
                    row,
                    "unknown "
                            + what
                            + " '"
                            + name
                            + "'; the codebook has "
                            + String.join(", ", known)
                            + " (another codebook: --codebook)");
        }
    }

    private static CsvException wrong(CsvTable.Row row, String what) {
        return new CsvException(row.line(), "row " + row.number() + ": " + what);
    }

    private Map<String, Double> scores(Map<String, String> groups, CsvTable.Row row)
            throws CsvException {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String frame : scheme.frames()) {
            String written = groups.getOrDefault("p_" + frame, "");
            if (written.isEmpty()) {
                continue;
            }
            if (!written.matches("0(\\.\\d+)?|1(\\.0+)?|0?\\.\\d+")) {
                throw wrong(row, "p_" + frame + " '" + written + "' is no number from 0 to 1");
            }
            scores.put(frame, Double.valueOf(written));
        }
        return scores;
    }

    private static List<String> several(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static String cell(List<String> header, CsvTable.Row row, String column)
            throws CsvException {
        return row.cell(CsvTable.column(header, column)).strip();
    }
}
