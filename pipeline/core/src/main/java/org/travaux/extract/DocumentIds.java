package org.travaux.extract;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.travaux.text.Hashes;

/**
 * The ids of a run's documents: a file's folders and name without its ending, joined by {@code _}.
 *
 * <p>{@code rounds/draft 2.docx} is {@code rounds_draft-2}. Ids are names of files, so two that
 * differ only in capitals collide as well. Where several files share an id each gets its ending too
 * ({@code rounds_draft-2-docx}); where that is not enough, eight figures of the hash of its path.
 * The order in which files are listed has no part in it.
 */
public final class DocumentIds {

    /** File systems allow 255 bytes; an id also gets an ending. */
    private static final int LONGEST = 180;

    private final Map<String, String> ids;

    private DocumentIds(Map<String, String> ids) {
        this.ids = ids;
    }

    /** The ids for {@code files}, paths relative to the input folder with {@code /}. */
    public static DocumentIds of(Collection<String> files) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String file : new TreeSet<>(files)) {
            ids.put(file, plain(file));
        }
        lengthen(ids, DocumentIds::withEnding);
        lengthen(ids, DocumentIds::withHash);
        return new DocumentIds(ids);
    }

    /** The id of a file that was among those given. */
    public String of(String file) {
        String id = ids.get(file);
        if (id == null) {
            throw new IllegalArgumentException("no id was asked for: " + file);
        }
        return id;
    }

    /**
     * What the ids of the two sides of a file with tracked changes begin with: its own id, unless
     * another file is called like one of them.
     */
    public String ofSides(String file) {
        Set<String> taken =
                ids.values().stream().map(DocumentIds::folded).collect(Collectors.toSet());
        String id = of(file);
        while (taken.contains(folded(TrackedSide.BEFORE.id(id)))
                || taken.contains(folded(TrackedSide.AFTER.id(id)))) {
            id += "-tracked";
        }
        return id;
    }

    private static void lengthen(Map<String, String> ids, Function<String, String> longer) {
        Map<String, Long> uses =
                ids.values().stream()
                        .collect(Collectors.groupingBy(DocumentIds::folded, Collectors.counting()));
        ids.replaceAll(
                (file, id) -> uses.getOrDefault(folded(id), 0L) > 1 ? longer.apply(file) : id);
    }

    private static String folded(String id) {
        return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String plain(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, file.length() - name.length() + dot) : file;
        return shortened(safe(stem), file);
    }

    private static String withEnding(String file) {
        return shortened(safe(file.replaceAll("\\.(?=[^./]*$)", "-")), file);
    }

    private static String withHash(String file) {
        return withEnding(file) + "-" + hash(file);
    }

    private static String safe(String path) {
        String id =
                Normalizer.normalize(path, Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{M}\\p{Nd}_/]+", "-")
                        .replaceAll("-*/-*", "_")
                        .replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "document" : id;
    }

    private static String shortened(String id, String file) {
        if (id.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return id;
        }
        StringBuilder start = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < id.length() && bytes < LONGEST - 10; ) {
            int point = id.codePointAt(i);
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            start.appendCodePoint(point);
            i += Character.charCount(point);
        }
        return start + "-" + hash(file);
    }

    private static String hash(String file) {
        return Hashes.sha256(file.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}
