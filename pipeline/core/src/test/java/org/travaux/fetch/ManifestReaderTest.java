package org.travaux.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestReaderTest {

    @TempDir private Path temporary = Path.of("");

    private List<ManifestEntry> read(String text) throws Exception {
        Path manifest = temporary.resolve("manifest.csv");
        Files.write(manifest, text.getBytes(StandardCharsets.UTF_8));
        return ManifestReader.read(manifest);
    }

    private String refusal(String text) {
        return String.valueOf(assertThrows(ManifestException.class, () -> read(text)).getMessage());
    }

    @Test
    void readsWhatExcelWrites() throws Exception {
        List<ManifestEntry> entries =
                read(
                        "\uFEFFsep=;\r\nSymbol;language;Notes\r\n\r\n;;\r\nS/PV.7847;FR;the \"debate\"\r\n S/RES/2331 (2016) ;;\r\n"
                                .replace("the \"debate\"", "\"the \"\"debate\"\"\""));
        assertEquals(
                List.of("S_PV.7847-fr.pdf", "S_RES_2331(2016).pdf"),
                entries.stream().map(entry -> entry.about().file()).toList());
        assertEquals("S/RES/2331 (2016)", entries.get(1).about().symbol());
        assertEquals("S/RES/2331(2016)", entries.get(1).symbol().text());
        assertEquals("fr", entries.get(0).language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'symbol\nS/PV.7847\nS/PV.7847\n' | 'line 3: S/PV.7847 in en is in line 2 already'",
                "'symbol\n../../etc\n' | 'line 2: \"../../etc\" can''t be a symbol'",
                "'symbol\nhello\n' | 'can''t be a symbol'",
                "'name\nx\n' | 'line 1: there is no column \"symbol\"'",
                "'symbol\n' | 'no document is listed'",
                "'symbol,file\nS/PV.1,../x.pdf\n' | 'is no safe name'",
                "'symbol,file\nS/PV.1,/etc/x.pdf\n' | 'is no safe name'",
                "'symbol,file\nS/PV.1,a\\b.pdf\n' | 'is no safe name'",
                "'symbol,file\nS/PV.1,.hidden.pdf\n' | 'is no safe name'",
                "'symbol,file\nS/PV.1,CON.pdf\n' | 'is no safe name'",
                "'symbol,file\nS/PV.1,x.exe\n' | 'must end in .pdf'",
                "'symbol,file\nS/PV.1,A.pdf\nS/PV.2,a.PDF\n' | 'line 3: the file a.PDF is in line 2'",
                "'symbol,language\nS/PV.1,de\n' | 'none of en, fr, es, ar, zh, ru'",
                "'symbol,date\nS/PV.1,soon\n' | 'write it as 2016-12-20'",
                "'symbol,kind\nS/PV.1,poem\n' | 'none that is known'",
                "'symbol,draft_no\nS/PV.1,2\n' | 'draft 2 of which series?'",
                "'symbol,series,draft_no\nS/1,x,2\nS/2,x,2\n' | 'line 3: draft 2 of x is in line 2'",
                "'symbol,title\nS/PV.1,\"a\" b\n' | 'quotation mark'"
            })
    void saysWhatIsWrongInWhichLine(String manifest, String reason) {
        String refusal = refusal(manifest);
        assertTrue(refusal.contains(reason), refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S/RES/2331 (2016)",
                "S/PRST/2015/25",
                "S/2016/361/Rev.1",
                "A/RES/64/293",
                "S/PV.7533 (Resumption 1)",
                "CEDAW/C/GC/30",
                "A/HRC/RES/23/5",
                "E/2002/68/Add.1",
                "A/CONF.157/23",
                "S/2016/361/Rev.1/Corr.1",
                "ST/SGB/2003/13"
            })
    void knowsSymbols(String printed) {
        assertTrue(UnSymbol.of(printed).isPresent());
        assertEquals(
                printed.replaceAll(" (?=\\(Res)|(?<=tion) ", " "),
                UnSymbol.of(printed).map(UnSymbol::printed).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "S",
                "S/",
                "S//1",
                "S/PV.7847?x=1",
                "s/1",
                "S/1&l=fr",
                "S/..1/2",
                "2331"
            })
    void knowsWhatIsNone(String printed) {
        assertTrue(UnSymbol.of(printed).isEmpty());
    }

    @Test
    void theShippedManifestIsSoundAndCoversThePaper() throws Exception {
        Set<String> symbols =
                ManifestReader.read(Path.of("../../input/manifest.csv")).stream()
                        .map(entry -> entry.symbol().text())
                        .collect(Collectors.toSet());
        for (String symbol :
                List.of(
                        "S/PRST/2015/25",
                        "S/2016/949",
                        "S/2016/1031",
                        "S/PV.7847",
                        "S/RES/2331(2016)",
                        "S/RES/2388(2017)",
                        "A/RES/64/293",
                        "A/71/303",
                        "S/2016/361/Rev.1",
                        "S/PV.7585",
                        "S/PV.7704",
                        "S/RES/1325(2000)",
                        "S/RES/1820(2008)",
                        "S/RES/1888(2009)",
                        "S/RES/1889(2009)",
                        "S/RES/1960(2010)",
                        "S/RES/2106(2013)",
                        "S/RES/2122(2013)",
                        "S/RES/2242(2015)",
                        "S/RES/2467(2019)",
                        "S/RES/2493(2019)")) {
            assertTrue(symbols.contains(symbol), symbol);
        }
    }
}
