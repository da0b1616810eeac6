package org.travaux.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodebookReaderTest {

    static final String SMALL =
            """
            title: Small
            version: "1"
            balance: {numerator: rights, denominator: security}
            frames:
              security:
                label: Security
                subframes:
                  terrorism: {definition: d, indicators: [terroris*, {match: money, weight: 0.3}]}
                  crime: {definition: d, indicators: [prosecut*, crime, {match: return, with: [border], window: 3}]}
              rights:
                label: Rights
                subframes:
                  rights_law: {definition: d, indicators: [human rights]}
                  gender: {definition: d, indicators: [{match: sexual violence, yields_to: [crime]}]}
                  protection: {definition: d, negation: keeps, indicators: [legal aid, protect*]}
            names: [office on drugs and crime]
            scopes:
              - {name: not, effect: negates, direction: after, reach: 4, stops: [but], cues: [not, no]}
              - {name: rather, effect: cancels, direction: after, reach: 4, cues: [rather than]}
              - {name: in line, effect: qualifies, direction: after, reach: 6, stops: [","], cues: [in line with]}
            """;

    static Rulebook read(String yaml) throws Exception {
        return new CodebookReader(pattern -> sentence -> List.of())
                .read(
                        "small.yaml",
                        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsFramesInTheirOrder() throws Exception {
        Codebook codebook = read(SMALL).codebook();
        assertEquals(List.of("security", "rights"), codebook.frameNames());
        assertEquals("rights", codebook.frameOf("gender").orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "terroris*~'(terror'~small.yaml:8:",
                "weight: 0.3~weight: 3~small.yaml:8: weight must be a number from 0.01 to 1",
                "effect: negates~effect: nagates~small.yaml:18: effect 'nagates' is not one of cancels, negates, qualifies",
                "balance:~ballance:~small.yaml:3: unknown key 'ballance'",
                "numerator: rights~numerator: right~small.yaml:3: numerator 'right' is not one of security, rights",
                "yields_to: [crime]~yields_to: [crimes]~small.yaml:14: indicator 'sexual violence' yields to 'crimes'",
                "definition: d, negation~negation~small.yaml:15: 'definition' is missing",
                "  gender:~  crime:~small.yaml:14: sub-frame 'crime' stands in two frames",
                "'version: \"1\"'~'version: \"1'~small.yaml:",
                "  security:~  title:~small.yaml:6: a frame can't be called 'title'",
                "weight: 0.3~weight: NaN~small.yaml:8: weight must be a number",
                "window: 3~window: 3.5~small.yaml:9: window must be a whole number",
                "  security:~  Security Council:~small.yaml:6: frame 'Security Council': names become columns",
                "  security:~  mixed:~small.yaml:6: a frame can't be called 'mixed'"
            })
    void aMistakeIsReportedWithFileAndLine(String right, String wrong, String message) {
        CodebookException refused =
                assertThrows(
                        CodebookException.class,
                        () ->
                                read(
                                        SMALL.replaceFirst(
                                                java.util.regex.Pattern.quote(right), wrong)));
        assertEquals(
                message,
                String.valueOf(refused.getMessage())
                        .substring(
                                0,
                                Math.min(
                                        message.length(),
                                        String.valueOf(refused.getMessage()).length())));
    }
}
