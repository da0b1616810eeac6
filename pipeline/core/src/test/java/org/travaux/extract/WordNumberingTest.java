package org.travaux.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.extract.TrackedWord.level;
import static org.travaux.extract.TrackedWord.list;
import static org.travaux.extract.TrackedWord.r;
import static org.travaux.extract.TrackedWord.styled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.text.Document;

class WordNumberingTest {

    private static final DocumentExtractor EXTRACTOR = new DocumentExtractor();
    private static final Path FORMATS = Path.of("../../../shared/data/formats");

    @TempDir Path input;

    /** What stands before "it acts" in each paragraph. */
    private String numbers(String numbering, String styles, String... properties)
            throws IOException, ExtractionException {
        String body =
                Stream.of(properties)
                        .map(p -> styled(p, r("it acts.")))
                        .collect(Collectors.joining());
        Path path = input.resolve("list.docx");
        Files.write(
                path,
                TrackedWord.of(body).with("numbering", numbering).with("styles", styles).bytes());
        Document document = EXTRACTOR.extract(input, path, "x");
        return Stream.of(document.text().strip().split("\n+"))
                .map(line -> line.replace("it acts.", "").strip())
                .collect(Collectors.joining(" "));
    }

    private static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\""
                + id
                + "\">"
                + String.join("", levels)
                + "</w:abstractNum>";
    }

    private static String instance(int id, int definition, String overrides) {
        return "<w:num w:numId=\""
                + id
                + "\"><w:abstractNumId w:val=\""
                + definition
                + "\"/>"
                + overrides
                + "</w:num>";
    }

    private static final String LEGAL =
            definition(
                    0,
                    level(0, "decimal", "%1.", ""),
                    level(1, "lowerLetter", "(%2)", ""),
                    level(2, "lowerRoman", "(%3)", ""),
                    level(3, "decimal", "%1.%4", ""));

    @Test
    void countsLevelsAndBeginsTheDeeperOnesAnew() throws IOException, ExtractionException {
        assertEquals(
                "1. (a) (b) (i) (ii) (c) (i) 2. (a) 2.1",
                numbers(
                        LEGAL + instance(1, 0, ""),
                        "",
                        list(1, 0),
                        list(1, 1),
                        list(1, 1),
                        list(1, 2),
                        list(1, 2),
                        list(1, 1),
                        list(1, 2),
                        list(1, 0),
                        list(1, 1),
                        list(1, 3)));
    }

    @Test
    void goesOnCountingInAListOfTheSameDefinitionUnlessItStartsAnew()
            throws IOException, ExtractionException {
        String restart =
                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";
        assertEquals(
                "1. 2. 7. 8. 9.",
                numbers(
                        LEGAL + instance(1, 0, "") + instance(2, 0, "") + instance(3, 0, restart),
                        "",
                        list(1, 0),
                        list(2, 0),
                        list(3, 0),
                        list(3, 0),
                        list(1, 0)));
    }

    @Test
    void obeysRestartRulesAndLegalFigures() throws IOException, ExtractionException {
        String never = "<w:lvlRestart w:val=\"0\"/>";
        String numbering =
                definition(
                                0,
                                level(0, "upperRoman", "%1.", ""),
                                level(1, "decimal", "%2)", never),
                                level(2, "decimal", "%1.%3", "<w:isLgl/>"))
                        + instance(1, 0, "");
        assertEquals(
                "I. 1) 2) II. 3) 2.1",
                numbers(
                        numbering,
                        "",
                        list(1, 0),
                        list(1, 1),
                        list(1, 1),
                        list(1, 0),
                        list(1, 1),
                        list(1, 2)));
    }

    @Test
    void takesTheNumberFromTheStyleUnlessTheParagraphRefuses()
            throws IOException, ExtractionException {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Op\"><w:name w:val=\"Operative\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Sub\"/><w:basedOn w:val=\"Op\"/></w:style>";
        String numbering =
                definition(
                                0,
                                level(0, "decimal", "%1.", "<w:pStyle w:val=\"Op\"/>"),
                                level(1, "lowerLetter", "(%2)", "<w:pStyle w:val=\"Sub\"/>"))
                        + instance(1, 0, "");
        String op = "<w:pStyle w:val=\"Op\"/>";
        assertEquals(
                "1. (a)  2.",
                numbers(
                        numbering,
                        styles,
                        op,
                        "<w:pStyle w:val=\"Sub\"/>",
                        op + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                        op));
    }

    @ParameterizedTest
    @CsvSource({
        "lowerLetter, 27, aa",
        "lowerLetter, 28, bb",
        "upperLetter, 2, B",
        "lowerRoman, 9, ix",
        "upperRoman, 44, XLIV",
        "ordinal, 11, 11th",
        "ordinal, 22, 22nd",
        "cardinalText, 21, Twenty-one",
        "ordinalText, 20, Twentieth",
        "ordinalText, 33, Thirty-third",
        "decimalZero, 3, 03",
        "chicago, 5, **"
    })
    void writesEveryFormat(String format, int value, String printed)
            throws IOException, ExtractionException {
        String numbering =
                definition(
                                0,
                                level(0, format, "%1", "")
                                        .replace(
                                                "w:start w:val=\"1\"",
                                                "w:start w:val=\"" + value + "\""))
                        + instance(1, 0, "");
        assertEquals(printed, numbers(numbering, "", list(1, 0)));
    }

    @Test
    void numbersAFileOfWordItselfAsWordDoes() throws ExtractionException {
        Path file = FORMATS.resolve("legal-list.docx");
        Assumptions.assumeTrue(Files.exists(file), "the file is not here");
        Document document = EXTRACTOR.extract(FORMATS, file, "x", Optional.empty());
        assertEquals(
                List.of("1.", "1.1.", "2.", "2.1.", "2.1.1."),
                Stream.of(document.text().strip().split("\n+"))
                        .map(l -> l.replaceFirst(" .*", ""))
                        .toList());
    }
}
