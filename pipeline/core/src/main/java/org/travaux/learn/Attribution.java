package org.travaux.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.encode.Encoding;
import org.travaux.frame.Opinion;
import org.travaux.text.Span;

/**
 * Finds the words of a sentence that carried a sub-frame.
 *
 * <p>The head is linear and the sentence's vector a mean of its pieces' states, so that the logit
 * is a sum over pieces, signs, and the other features; a word has the sum of its pieces. The run of
 * whole words with the greatest sum above the mean word is tried first: without it the sentence
 * must be less probable to have the sub-frame (Zeiler and Fergus, ECCV 2014, call this occlusion),
 * else the next best run is tried, three in all.
 */
final class Attribution {

    private static final int LONGEST = 12;
    private static final int TRIED = 3;
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A word of the sentence and what it adds to the logit. */
    record Word(Span span, double weight) {}

    private final Head head;
    private final SentenceReader reader;
    private final String sentence;
    private final Encoding encoding;

    Attribution(Head head, SentenceReader reader, String sentence, Encoding encoding) {
        this.head = head;
        this.reader = reader;
        this.sentence = sentence;
        this.encoding = encoding;
    }

    Opinion.Carrier carrier(int subframe, Reading reading) {
        LinearModel model = head.ofSubframe(subframe);
        double probability = model.probability(head.features().of(reading));
        List<Word> words = new ArrayList<>(words(subframe));
        for (int tried = 0; tried < TRIED; tried++) {
            List<Word> run = best(words);
            if (run.isEmpty()) {
                break;
            }
            Span span = new Span(run.get(0).span().begin(), run.get(run.size() - 1).span().end());
            String rest = sentence.substring(0, span.begin()) + sentence.substring(span.end());
            Reading without =
                    new Reading(reader.encode(rest).vector(), reading.context(), reading.rules());
            double fall = probability - model.probability(head.features().of(without));
            if (fall > 0) {
                return new Opinion.Carrier(trimmed(span), fall);
            }
            words.removeAll(run);
        }
        return new Opinion.Carrier(trimmed(new Span(0, sentence.length())), 0);
    }

    /** What each piece adds to the logit of a sub-frame. */
    double[] contributions(int subframe) {
        double[] weights = head.ofSubframe(subframe).weights();
        double scale = scale();
        double[] contributions = new double[encoding.size()];
        for (int i = 0; i < contributions.length; i++) {
            contributions[i] = scale * dot(weights, encoding.states()[i]);
        }
        return contributions;
    }

    /** What all signs add to the logit of a sub-frame. */
    double signs(int subframe) {
        double sum = 0;
        for (float[] sign : encoding.signs()) {
            sum += scale() * dot(head.ofSubframe(subframe).weights(), sign);
        }
        return sum;
    }

    private double scale() {
        double squares = 0;
        for (float value : encoding.mean()) {
            squares += (double) value * value;
        }
        int states = encoding.size() + encoding.signs().length;
        return squares > 0 ? Features.SCALE / (states * Math.sqrt(squares)) : 0;
    }

    private static double dot(double[] weights, float[] state) {
        double sum = 0;
        for (int i = 0; i < state.length; i++) {
            sum += weights[i] * state[i];
        }
        return sum;
    }

    private List<Word> words(int subframe) {
        double[] contributions = contributions(subframe);
        int lead = SentenceReader.lead(sentence);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        int piece = 0;
        while (matcher.find()) {
            double sum = 0;
            while (piece < contributions.length
                    && encoding.spans().get(piece).begin() + lead < matcher.end()) {
                sum += contributions[piece++];
            }
            if (matcher.start() >= lead) {
                words.add(new Word(new Span(matcher.start(), matcher.end()), sum));
            }
        }
        return words;
    }

    /** The run with the greatest sum above the mean; a gap or a semicolon ends a run. */
    private List<Word> best(List<Word> words) {
        double mean = words.stream().mapToDouble(Word::weight).average().orElse(0);
        List<Word> best = List.of();
        double greatest = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < words.size(); from++) {
            double sum = 0;
            for (int to = from; to < words.size() && to < from + LONGEST; to++) {
                if (to > from && parted(words.get(to - 1), words.get(to))) {
                    break;
                }
                sum += words.get(to).weight() - mean;
                if (sum > greatest) {
                    greatest = sum;
                    best = List.copyOf(words.subList(from, to + 1));
                }
            }
        }
        return best;
    }

    private boolean parted(Word one, Word next) {
        String between = sentence.substring(one.span().end() - 1, next.span().begin());
        return between.startsWith(";") || !between.substring(1).isBlank();
    }

    /** Without marks of punctuation at the ends, unless nothing else is there. */
    private Span trimmed(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && !Character.isLetterOrDigit(sentence.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
            end--;
        }
        return begin < end ? new Span(begin, end) : span;
    }
}
