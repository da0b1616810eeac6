package org.travaux.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.travaux.annotate.Engine;
import org.travaux.annotate.NlpPipeline;
import org.travaux.annotate.TokensRegex;
import org.travaux.annotate.Unit;
import org.travaux.cite.Catalogue;
import org.travaux.encode.SentenceEncoder;
import org.travaux.frame.Codebook;
import org.travaux.frame.CodebookException;
import org.travaux.frame.CodebookReader;
import org.travaux.frame.ForceScales;
import org.travaux.frame.FrameTagger;
import org.travaux.frame.FramedDocument;
import org.travaux.frame.Rulebook;
import org.travaux.frame.SecondOpinion;
import org.travaux.learn.Head;
import org.travaux.learn.HeadException;
import org.travaux.learn.Judge;
import org.travaux.learn.SentenceReader;
import org.travaux.text.Document;
import org.travaux.text.Hashes;

/** Everything that tagging needs, loaded and checked before the first document is read. */
public final class Tagging {

    private static final String CODEBOOK = "models/codebook.yaml";
    private static final String FORCE = "models/force.yaml";
    private static final String INSTRUMENTS = "models/instruments.yaml";
    private static final String CONFUSION = "models/confusion.csv";

    private final Engine engine;
    private final Rulebook rules;
    private final ForceScales scales;
    private final Catalogue instruments;
    private final NlpPipeline<FramedDocument> pipeline;
    private final Model model;

    /** The trained model in use, if any, and its files. */
    private record Model(Optional<Head> head, ModelFiles files) {}

    private Tagging(
            Engine engine,
            Rulebook rules,
            ForceScales scales,
            Catalogue instruments,
            NlpPipeline<FramedDocument> pipeline,
            Model model) {
        this.engine = engine;
        this.rules = rules;
        this.scales = scales;
        this.instruments = instruments;
        this.pipeline = pipeline;
        this.model = model;
    }

    /**
     * Loads the codebook ({@code models/codebook.yaml} unless another is named), the force scales,
     * the instruments, and the models; the rules tag alone.
     */
    public static Tagging load(Optional<Path> codebook, String engine, Unit unit)
            throws RefusedException, IOException {
        return load(codebook, engine, unit, TaggerChoice.RULES);
    }

    /** The same, tagging as {@code choice} says. */
    public static Tagging load(
            Optional<Path> codebook, String engine, Unit unit, TaggerChoice choice)
            throws RefusedException, IOException {
        Engine known =
                Engine.of(engine)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                "--engine "
                                                        + engine
                                                        + ": it is corenlp or opennlp"));
        try {
            Rulebook rules = rules(codebook);
            ForceScales scales = ForceScales.read(FORCE, resource(FORCE));
            Catalogue instruments = Catalogue.read(INSTRUMENTS, resource(INSTRUMENTS));
            ModelFiles files = new ModelFiles(choice);
            Optional<Head> head = files.head(Hashes.sha256(codebookBytes(codebook)));
            CompletableFuture<Optional<SecondOpinion>> second =
                    CompletableFuture.supplyAsync(() -> judge(head));
            CompletableFuture<FrameTagger> tagger =
                    second.thenApply(opinion -> new FrameTagger(rules, scales, opinion));
            FrameTagger asking = new FrameTagger(rules, scales);
            NlpPipeline<FramedDocument> pipeline =
                    new NlpPipeline<>(
                            known,
                            unit,
                            asking::asksForDependencies,
                            document -> tagger.join().tag(document).released(),
                            FramedDocument.class);
            tagger.join();
            return new Tagging(known, rules, scales, instruments, pipeline, new Model(head, files));
        } catch (CompletionException e) {
            throw new RefusedException(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()));
        } catch (CodebookException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    /** What is wrong comes out of the future as a {@link CompletionException}. */
    private static Optional<SecondOpinion> judge(Optional<Head> head) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Judge(head.get(), new SentenceReader(SentenceEncoder.load())));
        } catch (HeadException | IOException e) {
            throw new CompletionException(e);
        }
    }

    /** The codebook alone, without models. */
    static Codebook codebookOf(Optional<Path> codebook) throws RefusedException, IOException {
        try {
            return rules(codebook).codebook();
        } catch (CodebookException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    static Rulebook rules(Optional<Path> codebook)
            throws CodebookException, RefusedException, IOException {
        CodebookReader reader = new CodebookReader(TokensRegex::compile);
        if (codebook.isEmpty()) {
            return reader.read(CODEBOOK, resource(CODEBOOK));
        }
        Path file = codebook.get();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RefusedException(
                    "there is no codebook " + file + " to read; check the name after --codebook");
        }
        return reader.read(file.toString(), Files.newInputStream(file));
    }

    static ForceScales forceScales() throws CodebookException, IOException {
        return ForceScales.read(FORCE, resource(FORCE));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                Tagging.class.getResourceAsStream("/" + name),
                () -> name + " is missing from the program");
    }

    /** The bytes of the codebook in use, for its hash. */
    static byte[] codebookBytes(Optional<Path> codebook) throws IOException {
        try (InputStream stream =
                codebook.isPresent() ? Files.newInputStream(codebook.get()) : resource(CODEBOOK)) {
            return stream.readAllBytes();
        }
    }

    /** The bytes of the table of the errors of the tagger in use; of the rules if it has none. */
    byte[] errorBytes() throws IOException {
        if (model.head().isPresent()) {
            Optional<byte[]> own = model.files().confusion();
            if (own.isPresent()) {
                return own.get();
            }
        }
        return confusionBytes();
    }

    /** The bytes of the shipped table of the rules' errors. */
    static byte[] confusionBytes() throws IOException {
        try (InputStream stream = resource(CONFUSION)) {
            return stream.readAllBytes();
        }
    }

    static byte[] forceBytes() throws IOException {
        try (InputStream stream = resource(FORCE)) {
            return stream.readAllBytes();
        }
    }

    static byte[] instrumentBytes() throws IOException {
        try (InputStream stream = resource(INSTRUMENTS)) {
            return stream.readAllBytes();
        }
    }

    public Codebook codebook() {
        return rules.codebook();
    }

    /**
     * What tags, and on whose sentences and tokens: errors that were measured on another tagger are
     * not those of this one.
     */
    String tagger() {
        return tagger(model.head().map(Head::origin), engine);
    }

    /** The name of a tagger: {@code rules}, or that of its model, and the engine. */
    static String tagger(Optional<Head.Origin> model, Engine engine) {
        return model.map(origin -> "model-" + origin.id()).orElse("rules")
                + "/"
                + engine.name().toLowerCase(Locale.ROOT);
    }

    /** Why the trained model is not used, though it was asked for. */
    List<String> notices() {
        return model.files().notices();
    }

    /** The name of the scale on which force is shown. */
    public String scale() {
        return scales.defaultScale();
    }

    /** What is known of instruments, by which citations are found. */
    Catalogue instruments() {
        return instruments;
    }

    public FramedDocument tag(Document document) {
        return pipeline.process(document);
    }
}
