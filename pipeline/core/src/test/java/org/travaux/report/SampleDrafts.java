package org.travaux.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.travaux.frame.Coding;
import org.travaux.frame.Force;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.FramedSentence;
import org.travaux.frame.PlacedDocument;
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

/** Builds documents by hand, one sentence to a paragraph, and tags them with the sample codes. */
final class SampleDrafts {

    /** A paragraph to be: who is who from draft to draft, and what it says. */
    record Line(String key, Part part, String label, String text, Speaker speaker) {}

    private final SampleCodes codes;

    SampleDrafts(SampleCodes codes) {
        this.codes = codes;
    }

    static List<String> lines(String resource) {
        try (InputStream in =
                Objects.requireNonNull(SampleDrafts.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, List<Line>> drafts() {
        return drafts("drafts.txt");
    }

    /** The drafts of the resource by "number date", in order. */
    static Map<String, List<Line>> drafts(String resource) {
        Map<String, List<Line>> drafts = new LinkedHashMap<>();
        List<Line> open = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("# ")) {
                open = new ArrayList<>();
                open.add(new Line("0", Part.HEADING, "", "Draft resolution", Speaker.NONE));
                drafts.put(line.substring(2), open);
            } else {
                String[] cells = line.split(" \\| ", -1);
                Part part = Part.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
                open.add(new Line(cells[0], part, cells[2], cells[3], Speaker.NONE));
            }
        }
        return drafts;
    }

    PlacedDocument draft(String series, int number, String date, List<Line> lines) {
        Metadata metadata =
                new Metadata(
                        "X/2031/L." + number,
                        "Draft resolution, text " + number,
                        Kind.DRAFT,
                        Optional.of(LocalDate.parse(date)));
        String id = "draft" + number;
        return document(id, metadata, new Place(series, number), lines, List.of());
    }

    PlacedDocument document(
            String id, Metadata metadata, Place place, List<Line> lines, List<String> warnings) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            int begin = text.length();
            text.append(line.text());
            Span span = new Span(begin, text.length());
            paragraphs.add(new Paragraph(span, line.part(), line.label(), line.speaker()));
            text.append("\n\n");
        }
        Source source = new Source(id + ".txt", "0".repeat(64), "text/plain", 0);
        Document document =
                new Document(id, source, metadata, text.toString(), paragraphs, warnings);
        boolean english = warnings.isEmpty();
        List<Sentence> sentences = new ArrayList<>();
        List<FramedSentence> framed = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Sentence sentence =
                    new Sentence(
                            sentences.size() + 1,
                            paragraph.span(),
                            paragraph,
                            List.of(),
                            List.of());
            sentences.add(sentence);
            framed.add(tagged(sentence, document.text(), english));
        }
        String language = english ? "eng" : "fra";
        return new PlacedDocument(
                new FramedDocument(
                        new AnnotatedDocument(document, language, sentences, warnings), framed),
                place);
    }

    private FramedSentence tagged(Sentence sentence, String text, boolean english) {
        return english && sentence.paragraph().part().coded()
                ? new FramedSentence(
                        sentence,
                        codes.code(text, sentence.span()),
                        codes.force(text, sentence.span()))
                : new FramedSentence(sentence, Coding.OUT, Force.NONE);
    }
}
