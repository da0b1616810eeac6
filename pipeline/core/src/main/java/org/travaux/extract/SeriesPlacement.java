package org.travaux.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Place;

/**
 * Gives every document its place in a negotiation, and says where a draft is missing.
 *
 * <p>A folder that holds drafts is a series, by its path. With a series.csv its rows are the
 * drafts, by their numbers, and a row whose file could not be read leaves its number unused.
 * Without one, the folder's drafts and resolutions are, provided one is a draft: by date if all
 * have one and no two the same, else by natural order of names.
 *
 * <p>A file of such a folder that could not be read may have been a draft. It is always reported.
 * It also takes a number, so that its neighbours are not measured against each other, if it is
 * named like the drafts but for figures (draft3.docx among draft1.docx and draft2.docx) and the
 * order of names is the order of the drafts; where the order comes from dates that say otherwise,
 * its place is unknown.
 *
 * <p>A file with tracked changes that was read on both sides gives two drafts, the earlier first,
 * and the drafts behind it move up by one. Outside the drafts of a series it makes a series of its
 * own, by its path.
 */
public final class SeriesPlacement {

    /** The name of the series that a series.csv at the top of the input folder makes. */
    public static final String TOP = "drafts";

    /** A draft that is missing: its series, its number (0 if unknown), a sentence about it. */
    public record Gap(String series, int draftNumber, String message) {}

    private final Map<String, Place> places = new TreeMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<String, Document> documents = new TreeMap<>();
    private final Set<String> failed;

    /** By file with two sides, the id of the earlier. */
    private final Map<String, String> earlier = new TreeMap<>();

    private SeriesPlacement(List<Document> documents, Set<String> failed) {
        for (Document document : documents) {
            String file = document.source().file();
            if (this.documents.put(file, document) != null) {
                earlier.put(file, "");
            }
        }
        documents.stream()
                .filter(document -> document.id().endsWith(TrackedSide.BEFORE_ENDING))
                .forEach(d -> earlier.computeIfPresent(d.source().file(), (file, id) -> d.id()));
        this.failed = failed;
    }

    /**
     * Places {@code documents}, given the series.csv files and the files that could not be read.
     */
    public static SeriesPlacement of(
            List<Document> documents, List<Sidecar> series, List<String> failedFiles) {
        SeriesPlacement placement = new SeriesPlacement(documents, new TreeSet<>(failedFiles));
        Set<String> listed = new HashSet<>();
        for (Sidecar sidecar : series) {
            placement.listed(sidecar);
            listed.add(sidecar.folder());
        }
        placement.unlisted(listed);
        return placement;
    }

    /** The place of a document that was among those given. */
    public Place of(Document document) {
        String file = document.source().file();
        Place place = places.getOrDefault(file, Place.NONE);
        boolean later = earlier.containsKey(file) && !document.id().equals(earlier.get(file));
        if (place.isDraft()) {
            int number = movedUp(place.series(), place.draftNumber());
            return new Place(place.series(), later ? number + 1 : number);
        }
        return earlier.containsKey(file) ? new Place(file, later ? 2 : 1) : place;
    }

    /** A file's number in a series, with one more for each file before it that has two sides. */
    private int movedUp(String series, int number) {
        return number
                + (int)
                        earlier.keySet().stream()
                                .map(file -> places.getOrDefault(file, Place.NONE))
                                .filter(place -> place.series().equals(series) && place.isDraft())
                                .filter(place -> place.draftNumber() < number)
                                .count();
    }

    /** Where drafts are missing, by series and number. */
    public List<Gap> gaps() {
        return gaps.stream()
                .map(gap -> new Gap(gap.series(), movedUp(gap), gap.message()))
                .sorted(
                        Comparator.comparing(Gap::series)
                                .thenComparing(Gap::draftNumber)
                                .thenComparing(Gap::message))
                .toList();
    }

    private int movedUp(Gap gap) {
        return gap.draftNumber() == 0 ? 0 : movedUp(gap.series(), gap.draftNumber());
    }

    private void listed(Sidecar sidecar) {
        String series = sidecar.folder().isEmpty() ? TOP : sidecar.folder();
        Set<Integer> numbers = new TreeSet<>();
        for (SidecarRow row : sidecar.rows()) {
            numbers.add(row.draftNumber());
            if (documents.containsKey(row.file())) {
                places.put(row.file(), new Place(series, row.draftNumber()));
            } else {
                String why = failed.contains(row.file()) ? "could not be read" : "is not there";
                gap(series, row.draftNumber(), row.file() + " " + why + ".");
            }
        }
        int last = numbers.isEmpty() ? 0 : Collections.max(numbers);
        for (int number = 1; number < last; number++) {
            if (!numbers.contains(number)) {
                gap(series, number, sidecar.file() + " lists no such draft.");
            }
        }
    }

    private void gap(String series, int number, String why) {
        gaps.add(new Gap(series, number, "Draft " + number + " is missing: " + why));
    }

    private void unlisted(Set<String> listed) {
        Map<String, List<Document>> folders = new TreeMap<>();
        for (Document document : documents.values()) {
            String file = document.source().file();
            if (!places.containsKey(file)) {
                folders.computeIfAbsent(folder(file), f -> new ArrayList<>()).add(document);
            }
        }
        folders.forEach(
                (folder, inside) -> {
                    if (listed.contains(folder)) {
                        String series = folder.isEmpty() ? TOP : folder;
                        beside(series, folder.isEmpty() ? List.of() : inside);
                    } else if (!folder.isEmpty()) {
                        byOrder(folder, inside);
                    }
                });
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** Documents of a series' folder that are no drafts of it. */
    private void beside(String series, List<Document> inside) {
        for (Document document : inside) {
            places.putIfAbsent(document.source().file(), new Place(series, 0));
        }
    }

    private void byOrder(String folder, List<Document> inside) {
        List<Document> drafts =
                inside.stream()
                        .filter(d -> isOf(d, Kind.DRAFT) || isOf(d, Kind.RESOLUTION))
                        .toList();
        if (drafts.stream().noneMatch(d -> isOf(d, Kind.DRAFT))) {
            return;
        }
        List<String> byName = sortedByName(drafts);
        List<String> order = byDate(drafts).orElse(byName);
        List<String> unread = failed.stream().filter(f -> folder(f).equals(folder)).toList();
        List<String> numbered = new ArrayList<>(order);
        if (order.equals(byName)) {
            unread.stream().filter(file -> namedLike(file, order)).forEach(numbered::add);
            numbered.sort(new NaturalOrder());
        }
        for (int i = 0; i < numbered.size(); i++) {
            if (documents.containsKey(numbered.get(i))) {
                places.put(numbered.get(i), new Place(folder, i + 1));
            }
        }
        for (String file : unread) {
            unread(folder, file, numbered.indexOf(file) + 1);
        }
        beside(folder, inside);
    }

    private void unread(String series, String file, int number) {
        String may = file + " could not be read: it may be a draft that is missing";
        gaps.add(
                new Gap(series, number, number > 0 ? may + ", number " + number + "." : may + "."));
    }

    private static boolean isOf(Document document, Kind kind) {
        return document.metadata().kind() == kind;
    }

    private static List<String> sortedByName(List<Document> drafts) {
        return drafts.stream().map(d -> d.source().file()).sorted(new NaturalOrder()).toList();
    }

    /** The files by date, if each has one of its own. */
    private static Optional<List<String>> byDate(List<Document> drafts) {
        long dates =
                drafts.stream()
                        .map(d -> d.metadata().date())
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
        if (dates < drafts.size()) {
            return Optional.empty();
        }
        return Optional.of(
                drafts.stream()
                        .sorted(Comparator.comparing(d -> d.metadata().date().orElseThrow()))
                        .map(d -> d.source().file())
                        .toList());
    }

    private static boolean namedLike(String file, List<String> drafts) {
        String shape = shape(file);
        return drafts.stream().map(SeriesPlacement::shape).anyMatch(s -> Objects.equals(s, shape));
    }

    private static String shape(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.[^.]*$", "")
                .replaceAll("\\d+", "#")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
