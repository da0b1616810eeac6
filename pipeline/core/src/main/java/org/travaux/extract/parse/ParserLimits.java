package org.travaux.extract.parse;

import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What the parsing of one file may cost: the memory of the forked process, as Java's {@code -Xmx}
 * takes it, and the time, of which large files get more.
 */
public record ParserLimits(String heap, Duration time) {

    private static final Duration FOR_EACH_MEBIBYTE = Duration.ofSeconds(10);

    /** Tesseract takes some ten seconds a page, and more on a busy machine. */
    private static final Duration FOR_EACH_SCAN = Duration.ofMinutes(1);

    private static final Pattern HEAP = Pattern.compile("[1-9]\\d{0,5}[kKmMgG]");
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,4}");

    /** Enough for a record of 300 pages several times over, on a slow machine. */
    public static final ParserLimits DEFAULT = new ParserLimits("1g", Duration.ofMinutes(2));

    public ParserLimits {
        if (!HEAP.matcher(heap).matches()) {
            throw new IllegalArgumentException(
                    "TRAVAUX_PARSER_HEAP=" + heap + ": give a size such as 512m or 2g");
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a time limit of " + time + " leaves no time");
        }
    }

    /** As {@code travaux.parser.heap} and {@code travaux.parser.seconds} say, else the default. */
    public static ParserLimits of(Properties properties) {
        String seconds = properties.getProperty("travaux.parser.seconds", "");
        if (!seconds.isEmpty() && !SECONDS.matcher(seconds).matches()) {
            throw new IllegalArgumentException(
                    "TRAVAUX_PARSER_SECONDS=" + seconds + ": give a whole number of seconds");
        }
        String heap = properties.getProperty("travaux.parser.heap", "");
        return new ParserLimits(
                heap.isEmpty() ? DEFAULT.heap : heap,
                seconds.isEmpty() ? DEFAULT.time : Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** The time for a file of this many bytes, of which so many pages are to be recognised. */
    Duration timeFor(long bytes, int scans) {
        return time.plus(FOR_EACH_MEBIBYTE.multipliedBy(bytes >> 20))
                .plus(FOR_EACH_SCAN.multipliedBy(scans));
    }
}
