package org.travaux.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.text.Part;
import org.travaux.text.Sentences;

/**
 * Reads with the shipped scales: what they say of the verbs that lawyers argue about is part of the
 * product.
 */
final class ForceReaderTest {

    private static final String SCALE = "binding_first";

    private static Force read(Part part, String sentence) throws Exception {
        InputStream file =
                Objects.requireNonNull(
                        ForceReaderTest.class.getResourceAsStream("/models/force.yaml"));
        return new ForceReader(ForceScales.read("force.yaml", file))
                .read(new Words(Sentences.of(part, sentence)), Sentences.text(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATIVE, 'Decides to remain seized', decides",
        "OPERATIVE, 'Further/further/RB requests the Secretary-General to report', requests",
        "OPERATIVE, 'Calls upon all States', 'calls upon'",
        "OPERATIVE, 'Takes note of the report', 'takes note'",
        "OPERATIVE, 'Acting under Chapter/chapter/NNP VII of the Charter , demands/demand/VBZ that', demands",
        "PREAMBLE, 'Gravely/gravely/RB concerned at the scale', concerned",
        "PREAMBLE, 'Recalling its resolution', recalls",
        "OPERATIVE, 'criminalize/criminalize/VB trafficking', criminalize",
        "OPERATIVE, 'to/to/TO protect/protect/VB witnesses', protect",
        "OPERATIVE, 'ensure/ensure/VB access', ensure",
        "OPERATIVE, 'personnel who/who/WP enslave/enslave/VBP', ''",
        "BODY, 'I urge/urge/VBP all States to act', urges",
        "BODY, 'They/they/PRP demand/demand/VBP ransom', ''",
        "BODY, 'States must/must/MD act', must"
    })
    void findsWhatLeads(Part part, String sentence, String entry) throws Exception {
        assertEquals(entry, read(part, sentence).lead(SCALE).map(Expression::entry).orElse(""));
    }

    @Test
    void aSecondVerbFollowsAConnectorInTheFormOfTheFirst() throws Exception {
        Force force =
                read(
                        Part.OPERATIVE,
                        "Condemns the attacks and demands/demand/VBZ that their demands/demand/NNS cease");
        assertEquals(2, force.verbs().size());
    }

    @Test
    void theTwoScalesDisagreeOnDecidesAndDemands() throws Exception {
        Expression decides = read(Part.OPERATIVE, "Decides to act").verbs().get(0);
        Expression demands = read(Part.OPERATIVE, "Demands that they act").verbs().get(0);
        assertEquals(0, decides.compare(demands, "binding_first").orElseThrow());
        assertTrue(decides.compare(demands, "gruenberg_2009").orElseThrow() < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Decides to, Calls upon",
        "Demands that, Calls upon",
        "Calls upon, Urges all",
        "Calls upon, Requests all",
        "Urges all, Encourages all",
        "Encourages all, Invites all",
        "Invites all, Notes that"
    })
    void theLadderOfTheContractHolds(String stronger, String weaker) throws Exception {
        Expression one = read(Part.OPERATIVE, stronger).verbs().get(0);
        Expression two = read(Part.OPERATIVE, weaker).verbs().get(0);
        assertTrue(one.compare(two, SCALE).orElseThrow() > 0);
    }

    @Test
    void anIntensifierMovesAVerbWithinItsStep() throws Exception {
        Expression urges = read(Part.OPERATIVE, "Urges all").verbs().get(0);
        Expression strongly = read(Part.OPERATIVE, "Strongly/strongly/RB urges all").verbs().get(0);
        Expression calls = read(Part.OPERATIVE, "Calls upon all").verbs().get(0);
        assertTrue(strongly.compare(urges, SCALE).orElseThrow() > 0);
        assertTrue(strongly.compare(calls, SCALE).orElseThrow() < 0);
    }

    @Test
    void verbsAndModalsDoNotCompare() throws Exception {
        Expression verb = read(Part.OPERATIVE, "Urges all").verbs().get(0);
        Expression modal = read(Part.BODY, "States must/must/MD act").modals().get(0);
        assertTrue(verb.compare(modal, SCALE).isEmpty());
    }

    @Test
    void hedgesAreFound() throws Exception {
        Force force =
                read(
                        Part.OPERATIVE,
                        "Urges States to provide shelter , as appropriate , within existing resources");
        assertEquals(2, force.hedges().size());
    }
}
