package org.travaux.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.text.Part;

/** Resolutions, statements and documents by their numbers, symbols and dates. */
final class ResolutionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We adopted resolution 1325 (2000) here; S/RES/1325 (2000)",
                "We adopted resolution 1325(2000) here; S/RES/1325 (2000)",
                "We adopted resolution 1325 here; S/RES/1325 (2000)",
                "We adopted its resolution 2195 here; S/RES/2195 (2014)",
                "We adopted UNSCR 1325 here; S/RES/1325 (2000)",
                "We adopted S/RES/1373 here; S/RES/1373 (2001)",
                "We adopted S/RES/2331(2016) here; S/RES/2331 (2016)",
                "We adopted resolution l325 (2000) here; S/RES/1325 (2000)",
                "We adopted resolution 233] (2016) here; S/RES/2331 (2016)",
                "We adopted resolution 764 (1992 of 13 July here; S/RES/764 (1992)",
                "We adopted General Assembly resolution 64/293 of 30 July 2010; A/RES/64/293",
                "We adopted resolution 46/182 of the General Assembly; A/RES/46/182",
                "We adopted resolution 217 A (III) then; UDHR",
                "We adopted resolution 377 (V) then; A/RES/377 (V)",
                "We adopted resolution 1503 (XLVIII) then; E/RES/1503 (XLVIII)",
                "We adopted Human Rights Council resolution 20/1 then; A/HRC/RES/20/1",
                "We adopted Economic and Social Council resolution 1996/31 then; E/RES/1996/31",
                "We adopted Commission on Human Rights resolution 2005/69; E/CN.4/RES/2005/69",
                "We adopted resolution ES-10/15 then; A/RES/ES-10/15",
                "We adopted A/RES/60/288 then; A/RES/60/288",
                "We adopted resolution 9999 (2030) then; S/RES/9999 (2030)"
            })
    void givesEveryFormItsNormalForm(String sentence, String expected) {
        assertEquals(List.of(expected), Cited.ids(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We seek a resolution of the conflict in 2016.",
                "Its camera has a resolution 10 of the screen has not.",
                "The resolution 20 years ago was a good one.",
                "This resolution and the present resolution have 12 paragraphs.",
                "The draft resolution had 15 votes in favour, 1325 people and 2,331 pages.",
                "Decision 4 (2003) of the committee and law 1373 (2001) are its own.",
                "All relevant resolutions and statements of its President are recalled.",
                "The report of the Committee and the Secretary-General are here."
            })
    void findsNothingWhereNothingIsCited(String sentence) {
        assertEquals(List.of(), Cited.ids(sentence));
    }

    @Test
    void findsEachOfAList() {
        assertEquals(
                List.of(
                        "S/RES/1325 (2000)",
                        "S/RES/1820 (2008)",
                        "S/RES/1888 (2009)",
                        "S/RES/2122 (2013)"),
                Cited.ids(
                        "Our resolutions 1325 (2000), 1820 (2008) of 19 June 2008, 1888 (2009) and 2122 (2013) stand."));
        assertEquals(
                List.of("S/RES/1325 (2000)", "S/RES/1612 (2005)", "S/RES/1674 (2006)"),
                Cited.ids(
                        "Our resolutions 1325 (2000) on women, 1612 (2005) on children, and on civilians 1674 (2006), stand."));
        assertEquals(
                List.of("A/RES/59/35", "A/RES/61/34"),
                Cited.ids("Assembly resolutions 59/35 of 2 December 2004 and 61/34 stand."));
        assertEquals(
                List.of("S/RES/242 (1967)", "S/RES/338 (1973)"),
                Cited.ids("We stand by resolutions 242 and 338."));
    }

    @Test
    void fillsARange() {
        assertEquals(
                List.of(
                        "S/RES/660 (1990) mentioned",
                        "S/RES/661 (1990) mentioned by range",
                        "S/RES/662 (1990) mentioned"),
                Cited.in("The resolutions 660 (1990) to 662 (1990) stay.").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void mendsAYearOnlyWhereTheYearMustBeTheSlip() {
        assertEquals(
                List.of("S/RES/2161 (2014) recalled by corrected"),
                Cited.in("Recalling its resolution 2161 (2015),"));
        assertEquals(
                List.of("S/RES/388 (1973) recalled by doubtful"),
                Cited.in("Recalling its resolution 388 (1973),"));
        assertEquals(
                List.of("S/RES/1325 (2000) recalled", "S/RES/1325 (2000) recalled by corrected"),
                Cited.in(
                        "Recalling its resolution 1325 (2000),",
                        "Recalling its resolution 1325 (2010),"));
    }

    @Test
    void readsCommitteesByNumberAsBodies() {
        assertEquals(
                List.of("S/RES/1267 (1999) body by number", "S/RES/1989 (2011) body by number"),
                Cited.in("Requests the 1267/1989 Committee to meet;"));
    }

    @Test
    void takesACouncilForTheOneThatSpeaks() {
        List<String> ids =
                new Cited()
                                .symbol("A/HRC/RES/35/5")
                                .add(Part.PREAMBLE, "PP1", "Recalling its resolution 20/1,")
                                .add(Part.PREAMBLE, "PP2", "Recalling Council resolution 5/1,")
                                .add(
                                        Part.PREAMBLE,
                                        "PP3",
                                        "Recalling General Assembly resolution 60/251,")
                                .citations()
                                .stream()
                                .map(citation -> citation.instrument().id())
                                .toList();
        assertEquals(List.of("A/HRC/RES/20/1", "A/HRC/RES/5/1", "A/RES/60/251"), ids);
    }

    @Test
    void leavesOutTheDocumentItself() {
        assertEquals(
                List.of(),
                new Cited()
                        .symbol("S/RES/2253 (2015)")
                        .add(Part.OPERATIVE, "OP1", "Decides, by resolution 2253 (2015), to act;")
                        .citations());
    }

    @Test
    void leavesOutWhatIsNotCoded() {
        assertEquals(
                List.of(),
                new Cited()
                        .add(Part.OTHER, "", "S/RES/2253 (2015)")
                        .add(Part.HEADING, "", "Resolution 1325 (2000)")
                        .add(Part.TITLE, "", "Charter of the United Nations")
                        .citations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Recalling the statement of its President of 16 December 2015 (S/PRST/2015/25); S/PRST/2015/25 presidential_statement",
                "Recalling its presidential statement S/PRST/2015/25; S/PRST/2015/25 presidential_statement",
                "Recalling its Presidential Statement 2011/20; S/PRST/2011/20 presidential_statement",
                "Recalling the statement of its President of 5 May 2009; S/PRST (2009-05-05) presidential_statement",
                "Noting the report of the Secretary-General of 4 March 2010 (S/2010/9); S/2010/9 report",
                "Noting the report of the Secretary-General of 4 March 2010 on it; SG report (2010-03-04) report",
                "Having considered the report of the Secretary-General; SG report report",
                "Noting the letter from Freedonia of 3 May 1999 (S/1999/12); S/1999/12 letter",
                "Noting the report (S/2016/36l/Rev.l); S/2016/361/Rev.1 report",
                "Noting document A/71/303; A/71/303 document",
                "Noting the debate recorded in S/PV.7585; S/PV.7585 record"
            })
    void knowsDocumentsBySymbolOrDate(String sentence, String expected) {
        List<String> found =
                new Cited()
                        .add(Part.PREAMBLE, "PP1", sentence + ",").citations().stream()
                                .map(c -> c.instrument().id() + " " + c.instrument().kind())
                                .toList();
        assertEquals(List.of(expected), found);
    }

    @Test
    void awaitsNoReportThatIsStillToCome() {
        assertEquals(List.of(), Cited.ids("Looks forward to the report of the Secretary-General;"));
    }
}
