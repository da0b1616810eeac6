package org.travaux.evaluate;

import java.util.ArrayList;
import java.util.List;
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

    private static final double EXPLAINED = 1.0 / 40;

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

    /** A row for each frame of one document. */
    public List<FrameShare> estimate(PlacedDocument document) {
        return estimate(document.id(), document.place(), List.of(document));
    }

    /** A row for each frame of all documents together. */
    public List<FrameShare> together(List<PlacedDocument> documents) {
        return estimate("", Place.NONE, documents);
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
                !shares.draws.isEmpty()
                        ? "share: 95% Bayesian bootstrap over paragraphs"
                        : "share: interval unsupported, fewer than " + ENOUGH + " paragraphs";
        method += "; " + corrected(shares);
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

    private String corrected(Shares shares) {
        if (shares.explained || !correction.available()) {
            return (correction.available() ? "corrected: " : "not corrected: ")
                    + correction.method();
        }
        return shares.draws.isEmpty()
                ? "not corrected: fewer than " + ENOUGH + " paragraphs"
                : "not corrected: the errors measured on the gold set can't have made these shares,"
                        + " so that they don't hold here";
    }

    /** The shares of all frames in one document. */
    private final class Shares {
        private final long sentences;
        private final double[] tagged;
        private final List<double[]> draws;
        private final double[] corrected;
        private final List<double[]> correctedDraws = new ArrayList<>();
        private final boolean explained;

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
            draws = paragraphs.size() < ENOUGH ? List.of() : sampler.of(paragraphs, frames);
            explained = correction.model().map(this::correctDraws).orElse(false);
            corrected =
                    explained
                            ? correction.model().map(m -> m.correct(tagged)).orElse(tagged)
                            : new double[0];
        }

        /**
         * Whether the errors can have made what was given: in one draw in forty at least, so that a
         * share at 0 still has an interval. Without draws it can't be told.
         */
        private boolean correctDraws(ErrorModel model) {
            int explaining = 0;
            for (int d = 0; d < draws.size(); d++) {
                explaining += model.explains(draws.get(d), d) ? 1 : 0;
            }
            boolean enough = explaining > EXPLAINED * draws.size();
            for (int d = 0; enough && d < draws.size(); d++) {
                correctedDraws.add(model.correct(draws.get(d), d));
            }
            return enough;
        }

        Estimate tagged(int frame) {
            return estimate(tagged[frame], draws, frame);
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
