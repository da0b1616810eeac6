package org.travaux.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.travaux.fetch.LogRow.Content;
import org.travaux.fetch.LogRow.Status;
import org.travaux.text.Hashes;

/**
 * Fetches the documents of a manifest, one after another: what is there is passed over, what came
 * in part is gone on with, and log and sidecar are written after each, so that it can be stopped at
 * any time.
 */
public final class Fetcher {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_SERVER_WAIT = Duration.ofMinutes(10);

    private final FetchOptions options;
    private final FetchListener listener;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Download download;

    public Fetcher(FetchOptions options, FetchListener listener) {
        this(options, listener, Clock.systemUTC(), Sleeper.real());
    }

    Fetcher(FetchOptions options, FetchListener listener, Clock clock, Sleeper sleeper) {
        this.options = options;
        this.listener = listener;
        this.clock = clock;
        this.sleeper = sleeper;
        Pace pace = new Pace(options.patience().delay(), clock, sleeper);
        this.download = new Download(options, pace, clock);
    }

    /** Fetches what the manifest lists; nothing is written if it refuses. */
    public FetchSummary run() throws ManifestException, IOException, InterruptedException {
        List<ManifestEntry> entries = ManifestReader.read(options.manifest());
        prepare();
        Path lockFile = options.output().resolve(".fetch.lock");
        try (FileChannel channel =
                FileChannel.open(
                        lockFile,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE)) {
            lock(channel);
            return run(entries, FetchLog.open(options.output()));
        }
    }

    /** Until the channel is closed. */
    private void lock(FileChannel channel) throws IOException, ManifestException {
        try {
            if (channel.tryLock() == null) {
                throw busy();
            }
        } catch (OverlappingFileLockException e) {
            throw busy();
        }
    }

    private ManifestException busy() {
        return new ManifestException("another fetch is writing into " + options.output());
    }

    private void prepare() throws ManifestException {
        Path folder = options.output();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ManifestException("can't make the folder " + folder + ": " + e.getMessage());
        }
        if (!Files.isWritable(folder)) {
            throw new ManifestException("can't write into " + folder);
        }
    }

    private FetchSummary run(List<ManifestEntry> entries, FetchLog log)
            throws IOException, InterruptedException {
        SidecarWriter sidecars = new SidecarWriter(options.output());
        int fetched = 0;
        int present = 0;
        int failed = 0;
        for (int i = 0; i < entries.size(); i++) {
            ManifestEntry entry = entries.get(i);
            String count = "[" + (i + 1) + "/" + entries.size() + "] " + entry.about().symbol();
            boolean there = Files.exists(target(entry));
            Optional<LogRow> done = there ? present(entry, log) : Optional.of(fetch(entry, count));
            if (done.isPresent()) {
                log.add(done.get());
            }
            String message = done.map(LogRow::message).orElse("already there");
            if (done.isPresent() && done.get().status() == Status.FAILED) {
                failed++;
                listener.say(count + ": failed: " + message);
                continue;
            }
            Optional<String> problem = sidecars.add(entry.about());
            problem.ifPresent(p -> listener.say(count + ": not listed in its sidecar: " + p));
            fetched += there ? 0 : 1;
            present += there ? 1 : 0;
            listener.say(count + ": " + message);
        }
        return new FetchSummary(fetched, present, failed);
    }

    private Path target(ManifestEntry entry) {
        return options.output().resolve(entry.about().file());
    }

    private URI address(ManifestEntry entry) {
        String base = options.base().toString();
        return URI.create(
                base
                        + (base.contains("?") ? "&" : "?")
                        + "s="
                        + entry.symbol().inAddress()
                        + "&l="
                        + entry.language()
                        + "&t=pdf");
    }

    /** Empty if the file is what was fetched; a file is never written over. */
    private Optional<LogRow> present(ManifestEntry entry, FetchLog log) throws IOException {
        Path file = target(entry);
        if (!Files.isRegularFile(file)) {
            return Optional.of(
                    row(entry, Status.FAILED, Content.NONE, "there is a folder of that name"));
        }
        Optional<String> before = log.hashOf(entry.about().file());
        Content content = content(file, "");
        if (before.isEmpty()) {
            return Optional.of(
                    row(entry, Status.KEPT, content, "a file of that name was there; kept"));
        }
        return before.get().equals(content.sha256())
                ? Optional.empty()
                : Optional.of(
                        row(
                                entry,
                                Status.FAILED,
                                content,
                                "the file has changed since it was fetched; move it away to fetch it again"));
    }

    private LogRow fetch(ManifestEntry entry, String count)
            throws IOException, InterruptedException {
        PartFile part = new PartFile(target(entry));
        Duration wait = FIRST_WAIT;
        for (int left = options.patience().retries(); ; left--) {
            try {
                download.run(address(entry), part);
                Content content = content(part.path(), now());
                part.finish();
                return row(entry, Status.FETCHED, content, content.bytes() + " bytes");
            } catch (FetchFailure e) {
                Duration next = e.serverWait().orElse(wait);
                if (!e.isPassing() || left <= 0) {
                    return row(entry, Status.FAILED, Content.NONE, e.why());
                }
                if (next.compareTo(LONGEST_SERVER_WAIT) > 0) {
                    return row(
                            entry,
                            Status.FAILED,
                            Content.NONE,
                            e.why() + " and asks to come back in " + next.toMinutes() + " minutes");
                }
                listener.say(
                        count + ": " + e.why() + "; again in " + next.toSeconds() + " seconds");
                sleeper.sleep(next);
                Duration doubled = wait.multipliedBy(2);
                wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
            }
        }
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Content content(Path file, String fetchedOn) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Content(Files.size(file), Hashes.sha256(stream), fetchedOn);
        }
    }

    private LogRow row(ManifestEntry entry, Status status, Content content, String message) {
        return new LogRow(
                entry.symbol().text(),
                entry.about().file(),
                address(entry).toString(),
                status,
                content,
                message);
    }
}
