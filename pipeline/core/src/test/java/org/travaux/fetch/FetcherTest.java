package org.travaux.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fetch.FetchOptions.Patience;
import org.travaux.text.Hashes;

@Timeout(30)
final class FetcherTest {

    private static final byte[] PDF = pdf();
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @TempDir private Path temporary = Path.of("");
    private ScriptedServer server;
    private final List<Duration> slept = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Duration stall = Duration.ofSeconds(10);
    private Duration whole = Duration.ofSeconds(20);

    FetcherTest() throws IOException {
        server = new ScriptedServer();
    }

    private static byte[] pdf() {
        byte[] bytes = new byte[40_000];
        Arrays.fill(bytes, (byte) 'x');
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
        return bytes;
    }

    @BeforeEach
    void manifest() throws IOException {
        manifest("symbol,title,date,kind\nS/PV.7847,On trafficking,2016-12-20,record\n");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void manifest(String text) throws IOException {
        Files.writeString(temporary.resolve("manifest.csv"), text);
    }

    private FetchSummary fetch() throws Exception {
        return fetch(server.base());
    }

    private FetchSummary fetch(URI base) throws Exception {
        FetchOptions options =
                new FetchOptions(
                        temporary.resolve("manifest.csv"),
                        temporary.resolve("in"),
                        base,
                        "Travaux/test (research software)",
                        new Patience(
                                Duration.ofSeconds(3), Duration.ofSeconds(5), stall, whole, 2));
        return new Fetcher(options, said::add, Clock.fixed(NOON, ZoneOffset.UTC), slept::add).run();
    }

    private static List<String> plain() {
        return List.of("Content-Type: application/pdf", "Content-Length: " + PDF.length);
    }

    private static List<String> tagged() {
        return List.of("ETag: \"v1\"", "Content-Length: " + PDF.length);
    }

    private static List<String> rest(int from) {
        return List.of(
                "ETag: \"v1\"",
                "Content-Range: bytes " + from + "-" + (PDF.length - 1) + "/" + PDF.length,
                "Content-Length: " + (PDF.length - from));
    }

    private static byte[] from(int position) {
        return Arrays.copyOfRange(PDF, position, PDF.length);
    }

    private static byte[] until(int position) {
        return Arrays.copyOf(PDF, position);
    }

    private Path file(String name) {
        return temporary.resolve("in").resolve(name);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve("in"))) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(file("fetched.csv"));
    }

    private void assertFetched() throws IOException {
        assertArrayEquals(PDF, Files.readAllBytes(file("S_PV.7847.pdf")));
        assertEquals(List.of("S_PV.7847.pdf", "documents.csv", "fetched.csv"), names());
    }

    private void assertNothingUnderTheName() {
        assertFalse(Files.exists(file("S_PV.7847.pdf")));
    }

    private String lastMessage() {
        return said.get(said.size() - 1);
    }

    @Test
    void fetchesAndWritesWhatItDidAndWhatRunReads() throws Exception {
        server.then("200 OK", plain(), PDF);
        FetchSummary summary = fetch();
        assertEquals(new FetchSummary(1, 0, 0), summary);
        assertFetched();
        assertEquals(
                List.of(
                        "file,symbol,date,kind,title",
                        "S_PV.7847.pdf,S/PV.7847,2016-12-20,record,On trafficking"),
                Files.readAllLines(file("documents.csv")));
        assertEquals("symbol,file,url,status,bytes,sha256,fetched_on,message", log().get(0));
        assertEquals(
                "S/PV.7847,S_PV.7847.pdf,"
                        + server.base()
                        + "?s=S/PV.7847&l=en&t=pdf,fetched,40000,"
                        + Hashes.sha256(PDF)
                        + ",2026-01-02T12:00:00Z,40000 bytes",
                log().get(1));
        List<String> request = server.requests().get(0);
        assertEquals("GET /access?s=S/PV.7847&l=en&t=pdf HTTP/1.1", request.get(0));
        assertTrue(request.contains("User-Agent: Travaux/test (research software)"), "" + request);
        assertEquals(List.of(), slept);
    }

    @Test
    void whatIsThereIsNotAskedForAgain() throws Exception {
        server.then("200 OK", plain(), PDF);
        fetch();
        List<String> before = log();
        assertEquals(new FetchSummary(0, 1, 0), fetch());
        assertEquals(1, server.requests().size());
        assertEquals(before, log());
    }

    @Test
    void aFileThatChangedIsNeitherTrustedNorWrittenOver() throws Exception {
        server.then("200 OK", plain(), PDF);
        fetch();
        Files.writeString(file("S_PV.7847.pdf"), "my notes");
        assertEquals(new FetchSummary(0, 0, 1), fetch());
        assertEquals("my notes", Files.readString(file("S_PV.7847.pdf")));
        assertTrue(lastMessage().contains("has changed since"), lastMessage());
        assertEquals(1, server.requests().size());
    }

    @Test
    void aFileOfTheUsersIsKept() throws Exception {
        Files.createDirectories(temporary.resolve("in"));
        Files.write(file("S_PV.7847.pdf"), PDF);
        assertEquals(new FetchSummary(0, 1, 0), fetch());
        assertTrue(log().get(1).contains(",kept,40000," + Hashes.sha256(PDF)), log().get(1));
        assertEquals(0, server.requests().size());
    }

    @Test
    void waitsLongerEachTimeAndAsLongAsTheServerSays() throws Exception {
        server.then("500 Oops", List.of("Content-Length: 0"), new byte[0])
                .then(
                        "503 Busy",
                        List.of("Retry-After: Fri, 02 Jan 2026 12:00:45 GMT", "Content-Length: 0"),
                        new byte[0])
                .then("200 OK", plain(), PDF);
        assertEquals(1, fetch().fetched());
        assertFetched();
        // The clock stands still, so that the pace of three seconds is waited in full as well.
        assertEquals(List.of(2, 3, 45, 3), slept.stream().map(d -> (int) d.toSeconds()).toList());
    }

    @Test
    void givesUpAfterTheRetriesAndNamesTheReason() throws Exception {
        for (int i = 0; i < 5; i++) {
            server.then("429 Slowly", List.of("Retry-After: 7", "Content-Length: 0"), new byte[0]);
        }
        assertEquals(new FetchSummary(0, 0, 1), fetch());
        assertEquals(3, server.requests().size());
        assertTrue(lastMessage().contains("the server answered 429"), lastMessage());
        assertTrue(log().get(1).endsWith(",failed,,,,the server answered 429"), log().get(1));
        assertFalse(Files.exists(file("documents.csv")));
    }

    @Test
    void doesNotWaitForHoursNorRetryWhatIsNotThere() throws Exception {
        manifest("symbol\nS/PV.7847\nS/PV.7848\n");
        server.then("503 Busy", List.of("Retry-After: 7200", "Content-Length: 0"), new byte[0])
                .then("404 None", List.of("Content-Length: 0"), new byte[0]);
        assertEquals(new FetchSummary(0, 0, 2), fetch());
        assertEquals(2, server.requests().size());
        assertTrue(said.get(0).contains("come back in 120 minutes"), said.get(0));
        assertTrue(said.get(1).contains("no such document"), said.get(1));
    }

    @Test
    void goesOnWhereItWasCutOff() throws Exception {
        server.then("200 OK", tagged(), until(15_000))
                .then("206 Partial", rest(15_000), from(15_000));
        assertEquals(1, fetch().fetched());
        assertFetched();
        assertTrue(server.requests().get(1).contains("Range: bytes=15000-"));
        assertTrue(server.requests().get(1).contains("If-Range: \"v1\""));
    }

    @Test
    void beginsAnewWhereTheServerCanNotGoOn() throws Exception {
        server.then("200 OK", tagged(), until(15_000)).then("200 OK", tagged(), PDF);
        assertEquals(1, fetch().fetched());
        assertFetched();
    }

    @Test
    void beginsAnewWhereTheServerSendsAnotherPartOrNone() throws Exception {
        server.then("200 OK", tagged(), until(15_000))
                .then("206 Partial", rest(20_000), from(20_000))
                .then("200 OK", tagged(), PDF);
        assertEquals(1, fetch().fetched());
        assertFetched();
        assertFalse(String.join("\n", server.requests().get(2)).contains("Range:"));
    }

    @Test
    void withoutAMarkOfTheVersionItBeginsAnew() throws Exception {
        server.then("200 OK", plain(), until(15_000)).then("200 OK", plain(), PDF);
        assertEquals(1, fetch().fetched());
        assertFetched();
        assertFalse(String.join("\n", server.requests().get(1)).contains("Range:"));
    }

    @Test
    void aLengthThatIsTooShortMakesNoDocument() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.then("200 OK", List.of("Content-Length: 30000"), PDF);
        }
        assertEquals(1, fetch().failed());
        assertNothingUnderTheName();
        assertTrue(lastMessage().contains("without its end"), lastMessage());
    }

    @Test
    void whatStallsIsGivenUpAndGoneOnWith() throws Exception {
        stall = Duration.ofMillis(300);
        server.then(
                        out -> {
                            ScriptedServer.write(out, "200 OK", tagged(), until(10_000));
                            Thread.sleep(1500);
                        })
                .then("206 Partial", rest(10_000), from(10_000));
        assertEquals(1, fetch().fetched());
        assertFetched();
        assertTrue(said.get(0).contains("nothing came for 0.3 seconds"), said.get(0));
    }

    @Test
    void whatTricklesForeverIsGivenUp() throws Exception {
        whole = Duration.ofMillis(400);
        for (int i = 0; i < 3; i++) {
            server.then(
                    out -> {
                        ScriptedServer.write(out, "200 OK", plain(), until(100));
                        for (int byteNumber = 0; byteNumber < 15; byteNumber++) {
                            Thread.sleep(60);
                            out.write('x');
                            out.flush();
                        }
                    });
        }
        assertEquals(1, fetch().failed());
        assertTrue(lastMessage().contains("it took longer than 0.4 seconds"), lastMessage());
        assertNothingUnderTheName();
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        stall = Duration.ofMillis(200);
        for (int i = 0; i < 3; i++) {
            server.then(out -> Thread.sleep(400));
        }
        assertEquals(1, fetch().failed());
        assertTrue(lastMessage().contains("no answer"), lastMessage());
    }

    @Test
    void followsRedirectionsButNotInCirclesNorAway() throws Exception {
        manifest("symbol\nS/PV.7847\nS/PV.7848\nS/PV.7849\n");
        server.then("302 Found", List.of("Location: /doc/1.pdf", "Content-Length: 0"), new byte[0])
                .then("200 OK", plain(), PDF);
        for (int i = 0; i < 9; i++) {
            server.then("302 Found", List.of("Location: /loop", "Content-Length: 0"), new byte[0]);
        }
        server.then(
                "301 Moved",
                List.of("Location: file:///etc/passwd", "Content-Length: 0"),
                new byte[0]);
        assertEquals(new FetchSummary(1, 0, 2), fetch());
        assertEquals("GET /doc/1.pdf HTTP/1.1", server.requests().get(1).get(0));
        assertTrue(said.get(1).contains("redirected more than 8 times"), said.get(1));
        assertTrue(said.get(2).contains("which is not safe"), said.get(2));
    }

    @Test
    void neverFromHttpsToHttp() {
        FetchFailure failure =
                assertThrows(
                        FetchFailure.class,
                        () ->
                                Redirection.next(
                                        URI.create("https://a.example/x"), "http://a.example/y"));
        assertTrue(failure.why().contains("not safe"));
        assertFalse(failure.isPassing());
    }

    @Test
    void aWebPageIsNoDocumentWhateverItsHeadSays() throws Exception {
        byte[] page = "\n<!DOCTYPE html><p>Not found</p>".getBytes(StandardCharsets.UTF_8);
        server.then(
                "200 OK",
                List.of(
                        "Content-Type: application/pdf; charset=nonsense-8",
                        "Content-Length: " + page.length),
                page);
        assertEquals(1, fetch().failed());
        assertEquals(1, server.requests().size());
        assertTrue(lastMessage().contains("a web page came, not a PDF"), lastMessage());
        assertNothingUnderTheName();
        assertEquals(List.of("fetched.csv"), names());
    }

    @Test
    void whatComesPackedOrTooLargeIsRefused() throws Exception {
        manifest("symbol\nS/PV.7847\nS/PV.7848\n");
        server.then("200 OK", List.of("Content-Encoding: gzip", "Content-Length: 3"), new byte[3])
                .then("200 OK", List.of("Content-Length: 900000000"), PDF);
        assertEquals(2, fetch().failed());
        assertTrue(said.get(0).contains("encoded as gzip"), said.get(0));
        assertTrue(said.get(1).contains("larger than 256 MiB"), said.get(1));
    }

    @Test
    void nobodyListeningIsAFailureThatIsNamed() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertEquals(1, fetch(URI.create("http://127.0.0.1:" + port + "/")).failed());
        assertTrue(lastMessage().contains("no answer"), lastMessage());
        assertEquals(List.of("fetched.csv"), names());
    }

    @Test
    void whenItIsStoppedTheNextTimeGoesOn() throws Exception {
        manifest("symbol\nS/PV.7846\nS/PV.7847\n");
        Thread fetching = Thread.currentThread();
        server.then("200 OK", plain(), PDF)
                .then(
                        out -> {
                            ScriptedServer.write(out, "200 OK", tagged(), until(12_000));
                            Thread.sleep(300);
                            fetching.interrupt();
                            Thread.sleep(300);
                        });
        assertThrows(InterruptedException.class, this::fetchSleeping);
        assertNothingUnderTheName();
        assertTrue(Files.exists(file("S_PV.7846.pdf")));
        assertEquals(2, log().size());
        long came = Files.size(file(".S_PV.7847.pdf.part"));
        assertTrue(came > 0, "the part is kept");
        server.then("206 Partial", rest((int) came), from((int) came));
        assertEquals(new FetchSummary(1, 1, 0), fetch());
        assertArrayEquals(PDF, Files.readAllBytes(file("S_PV.7847.pdf")));
    }

    /** With a sleeper that sleeps, so that an interruption is noticed there as in life. */
    private FetchSummary fetchSleeping() throws Exception {
        FetchOptions options =
                new FetchOptions(
                        temporary.resolve("manifest.csv"),
                        temporary.resolve("in"),
                        server.base(),
                        "Travaux/test",
                        new Patience(Duration.ofMillis(1), Duration.ofSeconds(5), stall, whole, 2));
        return new Fetcher(options, said::add, Clock.systemUTC(), Sleeper.real()).run();
    }

    @Test
    void keepsTheDelayBetweenRequests() throws Exception {
        manifest("symbol\nS/PV.7846\nS/PV.7847\nS/PV.7848\n");
        for (int i = 0; i < 3; i++) {
            server.then("200 OK", plain(), PDF);
        }
        assertEquals(3, fetch().fetched());
        assertEquals(List.of(Duration.ofSeconds(3), Duration.ofSeconds(3)), slept);
    }

    @Test
    void theUsersOwnLinesStayByteForByte() throws Exception {
        manifest("symbol,title\nS/PV.7846,Theirs\nS/PV.7847,\"Ours; or théirs\"\n");
        Files.createDirectories(temporary.resolve("in"));
        byte[] before =
                "Title;File\nMine \u00e9;S_PV.7846.pdf".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file("documents.csv"), before);
        server.then("200 OK", plain(), PDF).then("200 OK", plain(), PDF);
        assertEquals(2, fetch().fetched());
        String after = Files.readString(file("documents.csv"), StandardCharsets.ISO_8859_1);
        assertEquals(
                "Title;File\nMine \u00e9;S_PV.7846.pdf\r\n\"Ours; or th\u00e9irs\";S_PV.7847.pdf\r\n",
                after);
    }

    @Test
    void draftsGoIntoTheirSeries() throws Exception {
        manifest(
                "symbol,series,draft_no,kind\nS/2016/1073,Trafficking,1,draft\nS/RES/2331 (2016),Trafficking,2,resolution\n");
        server.then("200 OK", plain(), PDF).then("200 OK", plain(), PDF);
        assertEquals(2, fetch().fetched());
        assertEquals(
                List.of(
                        "file,draft_no,symbol,date,kind,title",
                        "S_2016_1073.pdf,1,S/2016/1073,,draft,",
                        "S_RES_2331(2016).pdf,2,S/RES/2331 (2016),,resolution,"),
                Files.readAllLines(file("Trafficking/series.csv")));
        assertFalse(Files.exists(file("documents.csv")));
        assertEquals(
                "GET /access?s=S/RES/2331(2016)&l=en&t=pdf HTTP/1.1",
                server.requests().get(1).get(0));
    }

    @Test
    void refusesAFolderThatIsAFile() throws Exception {
        Files.writeString(temporary.resolve("in"), "x");
        assertThrows(ManifestException.class, this::fetch);
    }
}
