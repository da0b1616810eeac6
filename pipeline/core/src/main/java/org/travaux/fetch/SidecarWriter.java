package org.travaux.fetch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.travaux.extract.CsvException;
import org.travaux.extract.CsvTable;
import org.travaux.extract.SidecarReader;
import org.travaux.extract.SidecarRow;
import org.travaux.extract.TextDocuments;
import org.travaux.text.Kind;

/**
 * Adds what the manifest says of a document to the sidecar that a run reads: documents.csv at the
 * top, or series.csv in the folder of a series. What is there is the user's and stays, byte for
 * byte; a line is added at the end for a file that has none.
 */
final class SidecarWriter {

    private static final List<String> COLUMNS = List.of("file", "symbol", "date", "kind", "title");

    private final Path folder;

    SidecarWriter(Path folder) {
        this.folder = folder;
    }

    /** What keeps the line from being added, if anything does. */
    Optional<String> add(SidecarRow row) throws IOException {
        boolean ofSeries = row.draftNumber() > 0;
        int slash = row.file().lastIndexOf('/');
        Path sidecar =
                ofSeries
                        ? folder.resolve(row.file().substring(0, slash + 1) + SidecarReader.SERIES)
                        : folder.resolve(SidecarReader.DOCUMENTS);
        String name = ofSeries ? row.file().substring(slash + 1) : row.file();
        List<String> header = new ArrayList<>(COLUMNS);
        if (ofSeries) {
            header.add(1, "draft_no");
        }
        if (!Files.exists(sidecar)) {
            write(
                    sidecar,
                    new byte[0],
                    String.join(",", header) + "\r\n" + line(header, ',', name, row),
                    StandardCharsets.UTF_8);
            return Optional.empty();
        }
        return append(sidecar, name, row);
    }

    private static Optional<String> append(Path sidecar, String name, SidecarRow row)
            throws IOException {
        char delimiter;
        List<String> header;
        try (CsvTable table = CsvTable.openList(sidecar)) {
            int fileColumn = table.column("file");
            if (fileColumn < 0) {
                return Optional.of(sidecar.getFileName() + " has no column \"file\"");
            }
            for (Optional<CsvTable.Row> r = table.next(); r.isPresent(); r = table.next()) {
                if (r.get().cell(fileColumn).strip().replace('\\', '/').equals(name)) {
                    return Optional.empty();
                }
            }
            header = table.header();
            delimiter = table.delimiter();
        } catch (CsvException e) {
            return Optional.of(sidecar.getFileName() + ", line " + e.line() + ": " + e.what());
        }
        byte[] before = Files.readAllBytes(sidecar);
        Charset charset = TextDocuments.charsetOf(before);
        String text = new String(before, charset);
        String end = text.endsWith("\n") || text.endsWith("\r") ? "" : "\r\n";
        write(sidecar, before, end + line(header, delimiter, name, row), charset);
        return Optional.empty();
    }

    private static String line(List<String> header, char delimiter, String name, SidecarRow row) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        return format.format(header.stream().map(column -> cell(column, name, row)).toArray())
                + "\r\n";
    }

    private static String cell(String column, String name, SidecarRow row) {
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "file" -> name;
            case "draft_no" -> row.draftNumber() > 0 ? Integer.toString(row.draftNumber()) : "";
            case "symbol" -> row.symbol();
            case "date" -> row.date().map(Object::toString).orElse("");
            case "kind" -> row.kind().map(Kind::word).orElse("");
            case "title" -> row.title();
            default -> "";
        };
    }

    private static void write(Path sidecar, byte[] before, String added, Charset charset)
            throws IOException {
        byte[] more = added.getBytes(charset);
        byte[] all = new byte[before.length + more.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        Path unfinished = sidecar.resolveSibling("." + sidecar.getFileName() + ".part");
        Files.write(unfinished, all);
        PartFile.move(unfinished, sidecar);
    }
}
