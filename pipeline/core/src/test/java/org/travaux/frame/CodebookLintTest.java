package org.travaux.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodebookLintTest {

    private static String lint(String first, String second) throws Exception {
        return CodebookLint.of(
                        CodebookReaderTest.read(
                                """
                                version: "1"
                                frames:
                                  one:
                                    label: One
                                    definition: d
                                    subframes:
                                      a:
                                        {label: A, definition: d, include: [x], exclude: [x], examples: [x], indicators: [
                                %s
                                        ]}
                                  two:
                                    label: Two
                                    definition: d
                                    subframes:
                                      b: {label: B, definition: d, include: [x], exclude: [x], examples: [x], indicators: [
                                %s
                                        ]}
                                names: [office on drugs]
                                """
                                        .formatted(first, second)))
                .stream()
                .map(finding -> finding.in("f"))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "terror*, terrorist;f:9: warning: 'terrorist' adds nothing to 'terror*'",
                "radicalization, radicalisation;f:9: warning: 'radicalisation' matches the same as",
                "radicaliz*, radicalis*;f:9: warning: 'radicalis*' matches the same as",
                "labour law, LABOR law;f:9: warning: 'LABOR law' matches the same as",
                "(a1|b1), b1, a1;f:9: warning: '(a1|b1)' adds nothing to 'a1' on line 9 and 'b1' on line 9",
                "{match: x1, weight: 0.3}, y1;'x1' weighs 0.3, below the threshold 0.5",
                "{match: x1, weight: 0.3};all indicators of 'a' together stay below",
                "{match: x1, with: [w], without: [w]};f:9: error: 'x1' can never count",
                "{match: x1, yields_to: [a]};f:9: error: 'x1' yields to its own sub-frame",
                "beta;'beta' of 'b' also evokes 'a' of another frame",
                "office on drugs;name 'office on drugs' is an indicator of 'a'"
            })
    void finds(String indicators, String finding) throws Exception {
        String findings = lint(indicators, "beta, gamma");
        assertTrue(findings.contains(finding), findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "terror*, {match: terrorist, weight: 0.95}",
                "(a1|b1), c1, b1 c1?",
                "terror*, {match: terror*, weight: 0.5, negation: keeps, with: [fear]}",
                "{match: terror*, with: [fear]}, terrorist",
                "cut ~2 rope, cut the blue rope today",
                "{match: x1, weight: 0.3}, {match: y1, weight: 0.3}",
                "{match: beta, yields_to: [b]}"
            })
    void findsNothingInWhatIsMeant(String indicators) throws Exception {
        assertEquals("", lint(indicators, "beta, gamma"));
    }

    @Test
    void missingPartsAreNotesAndAMissingFrameDefinitionIsAWarning() throws Exception {
        List<Finding> findings = CodebookLint.of(CodebookReaderTest.read(CodebookReaderTest.SMALL));
        assertTrue(
                findings.stream()
                        .anyMatch(
                                f ->
                                        f.line() == 6
                                                && f.level() == Finding.Level.WARNING
                                                && f.message()
                                                        .equals(
                                                                "frame 'security' has no definition")));
        assertTrue(
                findings.stream()
                        .anyMatch(f -> f.message().equals("sub-frame 'crime' has no examples")));
        assertFalse(findings.stream().anyMatch(f -> f.level() == Finding.Level.ERROR));
    }

    @Test
    void allMistakesAreReportedAtOnce() throws Exception {
        String wrong =
                CodebookReaderTest.SMALL
                        .replace("weight: 0.3", "weight: 3")
                        .replace("terroris*", "'(terror'")
                        .replace("window: 3", "window: x")
                        .replace("effect: negates", "effect: nagates")
                        .replace("title: Small", "tittle: Small");
        List<CodebookException> mistakes =
                new CodebookReader(pattern -> sentence -> List.of())
                        .mistakes(
                                "small.yaml",
                                new ByteArrayInputStream(wrong.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of(1, 8, 8, 9, 18),
                mistakes.stream().map(CodebookException::line).sorted().toList());
    }

    @Test
    void aCodebookDiffersFromItselfInNothingAndFromAnotherInWhatWasChanged() throws Exception {
        Rulebook small = CodebookReaderTest.read(CodebookReaderTest.SMALL);
        assertEquals(
                List.of(),
                CodebookChange.between(small, CodebookReaderTest.read(CodebookReaderTest.SMALL)));
        Rulebook next =
                CodebookReaderTest.read(
                        CodebookReaderTest.SMALL
                                .replace("reach: 6", "reach: 7")
                                .replace("weight: 0.3", "weight: 0.4"));
        assertEquals(
                List.of(
                        "~ indicator 'money' of terrorism: weight 0.3 -> weight 0.4",
                        "~ scopes changed"),
                CodebookChange.between(small, next).stream().map(CodebookChange::what).toList());
    }
}
