package org.travaux.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.export.RecodingTableWriter;
import org.travaux.frame.CodebookChange;
import org.travaux.frame.CodebookException;
import org.travaux.frame.FrameTagger;
import org.travaux.frame.Recoding;
import org.travaux.frame.Rulebook;

/** Compares two versions of a codebook: what is different in them, and what they do differently. */
public final class CodebookComparer {

    private final ProgressListener listener;

    public CodebookComparer(ProgressListener listener) {
        this.listener = listener;
    }

    /** The recodings of a document's sentences. */
    private record Recodings(List<Recoding> all) {}

    /** What is different, for the user, a line each; the sentences go to {@code table}. */
    public List<String> compare(
            Path before,
            Path next,
            List<Path> corpus,
            Optional<Path> table,
            int jobs,
            boolean forExcel)
            throws RefusedException, IOException, InterruptedException {
        try {
            Rulebook one = Tagging.rules(Optional.of(before));
            Rulebook two = Tagging.rules(Optional.of(next));
            List<String> lines = new ArrayList<>();
            List<CodebookChange> changes = CodebookChange.between(one, two);
            changes.forEach(change -> lines.add(change.what()));
            lines.add(changes.size() + " changes in the codebook");
            FrameTagger first = new FrameTagger(one, Tagging.forceScales());
            FrameTagger second = new FrameTagger(two, Tagging.forceScales());
            Corpus texts = new Corpus(corpus, jobs, listener);
            List<Recoding> all =
                    texts
                            .map(
                                    List.of(first, second),
                                    document ->
                                            new Recodings(
                                                    Recoding.of(
                                                            first.tag(document),
                                                            second.tag(document))),
                                    Recodings.class)
                            .stream()
                            .flatMap(recodings -> recodings.all().stream())
                            .toList();
            texts.failures().forEach(failure -> lines.add("Not read: " + failure));
            List<Recoding> different = all.stream().filter(Recoding::differs).toList();
            lines.addAll(summary(all, different));
            if (table.isPresent()) {
                new RecodingTableWriter(forExcel).write(table.get(), different);
                lines.add("Table: " + table.get());
            }
            return lines;
        } catch (CodebookException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> summary(List<Recoding> all, List<Recoding> different) {
        List<String> lines = new ArrayList<>();
        lines.add(different.size() + " of " + all.size() + " sentences are coded differently");
        Map<String, Integer> moves = new TreeMap<>();
        Map<String, int[]> totals = new TreeMap<>();
        for (Recoding recoding : all) {
            String from = recoding.before().frame();
            String to = recoding.after().frame();
            totals.computeIfAbsent(from, frame -> new int[2])[0]++;
            totals.computeIfAbsent(to, frame -> new int[2])[1]++;
            if (recoding.differs()) {
                moves.merge(
                        from.equals(to) ? from + ": sub-frames only" : from + " -> " + to,
                        1,
                        Integer::sum);
            }
        }
        moves.forEach((move, count) -> lines.add("  " + move + ": " + count));
        totals.forEach(
                (frame, count) ->
                        lines.add(
                                "  "
                                        + frame
                                        + " in all: "
                                        + count[0]
                                        + " before, "
                                        + count[1]
                                        + " now"));
        return lines;
    }
}
