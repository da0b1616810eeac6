package org.travaux.extract.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * Parses in processes of its own, by Tika's pipes: a file that hangs its parser, exhausts the
 * memory or ends the process costs that file alone.
 *
 * <p>A process ends with this one: its input ends then. What it is handed and what it leaves behind
 * lie in one temporary folder, which is deleted.
 */
public final class ForkedParser implements FormatParser {

    private static final String FETCHER = "handed";
    private static final HandlerConfig XHTML =
            new HandlerConfig(HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.CONCATENATE, -1, -1, true);

    private final ParserLimits limits;
    private final TemporaryFolder folder;
    private final PipesParser pipes;
    private final AtomicLong files = new AtomicLong();

    /** With at most this many processes, each started when it is first needed. */
    public ForkedParser(ParserLimits limits, int processes) {
        this(limits, processes, ParserSettings.config());
    }

    /** The same, with other settings of Tika. */
    ForkedParser(ParserLimits limits, int processes, InputStream settings) {
        this.limits = limits;
        try (settings) {
            folder = TemporaryFolder.create("travaux-parser");
            Path config = folder.path().resolve("tika-config.xml");
            Files.copy(settings, config);
            PipesConfig pipesConfig = PipesConfig.load(config);
            pipesConfig.setNumClients(processes);
            pipesConfig.setTimeoutMillis(limits.time().toMillis());
            pipesConfig.setJavaPath(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString());
            pipesConfig.setForkedJvmArgs(ChildProcess.arguments(limits, folder.path()));
            pipes = new PipesParser(pipesConfig);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TikaConfigException e) {
            throw new IllegalStateException("Tika's settings are wrong", e);
        }
    }

    @Override
    public Parsed parse(byte[] content, String name, int scans) throws ParsingException {
        Duration time = limits.timeFor(content.length, scans);
        String id = "file" + files.incrementAndGet();
        Path copy = folder.path().resolve(id);
        try {
            Files.write(copy, content);
            return outcome(pipes.parse(task(id, copy, name, scans > 0, time)), time);
        } catch (IOException | PipesException e) {
            throw notStarted(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParsingException("interrupted", "The run was broken off.", e);
        } finally {
            delete(copy);
        }
    }

    private FetchEmitTuple task(
            String id, Path copy, String name, boolean recognise, Duration time) {
        ParseContext context = ParserSettings.context(recognise);
        context.set(HandlerConfig.class, XHTML);
        context.set(HandedFile.Name.class, new HandedFile.Name(name));
        context.set(TikaTaskTimeout.class, new TikaTaskTimeout(time.toMillis()));
        return new FetchEmitTuple(
                id,
                new FetchKey(FETCHER, copy.toString()),
                new EmitKey("", id),
                new Metadata(),
                context);
    }

    private Parsed outcome(PipesResult result, Duration time) throws ParsingException {
        return switch (result.getStatus()) {
            case TIMEOUT ->
                    throw new ParsingException(
                            "timeout",
                            "Reading the file took longer than "
                                    + time.toSeconds()
                                    + " seconds and was stopped: save it anew or as PDF, or allow"
                                    + " more time with TRAVAUX_PARSER_SECONDS.");
            case OOM ->
                    throw new ParsingException(
                            "out_of_memory",
                            "Reading the file took more memory than "
                                    + limits.heap()
                                    + " and was stopped: save it anew or split it, or allow more"
                                    + " with TRAVAUX_PARSER_HEAP.");
            case UNSPECIFIED_CRASH ->
                    throw new ParsingException(
                            "crash",
                            "The process that read the file ended over it: save it anew or as PDF.");
            case EMPTY_OUTPUT, PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> parsed(result);
            default -> throw Outcomes.failed(String.valueOf(result.getMessage()));
        };
    }

    private static Parsed parsed(PipesResult result) throws ParsingException {
        String trace = result.getEmitData().getContainerStackTrace();
        if (!trace.isBlank()) {
            throw Outcomes.failed(trace);
        }
        Metadata metadata = result.getEmitData().getMetadataList().get(0);
        return Outcomes.parsed(metadata, metadata.get(TikaCoreProperties.TIKA_CONTENT));
    }

    private static ParsingException notStarted(Exception cause) {
        return new ParsingException(
                "crash",
                "The process that reads files could not be started or fed: " + cause.getMessage(),
                cause);
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // It goes with the folder.
            copy.toFile().deleteOnExit();
        }
    }

    /** Starts this many processes in the background, so that the first files need not wait. */
    public void warmUp(int processes) {
        for (int i = 0; i < processes; i++) {
            Thread starter = new Thread(new WarmUp(this), "travaux-parser-start-" + i);
            starter.setDaemon(true);
            starter.start();
        }
    }

    @Override
    public void close() {
        try {
            pipes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
