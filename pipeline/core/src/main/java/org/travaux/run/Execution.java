package org.travaux.run;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.annotate.Unit;
import org.travaux.cite.CitationFinder;
import org.travaux.cite.Citations;
import org.travaux.dilution.BalanceEstimator;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.DilutionMeter;
import org.travaux.dilution.Measure;
import org.travaux.dilution.Results;
import org.travaux.evaluate.FrameShare;
import org.travaux.export.ResultWriter;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.PlacedDocument;
import org.travaux.report.ReportWriter;
import org.travaux.text.Failure;
import org.travaux.text.Place;

/**
 * One run from documents to results: reads and tags each document, places them in their
 * negotiations, measures, writes.
 *
 * <p>Results are ordered before anything is written, so threads never show.
 */
final class Execution {

    private static final int RESAMPLES = 2000;

    /**
     * What a run depends on; {@code title} names what is read, {@code steering} has the hashes of
     * files beside the documents; {@code given} are the options that only this kind of run has.
     */
    record Request(
            String title,
            Map<String, String> given,
            Map<String, String> steering,
            Optional<Path> codebook,
            String engine,
            int jobs,
            long seed,
            boolean forExcel,
            Corrections corrections,
            TaggerChoice tagger) {

        /** With the tagger that was found to fit, for those who repeat the run. */
        Request taggedBy(String name) {
            Map<String, String> more = new LinkedHashMap<>(given);
            more.put("tagger", name);
            return new Request(
                    title,
                    more,
                    steering,
                    codebook,
                    engine,
                    jobs,
                    seed,
                    forExcel,
                    corrections,
                    tagger);
        }

        /** The options that results depend on; threads are not among them. */
        Map<String, String> options() {
            Map<String, String> options = new LinkedHashMap<>(given);
            options.put("engine", engine);
            options.put(
                    "codebook",
                    codebook.map(path -> String.valueOf(path.getFileName())).orElse("shipped"));
            options.put("seed", Long.toString(seed));
            options.put("excel", Boolean.toString(forExcel));
            corrections.confusion().ifPresent(file -> options.put("confusion", name(file)));
            corrections.reviewed().ifPresent(file -> options.put("reviewed", name(file)));
            return options;
        }

        private static String name(Path file) {
            return String.valueOf(file.getFileName());
        }
    }

    private final Request request;
    private final Tagging tagging;
    private final ShareInputs shareInputs;
    private final OutputFolder output;
    private final RunManifest manifest;
    private final ProgressListener listener;

    private Execution(
            Request request, Tagging tagging, OutputFolder output, ProgressListener listener)
            throws RefusedException, IOException {
        this.request = request;
        this.tagging = tagging;
        this.shareInputs = ShareInputs.load(request, tagging);
        this.output = output;
        this.manifest = new RunManifest(request);
        this.listener = listener;
    }

    /** Loads the models and checks the codebook, before the first document is read. */
    static Execution load(Request request, OutputFolder output, ProgressListener listener)
            throws RefusedException, IOException {
        listener.stage("Loading models");
        Tagging tagging =
                Tagging.load(request.codebook(), request.engine(), Unit.SENTENCE, request.tagger());
        return new Execution(request.taggedBy(tagging.tagger()), tagging, output, listener);
    }

    RunSummary run(List<DocumentSource> sources, List<Failure> earlier, Placement placement)
            throws IOException, InterruptedException {
        listener.stage("Reading and tagging " + sources.size() + " documents");
        DocumentTask task = new DocumentTask(tagging);
        List<Outcome> outcomes = new Workers(request.jobs(), listener).map(sources, task::run);
        List<FramedDocument> documents = new ArrayList<>();
        List<Failure> failures = new ArrayList<>(earlier);
        for (Outcome outcome : outcomes) {
            documents.addAll(outcome.documents());
            outcome.failure().ifPresent(failures::add);
        }
        documents.sort(Comparator.comparing(FramedDocument::id));
        failures.sort(Comparator.comparing(Failure::file));
        Placement.Places places =
                placement.place(
                        documents.stream().map(d -> d.annotated().document()).toList(), failures);
        listener.stage("Measuring");
        Results results = measure(documents, failures, places);
        List<FrameShare> shares = shareInputs.estimate(results.documents(), request);
        Citations citations = Citations.of(new CitationFinder(tagging.instruments()), documents);
        listener.stage("Writing results");
        write(results, shares, citations);
        List<String> notices = new ArrayList<>(places.notices());
        notices.addAll(tagging.notices());
        notices.addAll(shareInputs.notices(results.documents()));
        notices.addAll(tagging.codebook().balance().notices());
        return RunSummary.of(results, notices, output.path());
    }

    private Results measure(
            List<FramedDocument> documents, List<Failure> failures, Placement.Places places) {
        List<PlacedDocument> placed = new ArrayList<>();
        Map<String, List<PlacedDocument>> series = new TreeMap<>();
        for (FramedDocument document : documents) {
            PlacedDocument one =
                    new PlacedDocument(
                            document, places.places().getOrDefault(document.id(), Place.NONE));
            placed.add(one);
            if (one.place().isDraft()) {
                series.computeIfAbsent(one.place().series(), name -> new ArrayList<>()).add(one);
            }
        }
        DilutionMeter meter =
                new DilutionMeter(tagging.codebook(), tagging.scale(), request.seed(), RESAMPLES);
        List<Dilution> dilutions = new ArrayList<>();
        series.forEach(
                (name, drafts) -> {
                    drafts.sort(Comparator.comparingInt(draft -> draft.place().draftNumber()));
                    dilutions.add(
                            meter.measure(
                                    name, drafts, places.gaps().getOrDefault(name, List.of())));
                });
        BalanceEstimator estimator =
                new BalanceEstimator(tagging.codebook(), request.seed(), RESAMPLES);
        Map<String, Measure> balances = new LinkedHashMap<>();
        documents.forEach(document -> balances.put(document.id(), estimator.estimate(document)));
        return new Results(tagging.codebook(), placed, balances, dilutions, failures);
    }

    private void write(Results results, List<FrameShare> shares, Citations citations)
            throws IOException {
        Path folder = output.stage();
        new ResultWriter(folder, request.forExcel(), Version.current())
                .write(results, shares, citations, tagging.scale());
        try (Writer page =
                Files.newBufferedWriter(folder.resolve("report.html"), StandardCharsets.UTF_8)) {
            new ReportWriter().write(results, citations, manifest.facts(tagging.scale()), page);
        }
        manifest.write(folder.resolve("run.json"), results);
        output.publish();
    }
}
