package org.travaux.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.Evidence;
import org.travaux.frame.Expression;
import org.travaux.frame.Force;
import org.travaux.frame.Frame;
import org.travaux.frame.SubFrame;
import org.travaux.frame.Tag;
import org.travaux.text.Span;

/** A codebook of a few phrases, enough to tag sentences that were written for it. */
final class SampleCodes {

    static final String SCALE = "legal";
    private static final String OTHER_SCALE = "political";

    private static final Map<String, Map<String, Double>> VERBS =
            Map.of(
                    "Decides", Map.of(SCALE, 1.0, OTHER_SCALE, 0.1),
                    "Demands", Map.of(SCALE, 0.9, OTHER_SCALE, 1.0),
                    "Calls upon", Map.of(SCALE, 0.7),
                    "Urges", Map.of(SCALE, 0.5, OTHER_SCALE, 0.6),
                    "Requests", Map.of(SCALE, 0.5),
                    "Encourages", Map.of(SCALE, 0.3),
                    "Invites", Map.of(SCALE, 0.2));
    private static final Map<String, Map<String, Double>> MODALS =
            Map.of("must", Map.of(SCALE, 0.95), "may", Map.of(SCALE, 0.2));
    private static final Map<String, Map<String, Double>> HEDGES =
            Map.of(
                    "as appropriate", Map.of(),
                    "where possible", Map.of(),
                    "in line with national law", Map.of());

    final Codebook codebook;

    /** By sub-frame, its phrases. */
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();

    SampleCodes() {
        Map<List<String>, List<SubFrame>> frames = new LinkedHashMap<>();
        List<SubFrame> open = new ArrayList<>();
        for (String line : SampleDrafts.lines("codes.txt")) {
            String[] cells = line.replaceFirst("^# ", "").split(" \\| ", -1);
            if (line.startsWith("# ")) {
                open = new ArrayList<>();
                frames.put(List.of(cells), open);
            } else {
                open.add(subframe(cells));
            }
        }
        codebook =
                new Codebook(
                        "sample-codebook.yaml",
                        "1.0",
                        frames.entrySet().stream()
                                .map(
                                        entry ->
                                                new Frame(
                                                        entry.getKey().get(0),
                                                        entry.getKey().get(1),
                                                        entry.getKey().get(2),
                                                        entry.getValue()))
                                .toList(),
                        new Codebook.Balance("rights", "security"));
    }

    private SubFrame subframe(String... cells) {
        List<String> own = List.of(cells[3].split("; "));
        phrases.put(cells[0], own);
        return new SubFrame(
                cells[0],
                cells[1],
                cells[2],
                List.of("the sentence says so itself"),
                List.of("a name alone"),
                List.of("An invented sentence on " + own.get(0) + "."));
    }

    Coding code(String text, Span span) {
        List<Tag> tags = new ArrayList<>();
        phrases.forEach(
                (subframe, own) -> {
                    for (String phrase : own) {
                        tags.addAll(tags(subframe, phrase, text, span));
                    }
                });
        tags.sort(Comparator.comparing(tag -> tag.evidence().span()));
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String frame : codebook.frameNames()) {
            scores.put(frame, tags.stream().anyMatch(tag -> in(frame, tag)) ? 0.9 : 0.0);
        }
        return new Coding(frame(tags), scores, tags);
    }

    private List<Tag> tags(String subframe, String phrase, String text, Span span) {
        boolean governs = !span.of(text).contains("in compliance with") || !phrase.contains("law");
        return find(phrase, text, span).stream()
                .map(found -> new Tag(subframe, 0.9, phrase, found, "rule", governs))
                .toList();
    }

    private boolean in(String frame, Tag tag) {
        return codebook.frameOf(tag.subframe()).orElseThrow().name().equals(frame);
    }

    private String frame(List<Tag> tags) {
        List<String> governing =
                codebook.frameNames().stream()
                        .filter(name -> tags.stream().anyMatch(t -> t.governs() && in(name, t)))
                        .toList();
        return governing.isEmpty()
                ? Coding.NONE
                : governing.size() == 1 ? governing.get(0) : Coding.MIXED;
    }

    Force force(String text, Span span) {
        return new Force(
                expressions(VERBS, text, span),
                expressions(MODALS, text, span),
                expressions(HEDGES, text, span));
    }

    private static List<Expression> expressions(
            Map<String, Map<String, Double>> entries, String text, Span span) {
        List<Expression> found = new ArrayList<>();
        entries.forEach(
                (entry, force) -> {
                    Map<String, Expression.Height> heights = new TreeMap<>();
                    force.forEach(
                            (scale, value) ->
                                    heights.put(scale, new Expression.Height("all", value)));
                    for (Evidence evidence : find(entry, text, span)) {
                        found.add(new Expression(entry, evidence, heights));
                    }
                });
        found.sort(Comparator.comparing(expression -> expression.evidence().span()));
        return found;
    }

    private static List<Evidence> find(String phrase, String text, Span span) {
        List<Evidence> found = new ArrayList<>();
        String words = span.of(text);
        for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
            int begin = span.begin() + at;
            found.add(new Evidence(new Span(begin, begin + phrase.length()), phrase));
        }
        return found;
    }
}
