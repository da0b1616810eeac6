package org.travaux.fetch;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the head of a server's answer says. */
final class Answer {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,15})-\\d+/(?:\\d+|\\*)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final int status;
    private final HttpHeaders headers;
    private final Clock clock;

    Answer(HttpResponse<?> response, Clock clock) {
        this.status = response.statusCode();
        this.headers = response.headers();
        this.clock = clock;
    }

    FetchFailure failure() {
        String message = "the server answered " + status;
        if (status == 404 || status == 410) {
            return FetchFailure.lasting(message + ": no such document");
        }
        return PASSING.contains(status)
                ? FetchFailure.passing(message, retryAfter())
                : FetchFailure.lasting(message);
    }

    private Optional<Duration> retryAfter() {
        Optional<String> said = headers.firstValue("Retry-After").map(String::strip);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (SECONDS.matcher(said.get()).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(said.get())));
        }
        try {
            ZonedDateTime until =
                    ZonedDateTime.parse(said.get(), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), until.toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** We ask for the bytes as they are; anything else would be stored as if it were the PDF. */
    void refuseEncoded() throws FetchFailure {
        Optional<String> encoding = headers.firstValue("Content-Encoding");
        if (encoding.isPresent() && !encoding.get().strip().equalsIgnoreCase("identity")) {
            throw FetchFailure.lasting("it came encoded as " + encoding.get());
        }
    }

    OptionalLong length() {
        try {
            return headers.firstValueAsLong("Content-Length");
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    boolean goesOnFrom(long position) {
        Matcher range = RANGE.matcher(headers.firstValue("Content-Range").orElse("").strip());
        return range.matches() && Long.parseLong(range.group(1)) == position;
    }

    /** A mark by which the server knows the version again: a strong tag, else its date. */
    Optional<String> version() {
        return headers.firstValue("ETag")
                .filter(tag -> tag.startsWith("\""))
                .or(() -> headers.firstValue("Last-Modified"))
                .filter(mark -> mark.chars().allMatch(c -> c >= ' ' && c < 127));
    }
}
