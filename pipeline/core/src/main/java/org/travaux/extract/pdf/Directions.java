package org.travaux.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a page by the direction in which they are read: the main one, and the others.
 *
 * <p>The direction is that of the letters themselves, so that it matters neither how the page is
 * turned nor how its text is; a scan that lies a degree askew is set straight by the same rule.
 */
record Directions(List<Word> main, List<List<Word>> aside) {

    private static final double SECTOR = Math.PI / 12;

    static Directions of(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> sectors = new TreeMap<>();
        int last = 0;
        for (Glyph glyph : glyphs) {
            // A glyph without width (an accent, an empty one) has no direction of its own.
            last = length(glyph) > 0.01 ? sector(GlyphReader.angle(glyph)) : last;
            sectors.computeIfAbsent(last, s -> new ArrayList<>()).add(glyph);
        }
        List<List<Glyph>> bySize = new ArrayList<>(sectors.values());
        bySize.sort(Comparator.comparingInt((List<Glyph> g) -> g.size()).reversed());
        List<List<Word>> words = new ArrayList<>();
        for (List<Glyph> sector : bySize) {
            words.add(WordMaker.words(sector, angle(sector)));
        }
        return words.isEmpty()
                ? new Directions(List.of(), List.of())
                : new Directions(words.get(0), words.subList(1, words.size()));
    }

    private static double length(Glyph glyph) {
        return Math.hypot(glyph.end().x() - glyph.start().x(), glyph.end().y() - glyph.start().y());
    }

    private static int sector(double angle) {
        int sectors = (int) Math.round(2 * Math.PI / SECTOR);
        return Math.floorMod((int) Math.round(angle / SECTOR), sectors);
    }

    /** The middle one of the letters' angles, measured from that of the first. */
    private static double angle(List<Glyph> glyphs) {
        double[] angles =
                glyphs.stream()
                        .filter(g -> length(g) > 0.01)
                        .mapToDouble(GlyphReader::angle)
                        .toArray();
        if (angles.length == 0) {
            return 0;
        }
        double first = angles[0];
        double[] turns = new double[angles.length];
        for (int i = 0; i < angles.length; i++) {
            turns[i] = Math.IEEEremainder(angles[i] - first, 2 * Math.PI);
        }
        Arrays.sort(turns);
        return first + turns[turns.length / 2];
    }
}
