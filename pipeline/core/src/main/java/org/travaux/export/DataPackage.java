package org.travaux.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.travaux.text.Hashes;

/**
 * Describes the tables of a run for programs: a Frictionless Data Package with types, keys and
 * hashes.
 */
final class DataPackage {

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode root = json.createObjectNode();
    private final ArrayNode resources;

    DataPackage(String version) {
        root.put("profile", "tabular-data-package");
        root.put("name", "travaux-run");
        root.put("title", "Results of Travaux " + version);
        resources = root.putArray("resources");
    }

    void add(Table<?> table, Path file) throws IOException {
        ObjectNode resource = resources.addObject();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        byte[] bytes = Files.readAllBytes(file);
        resource.put("bytes", bytes.length);
        resource.put("hash", "sha256:" + Hashes.sha256(bytes));
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns()
                .forEach(
                        column ->
                                fields.addObject()
                                        .put("name", column.name())
                                        .put("type", column.type().word())
                                        .put("description", column.description()));
        schema.putArray("missingValues").add("");
        if (!table.key().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            table.key().forEach(key::add);
        }
        if (!table.links().isEmpty()) {
            ArrayNode links = schema.putArray("foreignKeys");
            for (Table.Link link : table.links()) {
                ObjectNode node = links.addObject().put("fields", link.column());
                node.putObject("reference")
                        .put("resource", link.table())
                        .put("fields", link.target());
            }
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                json.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n")
                        + "\n",
                StandardCharsets.UTF_8);
    }
}
