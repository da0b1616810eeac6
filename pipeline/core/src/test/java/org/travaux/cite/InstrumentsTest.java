package org.travaux.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.text.Part;

/** Instruments by name, their provisions, and what points back to them. */
final class InstrumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the Convention on the Elimination of All Forms of Discrimination against Women; CEDAW",
                "the United Nations Convention against Transnational Organised Crime; UNTOC",
                "the Palermo Convention; UNTOC",
                "the Palermo Protocol; Trafficking Protocol",
                "the trafficking in persons Protocol; Trafficking Protocol",
                "the Universal Declaration of Human Rights; UDHR",
                "the Charter of the United Nations; UN Charter",
                "the U.N. Charter; UN Charter",
                "the Global Plan of Action to Combat Trafficking in Persons; A/RES/64/293",
                "the UN Global Counterterrorism Strategy; A/RES/60/288",
                "the women, peace and security agenda; WPS agenda",
                "the Convention of Belem do Para; Belém do Pará Convention",
                "the ILO Forced Labor Convention; ILO Convention No. 29",
                "ILO Convention No. 182; ILO Convention No. 182",
                "Directive 2011/36/EU; EU Trafficking Directive",
                "the 1951 Refugee Convention; Refugee Convention",
                "the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime; Trafficking Protocol"
            })
    void knowsInstrumentsByTheirNames(String name, String expected) {
        assertEquals(List.of(expected), Cited.ids("Much was said of " + name + " today."));
    }

    @Test
    void countsANameWithItsSymbolOnce() {
        assertEquals(
                List.of("A/RES/64/293"),
                Cited.ids(
                        "Much was said of the Global Plan of Action to Combat Trafficking in Persons (General Assembly resolution 64/293)."));
        assertEquals(
                List.of("CEDAW"),
                Cited.ids(
                        "Much was said of the Convention on the Elimination of All Forms of Discrimination against Women (CEDAW)."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Acting under Chapter VII; UN Charter [ch. VII] acted_under by anaphora",
                "Acting under Chapter VII of the Charter of the United Nations; UN Charter [ch. VII] acted_under",
                "Acting under Article 41 of Chapter VII of the Charter of the United Nations; UN Charter [ch. VII, art. 41] acted_under",
                "Recalling Articles 2 (4) and 51 of the United Nations Charter; UN Charter [art. 2 (4), art. 51] recalled",
                "Recalling Article 2, paragraph 4, of the United Nations Charter; UN Charter [art. 2 (4)] recalled",
                "Recalling Chapters VI and VII of the United Nations Charter; UN Charter [ch. VI, ch. VII] recalled",
                "Recalling article 6 of CEDAW; CEDAW [art. 6] recalled",
                "Recalling article 3 (a) of the Trafficking Protocol; Trafficking Protocol [art. 3 (a)] recalled",
                "Recalling common article 3 of the Geneva Conventions; Geneva Conventions [common art. 3] recalled",
                "Recalling paragraphs 6 to 12 and 14 of resolution 1973 (2011); S/RES/1973 (2011) [para. 6-12, para. 14] recalled",
                "Recalling resolution 2253 (2015), paragraph 12; S/RES/2253 (2015) [para. 12] recalled"
            })
    void givesProvisionsToTheirInstrument(String sentence, String expected) {
        assertEquals(List.of(expected), Cited.in(sentence + ","));
    }

    @Test
    void leavesTheProvisionsOfOthersAlone() {
        assertEquals(
                List.of("UN Charter recalled"),
                Cited.in(
                        "Recalling the Charter of the United Nations and Article 9 of the Freedonia Agreement,"));
        assertEquals(
                List.of("S/RES/1572 (2004) recalled", "S/RES/1946 (2010) [para. 5] recalled"),
                Cited.in(
                        "Recalling resolution 1572 (2004), paragraph 5 of resolution 1946 (2010),"));
    }

    @Test
    void followsTheConventionBackToTheOnlyOne() {
        assertEquals(
                List.of("CEDAW recalled", "CEDAW standard by anaphora"),
                Cited.in(
                        "Recalling the Convention on the Elimination of All Forms of Discrimination against Women,",
                        "Stressing that States act in accordance with the Convention,"));
        assertEquals(
                List.of("CEDAW recalled", "CRC recalled"),
                Cited.in(
                        "Recalling CEDAW and the Convention on the Rights of the Child,",
                        "Stressing that States act in accordance with the Convention,"));
        assertEquals(
                List.of("CRC recalled"),
                Cited.in(
                        "Recalling the Convention on the Rights of the Child and the Freedonia Convention on Whales,",
                        "Stressing that States act in accordance with the Convention,"));
    }

    @Test
    void takesTheCharterForThatOfTheUnitedNationsUnlessThereIsAnother() {
        assertEquals(
                List.of("UN Charter standard by anaphora"),
                Cited.in("Reaffirming its duties in accordance with the Charter,"));
        assertEquals(
                List.of("African Charter recalled", "African Charter standard by anaphora"),
                Cited.in(
                        "Recalling the African Charter on Human and Peoples' Rights,",
                        "Stressing its duties in accordance with the Charter,"));
    }

    @Test
    void learnsTheNamesThatADocumentGives() {
        assertEquals(
                List.of("CMW recalled", "CMW recalled by definition"),
                Cited.in(
                        "Recalling the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (hereinafter \"the Workers Convention\"),",
                        "Recalling the Workers Convention,"));
        assertEquals(
                List.of("Rome Statute recalled"),
                Cited.in(
                        "Recalling the Rome Statute of the International Criminal Court (ICC),",
                        "Welcoming the work of the ICC,"));
    }

    @Test
    void findsTheOptionalProtocolOfTheTreatyBefore() {
        assertEquals(
                List.of("CEDAW recalled", "CEDAW-OP recalled by anaphora"),
                Cited.in(
                        "Recalling the Convention on the Elimination of All Forms of Discrimination against Women and the Optional Protocol thereto,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The CEDAW Committee met; body",
                "CEDAW recommended a new law; body",
                "We have ratified CEDAW; implemented",
                "Our duties under CEDAW are clear; standard"
            })
    void tellsTheCommitteeFromItsConvention(String sentence, String role) {
        List<Citation> found = new Cited().add(Part.SPEECH, "S1", sentence + ".").citations();
        assertEquals("CEDAW", found.get(0).instrument().id());
        assertEquals(role, found.get(0).use().role().word());
        assertEquals(1, found.size());
    }

    @Test
    void spansCoverTheWordsThatCite() {
        Cited cited =
                new Cited()
                        .add(
                                Part.SPEECH,
                                "S1",
                                "\ud83d\udd4a We recall Article 41\nof the\u00a0UN Charter.");
        Citation citation = cited.citations().get(0);
        String text = cited.document().annotated().document().text();
        assertEquals("Article 41\nof the\u00a0UN Charter", citation.reference().span().of(text));
        assertEquals("d:1:1", citation.id("d"));
    }
}
