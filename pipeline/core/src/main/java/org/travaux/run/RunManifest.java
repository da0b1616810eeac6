package org.travaux.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.travaux.dilution.Results;
import org.travaux.frame.PlacedDocument;
import org.travaux.report.RunFacts;
import org.travaux.text.Hashes;
import org.travaux.text.Source;

/**
 * What is needed to repeat a run: versions, options, hashes of what was read; the only place where
 * times stand.
 */
final class RunManifest {

    private final Execution.Request request;
    private final Instant began = Instant.now();
    private final String codebookHash;
    private final String forceHash;
    private final String instrumentsHash;
    private final Map<String, String> steeringHashes;

    /** Hashes what is read at the start, since files can change while a run goes on. */
    RunManifest(Execution.Request request) throws IOException {
        this.request = request;
        this.codebookHash = Hashes.sha256(Tagging.codebookBytes(request.codebook()));
        this.forceHash = Hashes.sha256(Tagging.forceBytes());
        this.instrumentsHash = Hashes.sha256(Tagging.instrumentBytes());
        this.steeringHashes = new TreeMap<>(request.steering());
        for (Path file : request.corrections().files()) {
            steeringHashes.put(file.toString(), Hashes.sha256(Files.readAllBytes(file)));
        }
    }

    /** What the report says of the run. */
    RunFacts facts(String scale) {
        return new RunFacts(
                request.title(), Version.current(), request.options(), codebookHash, scale);
    }

    void write(Path file, Results results) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode();
        root.put("program", "Travaux").put("version", Version.current());
        root.putObject("java")
                .put("version", System.getProperty("java.version", ""))
                .put("vendor", System.getProperty("java.vendor", ""));
        root.put(
                "system",
                System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        root.put("input", request.title());
        ObjectNode given = root.putObject("options");
        request.options().forEach(given::put);
        given.put("jobs", request.jobs());
        root.putObject("codebook")
                .put("file", results.codebook().file())
                .put("version", results.codebook().version())
                .put("sha256", codebookHash);
        root.putObject("force").put("sha256", forceHash);
        root.putObject("instruments").put("sha256", instrumentsHash);
        ObjectNode steering = root.putObject("steering_files");
        steeringHashes.forEach(steering::put);
        ObjectNode documents = root.putObject("documents");
        for (PlacedDocument document : results.documents()) {
            Source source = document.framed().annotated().document().source();
            documents.put(source.file(), source.sha256());
        }
        root.put("failures", results.failures().size());
        ArrayNode gaps = root.putArray("gaps");
        results.series().forEach(s -> s.gaps().forEach(gap -> gaps.add(s.series() + ": " + gap)));
        Instant ended = Instant.now();
        root.put("began", began.toString()).put("ended", ended.toString());
        root.put("seconds", Duration.between(began, ended).toMillis() / 1000.0);
        Files.writeString(
                file,
                json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n",
                StandardCharsets.UTF_8);
    }
}
