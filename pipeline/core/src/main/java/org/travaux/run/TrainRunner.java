package org.travaux.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.travaux.annotate.Engine;
import org.travaux.annotate.Unit;
import org.travaux.encode.SentenceEncoder;
import org.travaux.evaluate.CodedSentence;
import org.travaux.evaluate.Confusion;
import org.travaux.evaluate.Evaluation;
import org.travaux.evaluate.Evaluator;
import org.travaux.evaluate.Scheme;
import org.travaux.export.EvaluationWriter;
import org.travaux.frame.Codebook;
import org.travaux.frame.Coding;
import org.travaux.frame.FramedDocument;
import org.travaux.learn.Example;
import org.travaux.learn.Head;
import org.travaux.learn.HeadFile;
import org.travaux.learn.ModelCard;
import org.travaux.learn.SentenceReader;
import org.travaux.learn.Study;
import org.travaux.text.Hashes;

/** Trains a model on coded sentences and writes it, its errors and its card. */
public final class TrainRunner {

    /** Below this nothing can be set aside and calibrated. */
    private static final int FEWEST = 100;

    private static final int RESAMPLES = 1000;

    private final TrainOptions options;
    private final ProgressListener listener;

    public TrainRunner(TrainOptions options, ProgressListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /** Trains; nothing is written if it refuses. */
    public List<String> run() throws RefusedException, IOException, InterruptedException {
        Codebook codebook = Tagging.codebookOf(options.codebook());
        TrainingSentences data = TrainingSentences.read(options.sentences(), Scheme.of(codebook));
        if (data.sentences().size() < FEWEST) {
            throw new RefusedException(
                    "there are "
                            + data.sentences().size()
                            + " coded sentences; a model needs "
                            + FEWEST
                            + " or more");
        }
        listener.stage("Loading models");
        Tagging tagging = Tagging.load(options.codebook(), options.engine(), Unit.PARAGRAPH);
        try (SentenceEncoder encoder = SentenceEncoder.load()) {
            Head.Origin origin =
                    new Head.Origin(
                            encoder.name(),
                            encoder.sha256(),
                            Hashes.sha256(Tagging.codebookBytes(options.codebook())),
                            data.hash());
            listener.stage("Reading " + data.sentences().size() + " sentences");
            SentenceReader reader = new SentenceReader(encoder);
            List<Example> examples =
                    new Workers(options.jobs(), listener)
                            .map(data.sentences(), s -> example(s, tagging, reader));
            return train(codebook, origin, data, examples);
        }
    }

    private static Example example(CodedSentence sentence, Tagging tagging, SentenceReader reader) {
        FramedDocument tagged =
                RowDocuments.withoutContext(
                        tagging.tag(
                                RowDocuments.of(
                                        sentence.id(), sentence.text(), sentence.context())));
        Coding rules =
                tagged.sentences().isEmpty() ? Coding.OUT : tagged.sentences().get(0).coding();
        String topic = sentence.group("topic");
        String weight = sentence.group("weight");
        return new Example(
                sentence,
                reader.read(sentence.text(), sentence.context(), rules),
                topic.isEmpty() ? sentence.id() : topic,
                weight.isEmpty() ? 1 : Integer.parseInt(weight));
    }

    private List<String> train(
            Codebook codebook, Head.Origin origin, TrainingSentences data, List<Example> examples)
            throws RefusedException, IOException, InterruptedException {
        Set<Integer> held = new HashSet<>(heldOut(examples));
        List<Example> aside = new ArrayList<>();
        List<Example> train = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            (held.contains(i) ? aside : train).add(examples.get(i));
        }
        if (train.isEmpty() || aside.isEmpty()) {
            throw new RefusedException(
                    "all sentences are of one topic, or set aside: none is left to train or to test on");
        }
        listener.stage("Training on " + train.size() + ", then on all");
        Study.Result result =
                new Study(codebook, origin, options.seed(), options.jobs()).run(train, aside);
        listener.stage("Measuring on the " + aside.size() + " set aside");
        Evaluator evaluator =
                new Evaluator(codebook, new Evaluator.Draws("topic", options.seed(), RESAMPLES));
        Confusion.Origin errors =
                new Confusion.Origin(
                        Tagging.tagger(
                                Optional.of(origin), Engine.of(options.engine()).orElseThrow()),
                        origin.codebookHash(),
                        options.sentences().stream()
                                .map(file -> String.valueOf(file.getFileName()))
                                .collect(Collectors.joining("|")),
                        data.hash());
        Evaluation evaluation =
                evaluator.evaluate(result.full(), List.of("register", "hard"), errors);
        String card =
                new ModelCard(codebook, evaluator, train, aside, data.twice())
                        .write(result, evaluation);
        write(result.head(), evaluation, card);
        List<String> lines = new ArrayList<>(ModelCard.summary(evaluation));
        lines.add("Model: " + options.output());
        return lines;
    }

    /** Those that the tables set aside, else a fifth by topic. */
    private List<Integer> heldOut(List<Example> examples) {
        List<Integer> marked =
                IntStream.range(0, examples.size())
                        .filter(i -> examples.get(i).gold().group("part").equals("held_out"))
                        .boxed()
                        .toList();
        return marked.isEmpty() ? Study.aside(examples, options.seed()) : marked;
    }

    private void write(Head head, Evaluation evaluation, String card) throws IOException {
        Path folder = options.output();
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(ModelFiles.HEAD), HeadFile.write(head), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(ModelFiles.CARD), card, StandardCharsets.UTF_8);
        new EvaluationWriter(folder, false, Version.current()).writeConfusion(evaluation);
    }
}
