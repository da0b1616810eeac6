package org.travaux.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.text.Part;

/** What a citation does: the nearest governing words decide. */
final class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Recalling resolution 1325 (2000); recalled",
                "Bearing in mind resolution 1325 (2000); recalled",
                "Taking note with appreciation of resolution 1325 (2000); recalled",
                "Reaffirming resolution 1325 (2000); reaffirmed",
                "Reiterating its commitment to resolution 1325 (2000); reaffirmed",
                "Reaffirms the provisions of resolution 1325 (2000); reaffirmed",
                "Urges States to act in accordance with resolution 1325 (2000); standard",
                "Recalls the duty to act pursuant to resolution 1325 (2000); standard",
                "Demands that all comply fully with resolution 1325 (2000); standard",
                "Condemns violations of resolution 1325 (2000); standard",
                "Stresses what is set out in resolution 1325 (2000); standard",
                "Calls for the full implementation of resolution 1325 (2000); implemented",
                "Urges States to ratify or accede to CEDAW; implemented",
                "Urges States to become parties to CEDAW; implemented",
                "Extends the measures imposed by paragraph 5 of resolution 1325 (2000); established",
                "Requests the Committee established pursuant to resolution 1325 (2000) to meet; body",
                "Requests the Committee pursuant to resolution 1325 (2000) to meet; body",
                "Acting under Chapter VII of the United Nations Charter; acted_under",
                "Requests a report on resolution 1325 (2000); mentioned",
                "Regretting with respect to resolution 1325 (2000) that time flies; mentioned"
            })
    void isDecidedByTheNearestGoverningWords(String sentence, String role) {
        List<String> found =
                new Cited()
                        .add(Part.OPERATIVE, "OP1", sentence + ";").citations().stream()
                                .map(citation -> citation.use().role().word())
                                .toList();
        assertEquals(List.of(role), found);
    }

    @Test
    void holdsForAList() {
        assertEquals(
                List.of("CEDAW standard", "CRC standard", "S/RES/1325 (2000) standard"),
                Cited.in(
                        "Urging States to act in accordance with CEDAW, the Convention on the Rights of the Child and resolution 1325 (2000),"));
    }

    @Test
    void endsWhereTheNextVerbBegins() {
        assertEquals(
                List.of("S/RES/1325 (2000) recalled", "S/RES/1820 (2008) mentioned"),
                Cited.in(
                        "Recalling resolution 1325 (2000), and requesting a paper on resolution 1820 (2008),"));
    }

    @Test
    void ofASymbolInBracketsIsThatOfTheReport() {
        assertEquals(
                List.of("S/2016/9 recalled"),
                Cited.in(
                        "Welcoming the report of the Secretary-General on the implementation of measures against traffic (S/2016/9),"));
    }

    @Test
    void comesFromTheChapeauWhereAnItemHasNoVerb() {
        List<Citation> found =
                new Cited()
                        .add(Part.OPERATIVE, "OP2", "Reaffirms:")
                        .add(Part.OPERATIVE, "OP2(a)", "resolution 1325 (2000);")
                        .add(Part.OPERATIVE, "OP3", "resolution 1820 (2008);")
                        .citations();
        assertEquals("S/RES/1325 (2000) reaffirmed", Cited.brief(found.get(0)));
        assertEquals("reaffirms", found.get(0).use().verb());
        assertEquals("S/RES/1820 (2008) mentioned", Cited.brief(found.get(1)));
    }
}
