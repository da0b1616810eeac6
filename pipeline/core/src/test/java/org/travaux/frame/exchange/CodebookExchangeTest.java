package org.travaux.frame.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.frame.CodebookReader;
import org.travaux.frame.Frame;
import org.travaux.frame.Rulebook;
import org.travaux.frame.SubFrame;

final class CodebookExchangeTest {

    private static final String OURS =
            """
            version: "1"
            balance: {numerator: land, denominator: sea}
            frames:
              land:
                label: The land
                definition: What stands "firm".
                subframes:
                  farming: {definition: Fields & herds, include: [ploughs], examples: ["Sow, then reap."], indicators: [harvest*, arable land, {match: cow, weight: 0.4}]}
                  forests: {definition: Trees, indicators: [tree, (oak|ash) wood, cut ~3 tree, {match: axe, with: [tree]}]}
              sea:
                label: The sea
                definition: What moves.
                subframes:
                  fishing: {definition: Nets, indicators: [fishery, "=EEZ", resolution 1325]}
            names: [food and agriculture organization]
            """;

    private static Rulebook read(String yaml) throws Exception {
        return new CodebookReader(pattern -> sentence -> List.of())
                .read(
                        "codebook.yaml",
                        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String outline(Rulebook rules) {
        StringBuilder outline = new StringBuilder();
        for (Frame frame : rules.codebook().frames()) {
            for (SubFrame subframe : frame.subframes()) {
                TreeSet<String> patterns = new TreeSet<>();
                rules.written().stream()
                        .filter(i -> i.subframe().equals(subframe.name()))
                        .forEach(i -> patterns.add(i.pattern()));
                outline.append(frame.name())
                        .append('/')
                        .append(subframe.name())
                        .append(patterns)
                        .append('\n');
            }
        }
        return outline.toString();
    }

    private static Rulebook there(Format format, String text) throws Exception {
        return read(CodebookImporter.read("given", text, format).yaml());
    }

    @ParameterizedTest
    @EnumSource(names = {"QUANTEDA", "LIWC", "WORDSTAT"})
    void namesHierarchyAndPlainPatternsComeBack(Format format) throws Exception {
        CodebookExporter.Exported exported = CodebookExporter.export(read(OURS), format);
        assertEquals(
                """
                land/farming[arable land, cow, harvest*]
                land/forests[ash wood, axe, oak wood, tree]
                sea/fishing[eez, fishery, resolution 1325]
                """,
                outline(there(format, exported.text())));
        String losses = String.join("\n", exported.losses());
        assertTrue(losses.contains("'cut ~3 tree': left out"), losses);
        assertTrue(losses.contains("'axe': its conditions (with tree)"), losses);
        assertTrue(losses.contains("'=EEZ': its capitals"), losses);
        assertTrue(losses.contains("1 names that evoke nothing"), losses);
        assertEquals(format != Format.WORDSTAT, losses.contains("'cow': its weight 0.4"), losses);
    }

    @Test
    void wordStatKeepsWeights() throws Exception {
        Rulebook back =
                there(Format.WORDSTAT, CodebookExporter.export(read(OURS), Format.WORDSTAT).text());
        assertEquals(
                0.4,
                back.written().stream()
                        .filter(i -> i.pattern().equals("cow"))
                        .findFirst()
                        .orElseThrow()
                        .weight());
    }

    @Test
    void refiQdaKeepsMeaningsAndWholePatternsAndItsIdsAreStable() throws Exception {
        String text = CodebookExporter.export(read(OURS), Format.REFI_QDA).text();
        assertEquals(text, CodebookExporter.export(read(OURS), Format.REFI_QDA).text());
        Rulebook back = there(Format.REFI_QDA, text);
        assertEquals(
                """
                land/farming[arable land, cow, harvest*]
                land/forests[(oak|ash) wood, axe, cut ~3 tree, tree]
                sea/fishing[=EEZ, fishery, resolution 1325]
                """,
                outline(back));
        SubFrame farming = back.codebook().frames().get(0).subframes().get(0);
        assertEquals("Fields & herds", farming.definition());
        assertEquals(List.of("ploughs"), farming.include());
        assertEquals(List.of("Sow, then reap."), farming.examples());
        assertEquals("What stands \"firm\".", back.codebook().frames().get(0).definition());
        assertTrue(text.contains("xmlns=\"urn:QDA-XML:codebook:1.0\""), text);
        assertTrue(
                text.matches("(?s).*guid=\"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\".*"), text);
    }

    @Test
    void liwcOf2007StandsSideBySide() throws Exception {
        String text = CodebookExporter.export(read(OURS), Format.LIWC2007).text();
        assertTrue(text.startsWith("%\n1\tland\n2\tfarming\n3\tforests\n4\tsea\n"), text);
        assertTrue(text.contains("\nharvest*\t1\t2\n"), text);
    }

    @Test
    void readsLiwcAsItIsWrittenElsewhere() throws Exception {
        String text =
                String.join(
                        "\r\n",
                        "%",
                        "01\tAffect (Affect)",
                        "\t02\tNegemo",
                        "\t\t03\tAnger",
                        "04\tWork",
                        "%",
                        "",
                        "hate*\t01\t02\t03",
                        "sad 1 2",
                        "kind\t<of>02/131",
                        "job*\t04",
                        "na\u00efve\t04");
        CodebookImporter.Imported imported = CodebookImporter.read("l.dic", text, Format.LIWC);
        assertEquals(
                "affect_affect/negemo[hate*, sad]\nwork/work_general[job*, na\u00efve]\n",
                outline(read(imported.yaml())));
        String notes = String.join("\n", imported.notes());
        assertTrue(notes.contains("'Anger' stands too deep; its words are now in 'Negemo'"), notes);
        assertTrue(notes.contains("line 10, 'kind\t<of>02/131': left out"), notes);
    }

    @Test
    void readsWordStatAsItIsWrittenElsewhere() throws Exception {
        String text =
                String.join(
                        "\r\n",
                        "ECONOMY",
                        "\tGROWTH (1)",
                        "\tTRADE",
                        "\t\tFREE_TRADE* (1)",
                        "\t\tTARIFF (0.5)",
                        "\t\t@NEAR_RULE [A NEAR B] (1)",
                        "\t\tDEEP",
                        "\t\t\tQUOTA (1)");
        CodebookImporter.Imported imported = CodebookImporter.read("w.cat", text, Format.WORDSTAT);
        assertEquals(
                "economy/economy_general[growth]\neconomy/trade[free trade*, quota, tariff]\n",
                outline(read(imported.yaml())));
        assertTrue(imported.notes().stream().anyMatch(n -> n.contains("left out, a rule")));
        assertTrue(imported.notes().contains("there is one frame, so no balance can be weighed"));
    }

    @Test
    void readsQuantedaAsItIsWrittenElsewhere() throws Exception {
        String text =
                """
                # a comment
                Populism & more:
                  elites:
                    - elit*
                    - "political class"
                    - deeper:
                      - establishment
                  people: [the people, "colo?r"]
                title: one word
                """;
        CodebookImporter.Imported imported = CodebookImporter.read("q.yml", text, Format.QUANTEDA);
        assertEquals(
                """
                populism_more/elites[elit*, establishment, political class]
                populism_more/people[colo*r, the people]
                title_2/title_2_general[one word]
                """,
                outline(read(imported.yaml())));
    }

    @Test
    void aCodeWithoutPatternsHasNoIndicatorsAndXmlWithADoctypeIsRefused() throws Exception {
        String code =
                "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"x\"><Codes>"
                        + "<Code guid=\"1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294\" name=\"Dignit\u00e9 humaine\""
                        + " color=\"#46AA00\" isCodable=\"true\"><Description>As such.</Description>"
                        + "</Code></Codes></CodeBook>";
        assertEquals(
                "dignite_humaine/dignite_humaine_general[]\n",
                outline(
                        there(
                                Format.REFI_QDA,
                                "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + code)));
        String bomb =
                "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + code.replace("As such.", "&x;");
        assertTrue(
                String.valueOf(
                                assertThrows(
                                                ExchangeException.class,
                                                () ->
                                                        CodebookImporter.read(
                                                                "c.qdc", bomb, Format.REFI_QDA))
                                        .getMessage())
                        .contains("DOCTYPE"));
    }

    @Test
    void whatIsNoSuchFileIsRefusedWithItsLine() {
        assertTrue(
                String.valueOf(
                                assertThrows(
                                                ExchangeException.class,
                                                () ->
                                                        CodebookImporter.read(
                                                                "l.dic",
                                                                "%\n1\ta\n%\nword\t7\n",
                                                                Format.LIWC))
                                        .getMessage())
                        .startsWith("l.dic:4: there is no category 7"));
    }
}
