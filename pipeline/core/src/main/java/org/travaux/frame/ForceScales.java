package org.travaux.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * How binding verbs and modals are, on several scales, since the literature disagrees; what may
 * stand before a verb; and the hedges that weaken a clause: {@code models/force.yaml}.
 */
public final class ForceScales {

    /** A step of a ladder: the ladder, the number of the step from 0, and how many there are. */
    record Step(String ladder, int number, int of) {

        /**
         * The middle of the step's part of 0 to 1, moved within it by {@code shift}, from -1 to 1
         * exclusive.
         */
        Expression.Height height(double shift) {
            return new Expression.Height(ladder, (number + 0.5 + shift / 2) / of);
        }
    }

    /**
     * An entry of the file: its name, the patterns that find it, and its step on each scale that
     * ranks it.
     */
    record Entry(String name, List<Phrase> patterns, Map<String, Step> steps) {}

    /** What may stand before a verb; what connects a further verb; what speaks in a speech. */
    record Lead(List<Phrase> skip, List<Phrase> after, List<Phrase> subjects) {}

    /**
     * Words that make a verb stronger or weaker: those that stand around it, and those within its
     * own pattern.
     */
    record Intensifiers(List<Phrase> around, List<Phrase> inside) {}

    /**
     * The entries by what they are; {@code speech} has the verbs with the forms they take after a
     * speaking subject.
     */
    record Entries(List<Entry> verbs, List<Entry> speech, List<Entry> modals, List<Entry> hedges) {}

    private final String version;
    private final String defaultScale;
    private final Lead lead;
    private final Entries entries;
    private final List<Intensifiers> raising;
    private final List<Intensifiers> lowering;

    ForceScales(
            String version,
            String defaultScale,
            Lead lead,
            Entries entries,
            List<Intensifiers> raising,
            List<Intensifiers> lowering) {
        this.version = version;
        this.defaultScale = defaultScale;
        this.lead = lead;
        this.entries = entries;
        this.raising = List.copyOf(raising);
        this.lowering = List.copyOf(lowering);
    }

    /** Reads the scales from {@code stream}, which messages call {@code file}. */
    public static ForceScales read(String file, InputStream stream)
            throws CodebookException, IOException {
        return new ForceScalesReader(YamlNode.read(file, stream)).read();
    }

    public String version() {
        return version;
    }

    public String defaultScale() {
        return defaultScale;
    }

    Lead lead() {
        return lead;
    }

    Entries entries() {
        return entries;
    }

    /** Intensifiers by degree, the weakest first. */
    List<Intensifiers> raising() {
        return raising;
    }

    List<Intensifiers> lowering() {
        return lowering;
    }
}
