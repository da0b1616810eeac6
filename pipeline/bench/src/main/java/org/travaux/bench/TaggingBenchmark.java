package org.travaux.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.travaux.annotate.Unit;
import org.travaux.extract.TextDocuments;
import org.travaux.frame.FramedSentence;
import org.travaux.run.RefusedException;
import org.travaux.run.Tagging;
import org.travaux.text.Document;

/**
 * Compares tagging with bare CoreNLP (tokens, sentences, parts of speech, lemmas) on the same text
 * and threads, in turns within one process, since machines are noisy: what counts are the ratios.
 *
 * <p>Takes the folder of texts (default {@code output/texts}) and the number of rounds (default 5).
 */
public final class TaggingBenchmark {

    private static final int WARM_UP = 2;
    private static final double NANOS = 1e9;

    private TaggingBenchmark() {}

    public static void main(String[] arguments)
            throws IOException, RefusedException, InterruptedException, ExecutionException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "output/texts");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<Document> documents = documents(folder);
        StanfordCoreNLP bare = bare();
        Tagging tagging = Tagging.load(Optional.empty(), "corenlp", Unit.SENTENCE);
        ToIntFunction<Document> bareTokens =
                document -> {
                    Annotation annotation = new Annotation(document.text());
                    bare.annotate(annotation);
                    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
                };
        ToIntFunction<Document> ourTokens = document -> tagging.tag(document).annotated().tokens();
        long tags =
                documents.stream()
                        .flatMap(document -> tagging.tag(document).sentences().stream())
                        .map(FramedSentence::coding)
                        .mapToLong(coding -> coding.tags().size())
                        .sum();
        say(
                "%d documents, %d characters, %d tags",
                documents.size(), documents.stream().mapToInt(d -> d.text().length()).sum(), tags);
        List<double[]> rates = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            double[] rate = {
                rate(documents, 1, bareTokens), rate(documents, 1, ourTokens),
                rate(documents, 2, bareTokens), rate(documents, 2, ourTokens)
            };
            if (round >= 0) {
                rates.add(rate);
                say(
                        "tokens/s  bare %.0f  ours %.0f  two threads: bare %.0f  ours %.0f",
                        rate[0], rate[1], rate[2], rate[3]);
            }
        }
        say(
                "ours / bare, one thread:  %.2f",
                median(rates.stream().map(r -> r[1] / r[0]).toList()));
        say(
                "ours / bare, two threads: %.2f",
                median(rates.stream().map(r -> r[3] / r[2]).toList()));
        say(
                "ours, two threads / one:  %.2f",
                median(rates.stream().map(r -> r[3] / r[1]).toList()));
    }

    private static StanfordCoreNLP bare() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        properties.setProperty(
                "pos.model",
                "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        return new StanfordCoreNLP(properties);
    }

    private static List<Document> documents(Path folder) throws IOException {
        TextDocuments texts = new TextDocuments();
        List<Document> documents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            documents.add(texts.of(name, Files.readString(file, StandardCharsets.UTF_8), name));
        }
        return documents;
    }

    private static double rate(List<Document> documents, int threads, ToIntFunction<Document> work)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        long began = System.nanoTime();
        long tokens = 0;
        try {
            List<Future<Integer>> futures = new ArrayList<>();
            for (Document document : documents) {
                futures.add(executor.submit(() -> work.applyAsInt(document)));
            }
            for (Future<Integer> future : futures) {
                tokens += future.get();
            }
        } finally {
            executor.shutdown();
        }
        return tokens / ((System.nanoTime() - began) / NANOS);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
