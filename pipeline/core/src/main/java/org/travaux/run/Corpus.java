package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.travaux.annotate.Engine;
import org.travaux.annotate.NlpPipeline;
import org.travaux.annotate.Unit;
import org.travaux.extract.DocumentExtractor;
import org.travaux.extract.ExtractionException;
import org.travaux.frame.FrameTagger;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;

/**
 * Texts on which codebooks are tried: a folder of documents as {@code run} reads it, the output of
 * a run, or tables with a column {@code text}.
 */
final class Corpus {

    /** What a codebook makes of an annotated document. */
    interface Stage<R> {
        R of(AnnotatedDocument document);
    }

    private static final List<String> CODES = List.of("frame", "subframes");

    private final List<Path> places;
    private final ProgressListener listener;
    private final int jobs;
    private final Map<String, Set<String>> gold = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    Corpus(List<Path> places, int jobs, ProgressListener listener) {
        this.places = List.copyOf(places);
        this.jobs = jobs;
        this.listener = listener;
    }

    /** The sub-frames that people gave, by the ids of rows; filled by {@link #map}. */
    Map<String, Set<String>> gold() {
        return gold;
    }

    /** What could not be read; filled by {@link #map}. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Annotates all texts and gives what {@code stage} makes of each, in their order. */
    <R> List<R> map(List<FrameTagger> taggers, Stage<R> stage, Class<R> type)
            throws RefusedException, IOException, InterruptedException {
        List<R> results = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place) && !Files.exists(place.resolve("sentences.csv"))) {
                results.addAll(ofFolder(place, pipeline(Unit.SENTENCE, taggers, stage, type)));
            } else {
                results.addAll(ofTable(place, pipeline(Unit.PARAGRAPH, taggers, stage, type)));
            }
        }
        return results;
    }

    static <R> NlpPipeline<R> pipeline(
            Unit unit, List<FrameTagger> taggers, Stage<R> stage, Class<R> type)
            throws IOException {
        return new NlpPipeline<>(
                Engine.CORENLP,
                unit,
                sentence -> taggers.stream().anyMatch(t -> t.asksForDependencies(sentence)),
                stage::of,
                type);
    }

    private <R> List<R> ofFolder(Path folder, NlpPipeline<R> pipeline)
            throws RefusedException, IOException, InterruptedException {
        InputFiles files = InputFiles.of(folder);
        Path root = folder.toRealPath();
        Sidecars sidecars = Sidecars.read(root, files.steering());
        TextTables tables = TextTables.take(root, files, sidecars);
        files.failures().forEach(f -> failures.add(f.file() + ": " + f.message()));
        try (DocumentExtractor extractor =
                DocumentExtractor.forked(
                        Runner.limits(), Runner.processes(files, jobs), Optional.empty())) {
            return annotated(
                    Runner.sources(root, files, sidecars, tables, extractor, Tracked.AFTER),
                    pipeline);
        }
    }

    private <R> List<R> ofTable(Path place, NlpPipeline<R> pipeline)
            throws RefusedException, IOException, InterruptedException {
        Path file = Files.isDirectory(place) ? place.resolve("sentences.csv") : place;
        InputTable table = InputTable.read(file, "text", Optional.empty());
        List<String> header = table.header();
        boolean ofRun = header.contains("method");
        int id = Math.max(header.indexOf("sentence_id"), header.indexOf("id"));
        List<DocumentSource> sources = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            if (ofRun && header.contains("frame") && cells.get(header.indexOf("frame")).isEmpty()) {
                continue;
            }
            String name = id < 0 ? String.valueOf(row + 1) : cells.get(id);
            String unique = places.size() > 1 ? file.getFileName() + "#" + name : name;
            if (!ofRun && header.containsAll(CODES)) {
                Set<String> codes =
                        new TreeSet<>(List.of(cells.get(header.indexOf("subframes")).split("\\|")));
                gold.put(unique, codes);
            }
            Document document = RowDocuments.of(unique, cells.get(table.textColumn()), "");
            sources.add(new DocumentSource(unique, unique, () -> List.of(document)));
        }
        return annotated(sources, pipeline);
    }

    private <R> List<R> annotated(List<DocumentSource> sources, NlpPipeline<R> pipeline)
            throws InterruptedException {
        listener.stage("Looking at " + sources.size() + " texts");
        List<Result<R>> results =
                new Workers(jobs, listener).map(sources, source -> annotate(source, pipeline));
        List<R> all = new ArrayList<>();
        for (Result<R> result : results) {
            all.addAll(result.made());
            failures.addAll(result.failures());
        }
        return all;
    }

    private record Result<R>(List<R> made, List<String> failures) {}

    private static <R> Result<R> annotate(DocumentSource source, NlpPipeline<R> pipeline) {
        try {
            List<R> made = new ArrayList<>();
            for (Document document : source.loader().load()) {
                made.add(pipeline.process(document));
            }
            return new Result<>(made, List.of());
        } catch (ExtractionException e) {
            return new Result<>(List.of(), List.of(source.file() + ": " + e.getMessage()));
        }
    }
}
