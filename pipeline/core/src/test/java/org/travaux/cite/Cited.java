package org.travaux.cite;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.frame.CodebookException;
import org.travaux.frame.Coding;
import org.travaux.frame.Force;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.FramedSentence;
import org.travaux.text.AnnotatedDocument;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Paragraph;
import org.travaux.text.Part;
import org.travaux.text.Sentence;
import org.travaux.text.Source;
import org.travaux.text.Span;
import org.travaux.text.Speaker;

/** Documents built by hand, a sentence to a paragraph, and what is cited in them. */
final class Cited {

    private static final Catalogue SHIPPED = read();

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String symbol = "";

    /** The shipped catalogue. */
    static Catalogue catalogue() {
        return SHIPPED;
    }

    private static Catalogue read() {
        try (InputStream stream =
                Objects.requireNonNull(
                        Cited.class.getResourceAsStream("/models/instruments.yaml"))) {
            return Catalogue.read("models/instruments.yaml", stream);
        } catch (IOException | CodebookException e) {
            throw new AssertionError(e);
        }
    }

    Cited symbol(String value) {
        symbol = value;
        return this;
    }

    Cited add(Part part, String label, String sentence) {
        Span span = new Span(text.length(), text.length() + sentence.length());
        paragraphs.add(new Paragraph(span, part, label, Speaker.NONE));
        text.append(sentence).append('\n');
        return this;
    }

    FramedDocument document() {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            sentences.add(
                    new Sentence(
                            sentences.size() + 1,
                            paragraph.span(),
                            paragraph,
                            List.of(),
                            List.of()));
        }
        Document document =
                new Document(
                        "d",
                        new Source("d.txt", "", "text/plain", 0),
                        new Metadata(symbol, "", Kind.OTHER, Optional.empty()),
                        text.toString(),
                        paragraphs,
                        List.of());
        return new FramedDocument(
                new AnnotatedDocument(document, "eng", sentences, List.of()),
                sentences.stream()
                        .map(s -> new FramedSentence(s, Coding.OUT, Force.NONE))
                        .toList());
    }

    List<Citation> citations() {
        return new CitationFinder(catalogue()).find(document());
    }

    /** The citations of preambular paragraphs, as "instrument [provisions] role". */
    static List<String> in(String... sentences) {
        Cited cited = new Cited();
        for (int i = 0; i < sentences.length; i++) {
            cited.add(Part.PREAMBLE, "PP" + (i + 1), sentences[i]);
        }
        return cited.citations().stream().map(Cited::brief).toList();
    }

    /** What is cited in one sentence, in order. */
    static List<String> ids(String sentence) {
        return new Cited()
                .add(Part.SPEECH, "S1", sentence).citations().stream()
                        .map(citation -> citation.instrument().id())
                        .toList();
    }

    static String brief(Citation citation) {
        List<String> provisions = citation.reference().provisions();
        return citation.instrument().id()
                + (provisions.isEmpty() ? "" : " " + provisions)
                + " "
                + citation.use().role().word()
                + (citation.reference().resolvedBy() == ResolvedBy.TEXT
                        ? ""
                        : " by " + citation.reference().resolvedBy().word());
    }
}
