package org.travaux.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.travaux.cite.Citations;
import org.travaux.dilution.Results;
import org.travaux.text.Span;

class ReportWriterTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>");

    private final Results results = new SampleResults().small();

    private static String page(Results results) throws IOException {
        StringWriter out = new StringWriter();
        new ReportWriter().write(results, Citations.NONE, SampleResults.facts(), out);
        return out.toString();
    }

    private static String data(String page) {
        Matcher data = DATA.matcher(page);
        assertTrue(data.find(), "the page has its data");
        return data.group(1);
    }

    @Test
    void givesTheSameBytesForTheSameResults() throws IOException {
        assertEquals(page(results), page(new SampleResults().small()));
    }

    @Test
    void leavesNoMarkupInTheData() throws IOException {
        String data = data(page(results));
        assertFalse(Pattern.compile("[<>&\u2028\u2029]").matcher(data).find());
        assertTrue(data.contains("\\u003C/script\\u003E\\u003Cimg src=x onerror="));
    }

    @Test
    void escapesTheLineSeparatorsThatScriptsTripOver() throws IOException {
        StringWriter out = new StringWriter();
        RunFacts facts = SampleResults.facts();
        new ReportWriter()
                .write(
                        results,
                        Citations.NONE,
                        new RunFacts(
                                "a\u2028b\u2029c",
                                facts.version(),
                                facts.options(),
                                facts.codebookHash(),
                                facts.forceScale()),
                        out);
        assertTrue(data(out.toString()).contains("a\\u2028b\\u2029c"));
    }

    @Test
    void asksTheNetworkForNothing() throws IOException {
        String page = page(results).replace(data(page(results)), "");
        assertFalse(
                Pattern.compile("(src|href)=\"(?!#)|@import|url\\((?!#)|fetch\\(|XMLHttp")
                        .matcher(page)
                        .find());
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void allowsNoScriptButItsOwn() throws IOException {
        String page = page(results);
        String script = between(page, "<script type=\"module\">", "</script>");
        String style = between(page, "<style>", "</style>");
        assertTrue(page.contains("script-src " + Template.hash(script) + ";"));
        assertTrue(page.contains("style-src " + Template.hash(style) + ";"));
        assertFalse(script.contains("innerHTML") || script.contains("insertAdjacentHTML"));
    }

    private static String between(String page, String begin, String end) {
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf(end, from));
    }

    @Test
    void writesAParagraphOfTwoDraftsOnce() throws IOException {
        String recalled = "Recalling its earlier resolutions on trafficking";
        String data = data(page(results));
        assertEquals(data.indexOf(recalled), data.lastIndexOf(recalled));
    }

    @Test
    void placesEvidenceInTheWordsThatThePageShows() throws IOException {
        JsonNode data = new ObjectMapper().readTree(data(page(results)));
        JsonNode strings = data.path("tables").path("strings");
        List<String> shown = new ArrayList<>();
        for (JsonNode document : data.path("documents")) {
            for (JsonNode sentence : document.path("sentences")) {
                String paragraph =
                        strings.path(
                                        document.path("paragraphs")
                                                .path(sentence.path(1).asInt())
                                                .path(3)
                                                .asInt())
                                .asText();
                String words =
                        paragraph.substring(sentence.path(2).asInt(), sentence.path(3).asInt());
                for (JsonNode tag : sentence.path(6)) {
                    String found = words.substring(tag.path(5).asInt(), tag.path(6).asInt());
                    assertEquals(strings.path(tag.path(2).asInt()).asText(), found);
                    shown.add(found);
                }
            }
        }
        assertTrue(shown.contains("access to remedy") && shown.size() > 50);
    }

    @Test
    void placesOptionsWithTheirBracketsInTheWordsThatThePageShows() throws IOException {
        Results bracketed = new SampleBrackets().results();
        JsonNode data = new ObjectMapper().readTree(data(page(bracketed)));
        List<String> shown = new ArrayList<>();
        for (JsonNode option : data.path("documents").path(1).path("options")) {
            JsonNode places = option.path(0);
            shown.add(
                    words(data, 1, places.path(0))
                            .substring(places.path(1).asInt(), places.path(2).asInt()));
        }
        assertEquals(
                List.of("[shall]", "[should]", "[all]", "[to dismantle their networks]"), shown);
    }

    @Test
    void cutsBothTextsOfAChangeByItsRuns() throws IOException {
        JsonNode data = new ObjectMapper().readTree(data(page(results)));
        JsonNode runs = data.path("series").path(0).path("steps").path(0).path("changes");
        int reworded = 0;
        for (JsonNode change : runs) {
            int[] lengths = new int[3];
            JsonNode run = change.path(11);
            for (int i = 0; i < run.size(); i += 2) {
                lengths[run.path(i).asInt()] += run.path(i + 1).asInt();
            }
            if (!run.isEmpty()) {
                reworded++;
                assertEquals(words(data, 0, change.path(0)).length(), lengths[0] + lengths[1]);
                assertEquals(words(data, 1, change.path(1)).length(), lengths[0] + lengths[2]);
            }
        }
        assertEquals(4, reworded);
    }

    private static String words(JsonNode data, int document, JsonNode paragraph) {
        JsonNode row =
                data.path("documents").path(document).path("paragraphs").path(paragraph.asInt());
        return data.path("tables").path("strings").path(row.path(3).asInt()).asText();
    }

    @Test
    void foldsWhiteSpaceAndKnowsWhereTheWordsWent() {
        String text = "  We \n must\t\tact \uD83D\uDD4A now.  ";
        FoldedText folded = new FoldedText(text, new Span(1, text.length()));
        assertEquals("We must act \uD83D\uDD4A now.", folded.text());
        int begin = text.indexOf("must");
        assertEquals("must act", folded.of(new Span(begin, begin + 9)).of(folded.text()));
        assertEquals("We must", folded.of(new Span(1, begin + 5)).of(folded.text()));
        int now = text.indexOf("now");
        assertEquals("now.", folded.of(new Span(now, text.length())).of(folded.text()));
    }

    @Test
    void refusesACodeThatTheCodebookDoesNotHave() {
        Vocabulary vocabulary = new Vocabulary(results);
        assertThrows(IllegalArgumentException.class, () -> vocabulary.frame("trade"));
        assertThrows(IllegalArgumentException.class, () -> vocabulary.subframe("tariffs"));
        assertEquals(-1, vocabulary.frame(""));
    }
}
