package org.travaux.dilution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.Evidence;
import org.travaux.frame.Expression;
import org.travaux.frame.Expression.Height;
import org.travaux.frame.Force;
import org.travaux.frame.Frame;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.FramedSentence;
import org.travaux.frame.PlacedDocument;
import org.travaux.frame.SubFrame;
import org.travaux.frame.Tag;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Place;
import org.travaux.text.Sentence;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;
import org.travaux.text.Token;

/**
 * Drafts coded by hand: a dozen phrases stand for the codebook, so that a test says what it means
 * in the words of the draft. A clause ends at a semicolon.
 */
final class CodedDrafts {

    static final String SCALE = "binding_first";

    static final Codebook CODEBOOK =
            new Codebook(
                    "test.yaml",
                    "1",
                    List.of(
                            frame("security", "terrorism", "crime_control"),
                            frame("rights", "human_rights", "victim_protection")),
                    new Codebook.Balance("rights", "security"));

    private static final Map<String, String> SUBFRAMES =
            Map.of(
                    "human rights", "human_rights",
                    "dignity", "human_rights",
                    "survivors", "victim_protection",
                    "victims", "victim_protection",
                    "shelter", "victim_protection",
                    "terrorism", "terrorism",
                    "terrorists", "terrorism",
                    "networks", "crime_control",
                    "prosecute", "crime_control");

    private static final List<String> VERBS =
            List.of("notes", "invites", "encourages", "urges", "calls upon", "demands", "decides");
    private static final List<String> MODALS = List.of("may", "should", "shall");
    private static final List<String> CONDUCT = List.of("consider", "endeavour", "ensure");
    private static final List<String> HEDGES =
            List.of("as appropriate", "where possible", "within existing resources");

    private CodedDrafts() {}

    private static Frame frame(String name, String... subframes) {
        return new Frame(
                name,
                name,
                "",
                Stream.of(subframes)
                        .map(s -> new SubFrame(s, s, "", List.of(), List.of(), List.of()))
                        .toList());
    }

    static PlacedDocument draft(int number, String... lines) {
        return draft(number, List.of(lines));
    }

    /** Lines such as {@code OP1|Urges States to shelter survivors}. */
    static PlacedDocument draft(int number, List<String> lines) {
        return new PlacedDocument(framed("draft" + number, lines), new Place("talks", number));
    }

    static FramedDocument framed(String id, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            int bar = line.indexOf('|');
            int begin = text.length();
            text.append(line, bar + 1, line.length());
            Span span = new Span(begin, text.length());
            String label = line.substring(0, bar);
            paragraphs.add(new Paragraph(span, part(label), label, Speaker.NONE));
            text.append("\n\n");
        }
        Document document =
                new Document(
                        id,
                        new Source(id + ".txt", "", "text/plain", 0),
                        new Metadata("", "", Kind.DRAFT, Optional.empty()),
                        text.toString(),
                        paragraphs,
                        List.of());
        List<FramedSentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Matcher clause = Pattern.compile("[^;]+").matcher(text);
            clause.region(paragraph.span().begin(), paragraph.span().end());
            while (clause.find()) {
                Span span = new Span(clause.start(), clause.end());
                sentences.add(framed(text.toString(), span, paragraph, sentences.size() + 1));
            }
        }
        List<Sentence> plain = sentences.stream().map(FramedSentence::sentence).toList();
        return new FramedDocument(
                new AnnotatedDocument(document, "eng", plain, List.of()), sentences);
    }

    private static Part part(String label) {
        return switch (label.replaceAll("[^A-Z]", "")) {
            case "PP" -> Part.PREAMBLE;
            case "OP" -> Part.OPERATIVE;
            case "S" -> Part.SPEECH;
            case "A" -> Part.ANNEX;
            default -> Part.HEADING;
        };
    }

    private static FramedSentence framed(String text, Span span, Paragraph paragraph, int number) {
        List<Token> tokens =
                found("\\w+", text, span).stream()
                        .map(e -> new Token(e.span(), e.matched(), e.matched(), "NN"))
                        .toList();
        Sentence sentence = new Sentence(number, span, paragraph, tokens, List.of());
        Force force =
                new Force(
                        expressions(VERBS, "all", text, span),
                        Stream.concat(
                                        expressions(MODALS, "obligation", text, span).stream(),
                                        expressions(CONDUCT, "conduct", text, span).stream())
                                .toList(),
                        expressions(HEDGES, "", text, span));
        return new FramedSentence(sentence, coding(text, span, paragraph), force);
    }

    private static Coding coding(String text, Span span, Paragraph paragraph) {
        if (!paragraph.part().coded()) {
            return Coding.OUT;
        }
        List<Tag> tags = new ArrayList<>();
        for (Evidence evidence : found(String.join("|", SUBFRAMES.keySet()), text, span)) {
            String subframe = SUBFRAMES.getOrDefault(evidence.matched(), "");
            tags.add(new Tag(subframe, 1, evidence.matched(), evidence, "rule", true));
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        CODEBOOK.frameNames().forEach(name -> scores.put(name, has(name, tags) ? 1.0 : 0.0));
        List<String> evoked =
                CODEBOOK.frameNames().stream().filter(name -> has(name, tags)).toList();
        String frame = evoked.isEmpty() ? Coding.NONE : evoked.get(0);
        return new Coding(evoked.size() > 1 ? Coding.MIXED : frame, scores, tags);
    }

    private static boolean has(String frame, List<Tag> tags) {
        return tags.stream()
                .anyMatch(
                        tag ->
                                CODEBOOK.frameOf(tag.subframe())
                                        .filter(f -> f.name().equals(frame))
                                        .isPresent());
    }

    private static List<Expression> expressions(
            List<String> ladder, String name, String text, Span span) {
        List<Expression> expressions = new ArrayList<>();
        for (Evidence evidence : found("(?i)" + String.join("|", ladder), text, span)) {
            String entry = evidence.matched().toLowerCase(Locale.ROOT);
            Height height = new Height(name, (ladder.indexOf(entry) + 0.5) / ladder.size());
            expressions.add(
                    new Expression(
                            entry, evidence, name.isEmpty() ? Map.of() : Map.of(SCALE, height)));
        }
        return expressions;
    }

    private static List<Evidence> found(String pattern, String text, Span span) {
        Matcher matcher = Pattern.compile("\\b(?:" + pattern + ")\\b").matcher(text);
        matcher.region(span.begin(), span.end());
        List<Evidence> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Evidence(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return found;
    }
}
