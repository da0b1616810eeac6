package org.travaux.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.annotate.Unit;
import org.travaux.evaluate.ComparedSentence;
import org.travaux.evaluate.Confusion;
import org.travaux.evaluate.Evaluation;
import org.travaux.evaluate.Evaluator;
import org.travaux.evaluate.Scheme;
import org.travaux.export.EvaluationWriter;
import org.travaux.frame.Codebook;
import org.travaux.text.Hashes;

/** Evaluates the tagger, or a table that was coded elsewhere, against gold sets. */
public final class EvaluationRunner {

    /** Columns that say which sentences belong together, the first that the gold sets have. */
    private static final List<String> CLUSTERS = List.of("cluster", "doc_id", "document");

    private final EvaluationOptions options;
    private final ProgressListener listener;

    public EvaluationRunner(EvaluationOptions options, ProgressListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /** What is compared, what stands in its way, and how many gold rows it leaves out. */
    private record Comparison(
            List<ComparedSentence> sentences, String coder, List<String> notices, int missing) {}

    /** Runs the evaluation; nothing is written if it refuses. */
    public TableSummary run() throws RefusedException, IOException, InterruptedException {
        OutputFolder output = output();
        Codebook codebook = Tagging.codebookOf(options.codebook());
        CodedTableReader reader =
                new CodedTableReader(Scheme.of(codebook), options.settings().context());
        List<CodedTable> tables = new ArrayList<>();
        for (Path file : options.gold()) {
            tables.add(reader.read(file));
        }
        List<CodedTable.Row> gold = gold(tables);
        Comparison comparison =
                options.against().isPresent()
                        ? joined(gold, reader.read(options.against().get()))
                        : tagged(gold, tables);
        if (comparison.sentences().isEmpty()) {
            throw new RefusedException(
                    "nothing to compare: "
                            + (comparison.notices().isEmpty()
                                    ? "the gold set has no coded row"
                                    : String.join("; ", comparison.notices())));
        }
        listener.stage("Measuring");
        Evaluation evaluation =
                new Evaluator(
                                codebook,
                                new Evaluator.Draws(
                                        cluster(tables),
                                        options.settings().seed(),
                                        options.settings().resamples()))
                        .evaluate(
                                comparison.sentences(),
                                options.groups(),
                                origin(comparison.coder()));
        new EvaluationWriter(output.stage(), options.settings().forExcel(), Version.current())
                .write(evaluation, options.groups());
        output.publish();
        List<String> lines = new ArrayList<>(comparison.notices());
        lines.addAll(new EvaluationSummary(evaluation, comparison.coder()).lines());
        lines.add("Tables: " + options.output());
        return new TableSummary(lines, comparison.missing());
    }

    private OutputFolder output() throws RefusedException, IOException {
        for (Path input :
                Stream.concat(options.gold().stream(), options.against().stream()).toList()) {
            InputTable.refuseMissing(input);
            Path folder = input.toAbsolutePath().normalize().getParent();
            if (folder != null
                    && Files.exists(options.output())
                    && Files.isSameFile(folder, options.output())) {
                throw new RefusedException(
                        input + " lies in the output folder; name another folder after -o");
            }
        }
        return new OutputFolder(options.output(), List.of());
    }

    /** The coded rows of all gold sets; an id may not stand in two of them. */
    private List<CodedTable.Row> gold(List<CodedTable> tables) throws RefusedException {
        List<CodedTable.Row> gold = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CodedTable table : tables) {
            for (String column : options.groups()) {
                if (!table.has(column)) {
                    throw new RefusedException(
                            table.file() + ": there is no column '" + column + "' to group by");
                }
            }
            for (CodedTable.Row row : table.rows()) {
                if (tables.size() > 1 && !ids.add(row.sentence().id())) {
                    throw new RefusedException(
                            table.file()
                                    + ": the id '"
                                    + row.sentence().id()
                                    + "' stands in an earlier table; give each row its own");
                }
            }
            gold.addAll(table.rows());
        }
        return gold;
    }

    private static Comparison joined(List<CodedTable.Row> gold, CodedTable other) {
        Join join = Join.of(gold, other);
        List<ComparedSentence> coded =
                join.joined().stream().filter(s -> s.gold().code().coded()).toList();
        List<String> notices = new ArrayList<>(join.notices());
        tellUncoded(join.joined().size() - coded.size(), notices);
        return new Comparison(coded, other.name(), notices, join.missing());
    }

    private Comparison tagged(List<CodedTable.Row> gold, List<CodedTable> tables)
            throws RefusedException, IOException, InterruptedException {
        for (CodedTable table : tables) {
            if (!table.has("text")) {
                throw new RefusedException(
                        table.file() + ": there is no column 'text' to tag; or give --against");
            }
        }
        listener.stage("Loading models");
        Tagging tagging =
                Tagging.load(
                        options.codebook(),
                        options.settings().engine(),
                        Unit.PARAGRAPH,
                        options.settings().tagger());
        List<CodedTable.Row> coded =
                gold.stream().filter(row -> row.sentence().code().coded()).toList();
        listener.stage("Tagging " + coded.size() + " sentences");
        GoldTagger tagger =
                new GoldTagger(tagging, new Workers(options.settings().jobs(), listener));
        List<ComparedSentence> compared = tagger.tag(coded);
        List<String> notices = new ArrayList<>(tagging.notices());
        notices.addAll(tagger.failures());
        tellUncoded(gold.size() - coded.size(), notices);
        return new Comparison(compared, tagging.tagger(), notices, tagger.failures().size());
    }

    private static void tellUncoded(int rows, List<String> notices) {
        if (rows > 0) {
            notices.add(rows + " rows of the gold set have no frame and are left out");
        }
    }

    private static String cluster(List<CodedTable> tables) {
        return CLUSTERS.stream()
                .filter(column -> tables.stream().allMatch(table -> table.has(column)))
                .findFirst()
                .orElse("");
    }

    /** Only of our own tagger can the errors be used to correct what it gives. */
    private Confusion.Origin origin(String coder) throws IOException {
        StringBuilder hashes = new StringBuilder();
        for (Path file : options.gold()) {
            hashes.append(Hashes.sha256(Files.readAllBytes(file)));
        }
        return new Confusion.Origin(
                options.against().isEmpty() ? coder : "",
                Hashes.sha256(Tagging.codebookBytes(options.codebook())),
                options.gold().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining("|")),
                Hashes.sha256(hashes.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
