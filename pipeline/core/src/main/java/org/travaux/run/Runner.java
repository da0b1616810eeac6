package org.travaux.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.extract.DocumentExtractor;
import org.travaux.extract.DocumentIds;
import org.travaux.extract.TrackedSide;
import org.travaux.extract.parse.ParserLimits;
import org.travaux.extract.scan.Tesseract;
import org.travaux.text.Hashes;

/** The main job: a folder of documents in, tables and the report out. */
public final class Runner {

    private static final int FILES_A_PROCESS = 10;

    private final RunOptions options;
    private final ProgressListener listener;

    public Runner(RunOptions options, ProgressListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /** Runs the job; nothing is written if it refuses. */
    public RunSummary run() throws RefusedException, IOException, InterruptedException {
        InputFiles files = InputFiles.of(options.input());
        Path root = options.input().toRealPath();
        if (files.documents().isEmpty() && files.failures().isEmpty()) {
            throw new RefusedException(
                    "there are no documents in " + options.input() + "; put some there");
        }
        OutputFolder output = new OutputFolder(options.output(), List.of(options.input()));
        Sidecars sidecars = Sidecars.read(root, files.steering());
        TextTables tables = TextTables.take(root, files, sidecars);
        Optional<String> tesseract = options.scans() ? Tesseract.version() : Optional.empty();
        Execution.Request request =
                new Execution.Request(
                        String.valueOf(options.input().toAbsolutePath().normalize().getFileName()),
                        given(tesseract),
                        hashes(root, files.steering()),
                        options.codebook(),
                        options.engine(),
                        options.jobs(),
                        options.seed(),
                        options.forExcel(),
                        options.corrections(),
                        options.tagger());
        try (DocumentExtractor extractor =
                DocumentExtractor.forked(limits(), processes(files, options.jobs()), tesseract)) {
            return Execution.load(request, output, listener)
                    .run(
                            sources(root, files, sidecars, tables, extractor, options.tracked()),
                            files.failures(),
                            tables);
        }
    }

    private Map<String, String> given(Optional<String> tesseract) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("tracked", options.tracked().word());
        given.put("ocr", options.scans() ? "auto" : "off");
        tesseract.ifPresent(version -> given.put("tesseract", version));
        return given;
    }

    static ParserLimits limits() throws RefusedException {
        try {
            return ParserLimits.of(System.getProperties());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * As many as can be at work at once, but one for each ten files at most: a process costs more
     * than it saves on a few. Plain text, as it mostly is by its name, needs none.
     */
    static int processes(InputFiles files, int jobs) {
        long formats =
                files.documents().keySet().stream().filter(name -> !name.endsWith(".txt")).count();
        return (int) Math.min(jobs, (formats + FILES_A_PROCESS - 1) / FILES_A_PROCESS);
    }

    private static Map<String, String> hashes(Path root, List<String> steering) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String file : steering) {
            hashes.put(file, Hashes.sha256(Files.readAllBytes(root.resolve(file))));
        }
        return hashes;
    }

    static List<DocumentSource> sources(
            Path root,
            InputFiles files,
            Sidecars sidecars,
            TextTables tables,
            DocumentExtractor extractor,
            Tracked tracked) {
        List<String> names = new ArrayList<>(files.documents().keySet());
        names.addAll(tables.names());
        DocumentIds ids = DocumentIds.of(names);
        List<DocumentSource> sources = tables.sources(ids);
        for (Map.Entry<String, Path> file : files.documents().entrySet()) {
            String name = file.getKey();
            String id = ids.of(name);
            Path path = file.getValue();
            DocumentSource.Loader loader =
                    switch (tracked) {
                        case AFTER ->
                                () -> List.of(extractor.extract(root, path, id, sidecars.of(name)));
                        case BEFORE ->
                                () ->
                                        List.of(
                                                extractor.extract(
                                                        root,
                                                        path,
                                                        id,
                                                        sidecars.of(name),
                                                        TrackedSide.BEFORE));
                        case BOTH ->
                                () ->
                                        extractor.extractBoth(
                                                root,
                                                path,
                                                id,
                                                ids.ofSides(name),
                                                sidecars.of(name));
                    };
            sources.add(new DocumentSource(id, name, loader));
        }
        return sources;
    }
}
