package org.travaux.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.travaux.dilution.Results;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.AnnotatedDocument;

/** How a run ended: what was read, what failed, what to look at. */
public record RunSummary(
        int documents,
        int sentences,
        int series,
        int failed,
        List<String> notices,
        Path output,
        Path report) {

    public RunSummary {
        notices = List.copyOf(notices);
    }

    static RunSummary of(Results results, List<String> placing, Path output) {
        List<String> notices = new ArrayList<>(placing);
        int sentences = 0;
        for (PlacedDocument document : results.documents()) {
            AnnotatedDocument annotated = document.framed().annotated();
            sentences += annotated.sentences().size();
            if (document.framed().sentences().stream().noneMatch(s -> s.coding().coded())) {
                String why =
                        annotated.warnings().isEmpty()
                                ? "no text that is coded"
                                : String.join("; ", annotated.warnings());
                notices.add(
                        "Not tagged: " + annotated.document().source().file() + " (" + why + ")");
            }
        }
        results.series()
                .forEach(d -> d.gaps().forEach(gap -> notices.add(d.series() + ": " + gap)));
        return new RunSummary(
                results.documents().size(),
                sentences,
                results.series().size(),
                results.failures().size(),
                notices,
                output,
                output.resolve("report.html"));
    }

    /** For the user, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                count(documents, "document")
                        + ", "
                        + count(sentences, "sentence")
                        + ", "
                        + count(series, "negotiation"));
        if (failed > 0) {
            lines.add(
                    count(failed, "file")
                            + " could not be processed: see "
                            + output.resolve("failures.csv"));
        }
        lines.addAll(notices);
        lines.add("Tables: " + output);
        lines.add("Report: " + report);
        return lines;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
