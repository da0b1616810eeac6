package org.travaux.extract.parse;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What misbehaves costs one file, and the next is read as if nothing had been. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ForkedParserTest {

    private static ForkedParser parser;

    @BeforeAll
    static void start() {
        parser = forked(new ParserLimits("256m", Duration.ofMinutes(2)));
    }

    @AfterAll
    static void end() {
        parser.close();
    }

    private static ForkedParser forked(ParserLimits limits) {
        return new ForkedParser(
                limits,
                1,
                Objects.requireNonNull(
                        ForkedParserTest.class.getResourceAsStream("mischief-config.xml")));
    }

    private static Parsed parse(String order) throws ParsingException {
        return parser.parse(order.getBytes(StandardCharsets.UTF_8), "order.txt", 0);
    }

    private static ParsingException failure(String order) {
        return assertThrows(ParsingException.class, () -> parse(order), order);
    }

    @ParameterizedTest
    @CsvSource({
        "fill the memory, out_of_memory",
        "exit, crash",
        "halt, crash",
        "recurse, crash",
        "write without end, too_large",
        "markup without end, too_large",
        "throw, unreadable"
    })
    void namesTheFailureAndReadsTheNextFile(String order, String kind) throws ParsingException {
        assertEquals(kind, failure(order).kind());
        assertTrue(parse("The next file.").xhtml().contains("<p>The next file.</p>"));
    }

    @Test
    void stopsWhatNeverEnds() throws ParsingException {
        try (ForkedParser own = forked(new ParserLimits("64m", Duration.ofSeconds(8)))) {
            byte[] order = "hang".getBytes(StandardCharsets.UTF_8);
            ParsingException failure =
                    assertThrows(ParsingException.class, () -> own.parse(order, "order.txt", 0));
            assertEquals("timeout", failure.kind());
            byte[] next = "The next file.".getBytes(StandardCharsets.UTF_8);
            assertTrue(own.parse(next, "next.txt", 0).xhtml().contains("The next file."));
        }
    }

    @Test
    void saysTheSameEveryTime() {
        String first = String.valueOf(failure("throw").getMessage());
        assertEquals("The file is damaged: no good: java.lang.Object", first);
        assertEquals(first, failure("throw").getMessage());
    }

    @Test
    void takesNoNoiseForAResult() throws ParsingException {
        assertTrue(parse("print").xhtml().contains("<p>Printed.</p>"));
    }

    @Test
    void leavesNeitherProcessNorFileBehind() throws ParsingException {
        ForkedParser own = forked(new ParserLimits("64m", Duration.ofSeconds(30)));
        long before = children();
        Parsed parsed =
                own.parse("temporary file".getBytes(StandardCharsets.UTF_8), "order.txt", 0);
        String path = parsed.xhtml().replaceAll("(?s).*<p>(.*)</p>.*", "$1");
        assertTrue(Files.exists(Path.of(path)), path);
        assertEquals(before + 1, children());
        own.close();
        assertEquals(before, children());
        assertFalse(Files.exists(Path.of(path)));
        assertFalse(Files.exists(Path.of(path).resolveSibling("tika-config.xml")));
    }

    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    @Test
    void refusesLimitsThatAreNone() {
        Properties properties = new Properties();
        assertEquals(ParserLimits.DEFAULT, ParserLimits.of(properties));
        properties.setProperty("travaux.parser.heap", "512m");
        properties.setProperty("travaux.parser.seconds", "7");
        ParserLimits limits = ParserLimits.of(properties);
        assertEquals(new ParserLimits("512m", Duration.ofSeconds(7)), limits);
        assertEquals(Duration.ofSeconds(37), limits.timeFor(3L << 20, 0));
        for (String wrong : new String[] {"-1", "lots", "1.5g", "1g -version"}) {
            properties.setProperty("travaux.parser.heap", wrong);
            assertThrows(IllegalArgumentException.class, () -> ParserLimits.of(properties), wrong);
        }
        properties.setProperty("travaux.parser.heap", "");
        assertDoesNotThrow(() -> ParserLimits.of(properties));
        properties.setProperty("travaux.parser.seconds", "0");
        assertThrows(IllegalArgumentException.class, () -> ParserLimits.of(properties));
    }
}
