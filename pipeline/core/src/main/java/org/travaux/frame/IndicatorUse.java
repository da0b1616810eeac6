package org.travaux.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How an indicator fared in a corpus: its matches; those dropped for longer or stronger ones,
 * struck by cues, or having a say in the frame; a sentence in which it was recorded (or else
 * matched).
 *
 * <p>Of sentences that people coded: {@code coded}, in how many of them it was recorded; {@code
 * right}, how many of these they gave its sub-frame.
 */
public record IndicatorUse(
        WrittenIndicator indicator,
        int matches,
        int dropped,
        int cancelled,
        int governing,
        String example,
        int coded,
        int right) {

    /** From here on matches of two indicators in a corpus are worth a word. */
    private static final int OFTEN = 3;

    /** A share of matches that counts as "nearly always". */
    private static final double NEARLY = 0.9;

    /**
     * The use of each indicator of {@code rules}, in the order of the file; {@code gold} has the
     * sub-frames that people gave to a document of one sentence.
     */
    public static List<IndicatorUse> of(
            Rulebook rules, List<Sightings> sightings, Map<String, Set<String>> gold) {
        Map<Integer, List<Sighting>> own = new TreeMap<>();
        for (Sightings document : sightings) {
            document.all()
                    .forEach(
                            s -> own.computeIfAbsent(s.indicator(), n -> new ArrayList<>()).add(s));
        }
        List<WrittenIndicator> written = rules.written();
        List<IndicatorUse> uses = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            uses.add(of(written.get(i), own.getOrDefault(i, List.of()), gold));
        }
        return uses;
    }

    private static IndicatorUse of(
            WrittenIndicator indicator, List<Sighting> all, Map<String, Set<String>> gold) {
        Set<String> coded = new TreeSet<>();
        all.stream()
                .filter(s -> s.recorded() && gold.containsKey(s.document()))
                .forEach(s -> coded.add(s.document()));
        long right =
                coded.stream()
                        .filter(d -> gold.getOrDefault(d, Set.of()).contains(indicator.subframe()))
                        .count();
        String example =
                all.stream()
                        .filter(Sighting::recorded)
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .map(Sighting::sentence)
                        .orElse("");
        return new IndicatorUse(
                indicator,
                all.size(),
                count(all.stream().filter(Sighting::dropped).count()),
                count(all.stream().filter(Sighting::cancelled).count()),
                count(all.stream().filter(Sighting::governs).count()),
                example,
                coded.size(),
                count(right));
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }

    /** What is odd about the uses. */
    public static List<Finding> findings(List<IndicatorUse> uses) {
        List<Finding> findings = new ArrayList<>();
        for (IndicatorUse use : uses) {
            String name = "'" + use.indicator().pattern() + "'";
            int line = use.indicator().line();
            if (use.matches() == 0) {
                add(
                        findings,
                        line,
                        Finding.Level.NOTE,
                        name + " never matches in the corpus",
                        "check its spelling; or the corpus lacks it");
            } else if (use.dropped() == use.matches() && use.matches() >= OFTEN) {
                add(
                        findings,
                        line,
                        Finding.Level.WARNING,
                        name
                                + ": all "
                                + use.matches()
                                + " matches lie inside longer or beside stronger ones",
                        "delete it if that is always so");
            } else if (use.cancelled() >= NEARLY * (use.matches() - use.dropped())
                    && use.matches() - use.dropped() >= OFTEN) {
                add(
                        findings,
                        line,
                        Finding.Level.WARNING,
                        name
                                + ": cues strike "
                                + use.cancelled()
                                + " of its "
                                + (use.matches() - use.dropped())
                                + " matches",
                        "look at them: should its negation be 'keeps', or a cue reach less far?");
            }
            if (use.coded() >= 2 * OFTEN && 2 * use.right() < use.coded()) {
                add(
                        findings,
                        line,
                        Finding.Level.WARNING,
                        name
                                + " is right in "
                                + use.right()
                                + " of "
                                + use.coded()
                                + " coded sentences in which it is recorded",
                        "narrow it, give it a condition or less weight");
            }
        }
        return findings;
    }

    private static void add(
            List<Finding> findings, int line, Finding.Level level, String message, String mend) {
        findings.add(new Finding(line, level, message, mend));
    }

    /** Pairs of indicators of two frames that matched overlapping words often. */
    public static List<Finding> overlaps(Rulebook rules, List<Sightings> sightings) {
        Map<Sightings.Overlap, Integer> counts = new HashMap<>();
        for (Sightings document : sightings) {
            document.overlaps().forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        List<WrittenIndicator> written = rules.written();
        List<Finding> findings = new ArrayList<>();
        counts.forEach(
                (pair, count) -> {
                    if (count >= OFTEN) {
                        WrittenIndicator one = written.get(pair.first());
                        WrittenIndicator two = written.get(pair.second());
                        add(
                                findings,
                                one.line(),
                                Finding.Level.NOTE,
                                "'"
                                        + one.pattern()
                                        + "' of '"
                                        + one.subframe()
                                        + "' and '"
                                        + two.pattern()
                                        + "' of '"
                                        + two.subframe()
                                        + "' (line "
                                        + two.line()
                                        + ") match overlapping words "
                                        + count
                                        + " times",
                                "decide which is meant there");
                    }
                });
        return findings;
    }
}
