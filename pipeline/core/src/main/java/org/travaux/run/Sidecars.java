package org.travaux.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.travaux.extract.SeriesPlacement;
import org.travaux.extract.Sidecar;
import org.travaux.extract.SidecarReader;
import org.travaux.extract.SidecarRow;
import org.travaux.text.Document;
import org.travaux.text.Failure;
import org.travaux.text.Place;

/** What the researcher's own files, series.csv and documents.csv, say of the documents. */
final class Sidecars implements Placement {

    private final List<Sidecar> series = new ArrayList<>();
    private final Map<String, SidecarRow> rows = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();

    /**
     * Reads the steering files of {@code folder}; {@code series.csv} speaks before {@code
     * documents.csv}.
     */
    static Sidecars read(Path folder, List<String> steering) throws RefusedException, IOException {
        Sidecars sidecars = new Sidecars();
        for (String file : steering) {
            String path = file.toLowerCase(Locale.ROOT);
            boolean ofSeries = path.endsWith(SidecarReader.SERIES);
            if (ofSeries || path.equals(SidecarReader.DOCUMENTS)) {
                sidecars.add(SidecarReader.read(folder, folder.resolve(file)), ofSeries);
            }
        }
        return sidecars;
    }

    private void add(Sidecar sidecar, boolean ofSeries) throws RefusedException {
        if (ofSeries) {
            series.add(sidecar);
        }
        for (SidecarRow row : sidecar.rows()) {
            rows.merge(
                    row.file(), row, (before, now) -> ofSeries ? now.or(before) : before.or(now));
        }
        for (Sidecar.Problem problem : sidecar.problems()) {
            if (problem.unusable()) {
                throw new RefusedException(problem.text());
            }
            notices.add(problem.text());
        }
    }

    /** What is said of {@code file}, if anything is. */
    Optional<SidecarRow> of(String file) {
        return Optional.ofNullable(rows.get(file));
    }

    @Override
    public Places place(List<Document> documents, List<Failure> failures) {
        SeriesPlacement placement =
                SeriesPlacement.of(
                        documents, series, failures.stream().map(Failure::file).toList());
        Map<String, Place> places = new LinkedHashMap<>();
        documents.forEach(document -> places.put(document.id(), placement.of(document)));
        List<String> all = new ArrayList<>(notices);
        all.addAll(twins(documents, placement));
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        placement
                .gaps()
                .forEach(
                        gap ->
                                gaps.computeIfAbsent(gap.series(), name -> new ArrayList<>())
                                        .add(gap.message()));
        return new Places(places, gaps, all);
    }

    /**
     * Drafts of one series whose files differ in their ending alone: one draft in two formats, most
     * likely.
     */
    private static List<String> twins(List<Document> documents, SeriesPlacement placement) {
        Map<String, Set<String>> byStem = new TreeMap<>();
        for (Document document : documents) {
            String file = document.source().file();
            if (placement.of(document).isDraft() && !file.contains("#row=")) {
                byStem.computeIfAbsent(file.replaceFirst("\\.[^./]*$", ""), stem -> new TreeSet<>())
                        .add(file);
            }
        }
        return byStem.values().stream()
                .filter(files -> files.size() > 1)
                .map(
                        files ->
                                String.join(" and ", files)
                                        + " count as drafts of their own; if they are one, name one of them in a series.csv")
                .toList();
    }
}
