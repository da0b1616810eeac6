package org.travaux.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.frame.CodebookException;

/** The file of instruments: what it says, and what it says of a mistake. */
final class CatalogueTest {

    private static final String FILE =
            """
            version: "1"
            agendas: {rights: Rights}
            instruments:
              - id: Whale Convention
                name: Convention on Whales
                names: ["Whale (Convention|Treaty)"]
                kind: treaty
                agenda: [rights]
                adopted: 1950-01-02
            agenda_of: {rights: [S/RES/9 (1946)]}
            first_resolution_of_year: {1946: 1, 1947: 16}
            roles:
              recalled: {far: [recall*]}
            """;

    private static Catalogue read(String file) throws Exception {
        return Catalogue.read(
                "i.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void knowsTheYearsOfResolutions() throws Exception {
        Catalogue catalogue = read(FILE);
        assertEquals(Optional.of(1946), catalogue.yearOf(15));
        assertEquals(Optional.empty(), catalogue.yearOf(16));
        assertEquals(
                List.of("rights"),
                catalogue.document("S/RES/9 (1946)", Instrument.RESOLUTION, "").agenda());
        Catalogue shipped = Cited.catalogue();
        assertEquals(Optional.of(1966), shipped.yearOf(232));
        assertEquals(Optional.of(2016), shipped.yearOf(2331));
        assertEquals(Optional.of(2017), shipped.yearOf(2388));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "kind: treaty~kind: Big Treaty~i.yaml:7: kind 'Big Treaty'",
                "adopted: 1950-01-02~adopted: 1950-13-02~i.yaml:9: adopted",
                "agenda: [rights]~agenda: [whales]~i.yaml:8: an agenda 'whales' is not one of rights",
                "Whale (Convention|Treaty)~Whale (Convention~i.yaml:6: a '(' without ')'",
                "Whale (Convention|Treaty)~(a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b)~i.yaml:6",
                "1947: 16~1947: 1~i.yaml:11: the first resolution",
                "recalled: {far~recited: {far~i.yaml:13: unknown key 'recited'",
                "kind: treaty~sort: treaty~i.yaml:7: unknown key 'sort'",
                "name: Convention on Whales~protocol_to: Nothing~i.yaml:4: 'name' is missing"
            })
    void namesTheLineOfAMistake(String right, String wrong, String message) {
        assertTrue(FILE.contains(right), right);
        CodebookException refused =
                assertThrows(CodebookException.class, () -> read(FILE.replace(right, wrong)));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith(message),
                String.valueOf(refused.getMessage()));
    }

    @Test
    void refusesOneNameForTwo() {
        String two =
                FILE.replace(
                        "agenda_of:",
                        """
                          - id: Other
                            name: Whale Treaty
                            kind: treaty
                            agenda: [rights]
                            adopted: 1951
                        agenda_of:""");
        CodebookException refused = assertThrows(CodebookException.class, () -> read(two));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("is a name of 'Whale Convention'"));
    }
}
