package org.travaux.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.travaux.bracket.BracketReader;
import org.travaux.bracket.Option;
import org.travaux.cite.Catalogue;
import org.travaux.cite.CitationFinder;
import org.travaux.cite.Citations;
import org.travaux.dilution.BalanceEstimator;
import org.travaux.dilution.Dilution;
import org.travaux.dilution.DilutionMeter;
import org.travaux.dilution.Measure;
import org.travaux.dilution.Results;
import org.travaux.frame.CodebookException;
import org.travaux.frame.Coding;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.FramedOption;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Document;
import org.travaux.text.Kind;
import org.travaux.text.Metadata;
import org.travaux.text.Part;
import org.travaux.text.Place;
import org.travaux.text.Sentence;
import org.travaux.text.Speaker;

/**
 * An invented negotiation of three drafts with open options, measured as a run measures, and a
 * letter outside it that cites.
 */
final class SampleBrackets {

    private static final String SERIES = "Open text";
    private static final int RESAMPLES = 20;

    private final SampleCodes codes = new SampleCodes();
    private final SampleDrafts drafts = new SampleDrafts(codes);

    Results results() {
        List<PlacedDocument> all = new ArrayList<>();
        SampleDrafts.drafts("bracketed.txt")
                .forEach(
                        (head, lines) -> {
                            String[] cells = head.split(" ", -1);
                            int number = Integer.parseInt(cells[0]);
                            all.add(open(drafts.draft(SERIES, number, cells[1], lines)));
                        });
        DilutionMeter meter = new DilutionMeter(codes.codebook, SampleCodes.SCALE, 1, RESAMPLES);
        Dilution dilution = meter.measure(SERIES, all, List.of());
        all.add(letter());
        BalanceEstimator estimator = new BalanceEstimator(codes.codebook, 1, RESAMPLES);
        Map<String, Measure> balances =
                all.stream()
                        .map(PlacedDocument::framed)
                        .collect(Collectors.toMap(FramedDocument::id, estimator::estimate));
        return new Results(codes.codebook, all, balances, List.of(dilution), List.of());
    }

    /** What the documents of {@code results} cite, by the shipped catalogue. */
    static Citations citations(Results results) {
        try (InputStream stream =
                Objects.requireNonNull(
                        SampleBrackets.class.getResourceAsStream("/models/instruments.yaml"))) {
            CitationFinder finder =
                    new CitationFinder(Catalogue.read("models/instruments.yaml", stream));
            return Citations.of(
                    finder, results.documents().stream().map(PlacedDocument::framed).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (CodebookException broken) {
            throw new AssertionError(broken);
        }
    }

    private PlacedDocument letter() {
        Metadata metadata = new Metadata("", "A letter", Kind.LETTER, Optional.empty());
        SampleDrafts.Line line =
                new SampleDrafts.Line(
                        "l",
                        Part.BODY,
                        "P1",
                        "We recall resolution 1325 (2000), and again resolution 1325 (2000).",
                        Speaker.NONE);
        return drafts.document("letter", metadata, Place.NONE, List.of(line), List.of());
    }

    private PlacedDocument open(PlacedDocument draft) {
        FramedDocument framed = draft.framed();
        Document document = framed.annotated().document();
        List<FramedOption> options =
                new BracketReader()
                        .read(document).options().stream()
                                .map(framedIn(document, framed.annotated().sentences()))
                                .toList();
        return new PlacedDocument(
                new FramedDocument(framed.annotated(), framed.sentences(), options), draft.place());
    }

    private Function<Option, FramedOption> framedIn(Document document, List<Sentence> sentences) {
        return option ->
                new FramedOption(
                        option,
                        sentences.stream().filter(s -> s.span().overlaps(option.span())).toList(),
                        option.open() ? codes.code(document.text(), option.words()) : Coding.OUT,
                        codes.force(document.text(), option.words()));
    }
}
