package org.travaux.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.travaux.evaluate.Evaluation;

/** Writes an evaluation into a folder: its tables and {@code datapackage.json}. */
public final class EvaluationWriter {

    private final Path folder;
    private final TableWriter tables;
    private final DataPackage description;

    /** Writes into {@code folder}, which is there and empty; {@code version} is the program's. */
    public EvaluationWriter(Path folder, boolean forExcel, String version) {
        this.folder = folder;
        this.tables = new TableWriter(forExcel);
        this.description = new DataPackage(version);
    }

    /** Writes {@code evaluation}; {@code groups} are the columns that it was grouped by. */
    public void write(Evaluation evaluation, List<String> groups) throws IOException {
        table(EvaluationTables.scores(), EvaluationTables.scoreRows(evaluation));
        table(EvaluationTables.agreement(), EvaluationTables.agreementRows(evaluation));
        table(EvaluationTables.confusion(), EvaluationTables.confusionRows(evaluation.confusion()));
        table(EvaluationTables.calibration(), EvaluationTables.calibrationRows(evaluation));
        table(EvaluationTables.errors(groups), evaluation.errors().stream());
        description.write(folder.resolve("datapackage.json"));
    }

    /** Writes the table of errors alone. */
    public void writeConfusion(Evaluation evaluation) throws IOException {
        Table<EvaluationTables.ConfusionRow> table = EvaluationTables.confusion();
        tables.write(
                table,
                EvaluationTables.confusionRows(evaluation.confusion()),
                folder.resolve(table.file()));
    }

    private <R> void table(Table<R> table, Stream<R> rows) throws IOException {
        Path file = folder.resolve(table.file());
        tables.write(table, rows, file);
        description.add(table, file);
    }
}
