package org.travaux.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.travaux.fetch.FetchOptions.Patience;

/** One try to get a document: the request, its redirections, and the body into the part file. */
final class Download {

    static final long LARGEST = 256L << 20;
    private static final int MOST_REDIRECTIONS = 8;

    private final HttpClient client;
    private final String agent;
    private final Patience patience;
    private final Pace pace;
    private final Clock clock;

    Download(FetchOptions options, Pace pace, Clock clock) {
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(options.patience().connect())
                        .build();
        this.agent = options.agent();
        this.patience = options.patience();
        this.pace = pace;
        this.clock = clock;
    }

    /** Brings the whole document into {@code part}, going on where an earlier try stopped. */
    void run(URI address, PartFile part) throws FetchFailure, IOException, InterruptedException {
        HttpResponse<InputStream> response = follow(address, part);
        try (InputStream body = response.body()) {
            Answer answer = new Answer(response, clock);
            int status = response.statusCode();
            if (status == 416) {
                part.discard();
                throw FetchFailure.passing("the server could not go on from where it stopped");
            }
            if (status != 200 && status != 206) {
                throw answer.failure();
            }
            answer.refuseEncoded();
            boolean goesOn = status == 206;
            if (goesOn && (part.length() == 0 || !answer.goesOnFrom(part.length()))) {
                part.discard();
                throw FetchFailure.passing("the server sent another part than was asked for");
            }
            long before = goesOn ? part.length() : 0;
            OptionalLong length = answer.length();
            if (length.isPresent() && before + length.getAsLong() > LARGEST) {
                throw FetchFailure.lasting("it is larger than 256 MiB");
            }
            try (OutputStream out = goesOn ? part.goOn() : part.begin(answer.version())) {
                long came = copy(body, out, before);
                if (length.isPresent() && came != length.getAsLong()) {
                    throw FetchFailure.passing(
                            came + " bytes came of " + length.getAsLong() + " announced");
                }
            }
        }
        Optional<FetchFailure> problem = PdfCheck.problem(part.path());
        if (problem.isPresent()) {
            part.discard();
            throw problem.get();
        }
    }

    private HttpResponse<InputStream> follow(URI address, PartFile part)
            throws FetchFailure, IOException, InterruptedException {
        URI now = address;
        for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
            HttpResponse<InputStream> response = send(now, part);
            int status = response.statusCode();
            Optional<String> to = response.headers().firstValue("Location");
            if (status / 100 != 3 || status == 304 || to.isEmpty()) {
                return response;
            }
            response.body().close();
            now = Redirection.next(now, to.get());
        }
        throw FetchFailure.lasting("redirected more than " + MOST_REDIRECTIONS + " times");
    }

    private HttpResponse<InputStream> send(URI address, PartFile part)
            throws FetchFailure, IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(patience.stall())
                        .header("User-Agent", agent)
                        .header("Accept", "application/pdf");
        Optional<String> version = part.version();
        if (version.isPresent() && part.length() > 0) {
            request.header("Range", "bytes=" + part.length() + "-");
            request.header("If-Range", version.get());
        }
        pace.await();
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw FetchFailure.passing("no answer: " + reason(e));
        } finally {
            pace.requested();
        }
    }

    /**
     * Copies what comes; what has come is kept whatever happens. In a thread of its own, since the
     * client's stream does not notice when its reader is interrupted.
     */
    private long copy(InputStream body, OutputStream out, long before)
            throws FetchFailure, IOException, InterruptedException {
        FutureTask<Long> copying = new FutureTask<>(() -> copyAll(body, out, before));
        Thread thread = new Thread(copying, "fetch-body");
        thread.setDaemon(true);
        thread.start();
        try {
            return copying.get();
        } catch (InterruptedException e) {
            body.close();
            thread.join();
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchFailure failure) {
                throw failure;
            }
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private long copyAll(InputStream body, OutputStream out, long before)
            throws FetchFailure, IOException {
        long came = 0;
        byte[] block = new byte[1 << 15];
        try (Watchdog watchdog = new Watchdog(body, patience.stall(), patience.whole())) {
            for (int read = read(body, block, watchdog);
                    read >= 0;
                    read = read(body, block, watchdog)) {
                out.write(block, 0, read);
                came += read;
                if (before + came > LARGEST) {
                    throw FetchFailure.lasting("it is larger than 256 MiB");
                }
            }
            return came;
        }
    }

    private int read(InputStream body, byte[] block, Watchdog watchdog) throws FetchFailure {
        try {
            int read = body.read(block);
            watchdog.fed();
            if (watchdog.bit()) {
                throw FetchFailure.passing(stalled(watchdog));
            }
            return read;
        } catch (IOException e) {
            throw FetchFailure.passing(
                    watchdog.bit() ? stalled(watchdog) : "cut off on the way: " + reason(e));
        }
    }

    private String stalled(Watchdog watchdog) {
        Duration limit = watchdog.tookTooLong() ? patience.whole() : patience.stall();
        return (watchdog.tookTooLong() ? "it took longer than " : "nothing came for ")
                + limit.toMillis() / 1000.0
                + " seconds";
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
