package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.frame.FramedSentence;
import org.travaux.frame.PlacedDocument;
import org.travaux.text.Place;

/**
 * Estimates the shares of the frames in each document and in all of them together. Formulas,
 * sources and what each figure takes for granted: pipeline/docs/corrected-shares.md.
 */
public final class ShareEstimator {

    /** How many paragraphs with coded sentences an interval needs. */
    static final int ENOUGH = 5;

    private final Scheme scheme;
    private final Correction correction;
    private final Reviewed reviewed;
    private final ShareDraws sampler;

    public ShareEstimator(
            Scheme scheme, Correction correction, Reviewed reviewed, long seed, int draws) {
        this.scheme = scheme;
        this.correction = correction;
        this.reviewed = reviewed;
        this.sampler = new ShareDraws(seed, draws);
    }

    /** A row for each frame of each document, then of all together if there are several. */
    public List<FrameShare> estimate(List<PlacedDocument> documents) {
        List<FrameShare> shares = new ArrayList<>();
        for (PlacedDocument document : documents) {
            shares.addAll(estimate(document.id(), document.place(), List.of(document)));
        }
        if (documents.size() > 1) {
            shares.addAll(estimate("", Place.NONE, documents));
        }
        return shares;
    }

    private List<FrameShare> estimate(String id, Place place, List<PlacedDocument> documents) {
        List<List<Integer>> paragraphs = new ArrayList<>();
        for (PlacedDocument document : documents) {
            document.framed().units().forEach(unit -> paragraphs.add(counts(unit)));
        }
        Shares shares = new Shares(paragraphs);
        List<FrameShare> rows = new ArrayList<>();
        for (int f = 0; f < scheme.frames().size(); f++) {
            ReviewedCounts review = review(documents, scheme.frames().get(f));
            rows.add(
                    new FrameShare(
                            new FrameShare.Subject(id, place, scheme.frames().get(f)),
                            shares.sentences,
                            shares.tagged(f),
                            shares.corrected(f),
                            new FrameShare.Powered(
                                    review.reviewed(), PredictionPowered.share(review)),
                            method(shares, review.reviewed())));
        }
        return rows;
    }

    private List<Integer> counts(List<FramedSentence> unit) {
        return scheme.frames().stream()
                .map(frame -> (int) unit.stream().filter(s -> has(s, frame)).count())
                .toList();
    }

    private static boolean has(FramedSentence sentence, String frame) {
        return sentence.coding().frame().equals(frame);
    }

    private ReviewedCounts review(List<PlacedDocument> documents, String frame) {
        long[] cells = new long[4];
        long unreviewed = 0;
        long tagged = 0;
        for (PlacedDocument document : documents) {
            for (FramedSentence sentence : document.framed().sentences()) {
                String given = reviewed.frames().get(sentence.sentence().id(document.id()));
                if (!sentence.coding().coded()) {
                    continue;
                }
                boolean had = has(sentence, frame);
                if (given == null) {
                    unreviewed++;
                    tagged += had ? 1 : 0;
                } else {
                    cells[(given.equals(frame) ? 0 : 2) + (had ? 0 : 1)]++;
                }
            }
        }
        return new ReviewedCounts(cells[0], cells[1], cells[2], cells[3], unreviewed, tagged);
    }

    private String method(Shares shares, long reviews) {
        if (shares.sentences == 0) {
            return "no coded sentence";
        }
        String method =
                shares.draws.isPresent()
                        ? "share: 95% Bayesian bootstrap over paragraphs"
                        : "share: interval unsupported, fewer than " + ENOUGH + " paragraphs";
        method +=
                (correction.available() ? "; corrected: " : "; not corrected: ")
                        + correction.method();
        if (reviews == 0) {
            return method;
        }
        if (reviews < PredictionPowered.ENOUGH) {
            return method + "; ppi: fewer than " + PredictionPowered.ENOUGH + " reviewed";
        }
        return method
                + "; ppi: PPI++"
                + (reviewed.atRandom()
                        ? ""
                        : ", biased if the reviewed were chosen: they are not marked as drawn at random");
    }

    /** The shares of all frames in one document. */
    private final class Shares {
        private final long sentences;
        private final double[] tagged;
        private final double[] corrected;
        private final Optional<List<double[]>> draws;
        private final List<double[]> correctedDraws = new ArrayList<>();

        Shares(List<List<Integer>> paragraphs) {
            int frames = scheme.frames().size();
            double[] counts = new double[frames];
            for (List<Integer> paragraph : paragraphs) {
                for (int f = 0; f < frames; f++) {
                    counts[f] += paragraph.get(f);
                }
            }
            sentences = paragraphs.stream().flatMap(List::stream).mapToLong(c -> c).sum();
            tagged = ErrorModel.normalized(counts);
            corrected =
                    sentences == 0
                            ? new double[0]
                            : correction
                                    .model()
                                    .map(model -> model.correct(tagged))
                                    .orElse(new double[0]);
            draws =
                    paragraphs.size() < ENOUGH
                            ? Optional.empty()
                            : Optional.of(sampler.of(paragraphs, frames));
            for (int d = 0;
                    corrected.length > 0 && draws.isPresent() && d < draws.get().size();
                    d++) {
                double[] drawn = draws.get().get(d);
                int number = d;
                correction
                        .model()
                        .ifPresent(model -> correctedDraws.add(model.correct(drawn, number)));
            }
        }

        Estimate tagged(int frame) {
            return estimate(tagged[frame], draws.orElse(List.of()), frame);
        }

        Estimate corrected(int frame) {
            return corrected.length == 0
                    ? Estimate.NONE
                    : estimate(corrected[frame], correctedDraws, frame);
        }

        /** A share of 0 or 1 is within its interval, which the prior alone would keep from it. */
        private Estimate estimate(double value, List<double[]> drawn, int frame) {
            if (Double.isNaN(value) || drawn.isEmpty()) {
                return Estimate.of(value);
            }
            Estimate interval =
                    Resamples.interval(
                            value, drawn.stream().mapToDouble(shares -> shares[frame]).toArray());
            return Estimate.of(
                    value,
                    Math.min(value, interval.low().orElse(value)),
                    Math.max(value, interval.high().orElse(value)));
        }
    }
}
