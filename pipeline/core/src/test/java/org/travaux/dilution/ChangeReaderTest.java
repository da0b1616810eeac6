package org.travaux.dilution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.frame.Coding;
import org.travaux.frame.PlacedDocument;

class ChangeReaderTest {

    private final DilutionMeter meter =
            new DilutionMeter(CodedDrafts.CODEBOOK, CodedDrafts.SCALE, 1, 100);

    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // A weaker verb alone leaves the rights content as it was.
                "Demands that States protect survivors of trafficking"
                        + "| Urges that States protect survivors of trafficking"
                        + "| verb_weakened | same | weaker",
                "Encourages States to join the treaty | Decides that States join the treaty"
                        + "| verb_strengthened | na | stronger",
                "Urges help, and demands that they report on it each year"
                        + "| Urges help, and invites that they report on it each year"
                        + "| verb_weakened | na | weaker",
                "Decides that States shall protect survivors of trafficking"
                        + "| Decides that States should protect survivors of trafficking"
                        + "| modality_weakened | same | weaker",
                "Urges States to endeavour to provide shelter to all"
                        + "| Urges States to ensure to provide shelter to all"
                        + "| modality_strengthened | same | stronger",
                // A hedge leaves the force as it was, and weakens the right it is put on.
                "Urges States to protect survivors of trafficking"
                        + "| Urges States to protect survivors of trafficking, as appropriate"
                        + "| hedge_added | weaker | same",
                "Urges States to inspect ships within existing resources"
                        + "| Urges States to inspect ships"
                        + "| hedge_removed | na | same",
                "Urges States to protect survivors, as appropriate, in camps"
                        + "| Urges States to protect survivors, where possible, in camps"
                        + "| '' | same | same",
                // On another clause of the paragraph it is not put on the right.
                "Urges States to protect survivors of trafficking; and to inspect ships"
                        + "| Urges States to protect survivors of trafficking; and to inspect ships"
                        + " where possible| hedge_added | same | same",
                "Urges States to protect survivors with full respect for human rights"
                        + "| Urges States to protect survivors with full respect"
                        + "| rights_removed | weaker | same",
                "Urges States to dismantle networks and protect ports"
                        + "| Urges States to dismantle networks and protect ports and dignity"
                        + "| rights_added | stronger | same",
                "Urges States to inform all victims about their rights in court"
                        + "| Urges States to inform all survivors about their rights in court"
                        + "| '' | same | same",
                "Urges States to act with full respect for human rights in camps"
                        + "| Urges States to act with full respect for counter terrorism in camps"
                        + "| rights_to_security | weaker | same",
                "Urges States to dismantle networks in border regions"
                        + "| Urges States to shelter in border regions"
                        + "| security_to_rights | stronger | same",
                "Urges States to act against terrorism in all regions of the world"
                        + "| Urges States to act in all regions of the world"
                        + "| security_removed | na | same",
                // Each frame was replaced by its own.
                "Urges States to act for dignity against terrorism in the region"
                        + "| Urges States to act for shelter against networks in the region"
                        + "| rights_removed/rights_added/security_added/security_removed"
                        + "| same | same",
                // Lost and gained at different places are two edits, not one exchange.
                "Urges respect for dignity, and asks all States in the region to report to us"
                        + "| Urges respect, and asks all States in the region to report on networks"
                        + "| rights_removed/security_added | weaker | same",
                "Urges States to protect ports | Urges States to protect ports"
                        + "| '' | na | same",
                "Protection of ports in the region | Protection of ports and of the region"
                        + "| '' | na | na",
                // What lost its verb to a chapeau was not weakened.
                "Urges the protection of survivors in the region"
                        + "| Protection of survivors in the region | '' | same | na",
            })
    void readsWhatWasDone(String from, String to, String edits, String rights, String force) {
        Change change = only(from, to);
        assertEquals(edits, String.join("/", change.edits()));
        assertEquals(rights, change.rights().word());
        assertEquals(force, change.force().word());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demands that States protect survivors | Urges that States protect survivors",
                "Decides that they shall report | Decides that they should report",
                "Urges States to shelter survivors here | Urges States to fight networks here",
                "Urges help for survivors now | Urges help for survivors now, as appropriate",
            })
    void mirrorsWhenTheDraftsAreExchanged(String one, String other) {
        Change there = only(one, other);
        Change back = only(other, one);
        assertEquals(opposite(there.rights()), back.rights());
        assertEquals(opposite(there.force()), back.force());
        assertEquals(there.edits().stream().map(ChangeReaderTest::opposite).toList(), back.edits());
    }

    @Test
    void givesDeletedAndInsertedParagraphsTheirContent() {
        List<Change> changes =
                changes(
                        CodedDrafts.draft(1, "OP1|Urges shelter for survivors against networks"),
                        CodedDrafts.draft(2, "OP1|Invites comments on the fishing quota"));
        Change inserted = changes.get(1);
        Change deleted = changes.get(0);
        assertEquals(List.of("rights_removed", "security_removed"), deleted.edits());
        assertEquals(Effect.WEAKER, deleted.rights());
        assertEquals(Effect.NA, deleted.force());
        assertEquals(List.of(), inserted.edits());
        assertEquals(Effect.NA, inserted.rights());
    }

    @Test
    void namesAMoveFirst() {
        List<Change> changes =
                changes(
                        CodedDrafts.draft(1, "OP1|Demands that States protect all survivors"),
                        CodedDrafts.draft(2, "PP1|Notes that States protect all survivors"));
        assertEquals(List.of("moved", "verb_weakened"), changes.get(0).edits());
    }

    @Test
    void readsAParagraphOverItsClauses() {
        Change change =
                only(
                        "Urges States to act; to help survivors; to fight terrorism",
                        "Urges States to act; to help survivors, as appropriate; to act again");
        assertEquals(Coding.MIXED, change.from().orElseThrow().frame());
        assertEquals(
                List.of("victim_protection", "terrorism"), change.from().orElseThrow().subframes());
        assertEquals("rights", change.to().orElseThrow().frame());
        assertEquals("urges", change.to().orElseThrow().lead().orElseThrow().entry());
        assertEquals(1, change.to().orElseThrow().hedges().size());
    }

    private static Effect opposite(Effect effect) {
        return switch (effect) {
            case WEAKER -> Effect.STRONGER;
            case STRONGER -> Effect.WEAKER;
            default -> effect;
        };
    }

    private static String opposite(String edit) {
        return switch (edit) {
            case "verb_weakened" -> "verb_strengthened";
            case "modality_weakened" -> "modality_strengthened";
            case "rights_to_security" -> "security_to_rights";
            case "hedge_added" -> "hedge_removed";
            default -> throw new IllegalArgumentException(edit);
        };
    }

    private Change only(String from, String to) {
        List<Change> changes =
                changes(
                        CodedDrafts.draft(1, "OP1|" + from.strip()),
                        CodedDrafts.draft(2, "OP1|" + to.strip()));
        assertEquals(1, changes.size(), "one pair");
        return changes.get(0);
    }

    private List<Change> changes(PlacedDocument from, PlacedDocument to) {
        return meter.measure("talks", List.of(from, to), List.of()).steps().get(0).changes();
    }
}
