package org.travaux.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.travaux.dilution.Results;

/** What the page shows of open options and of citations. */
class BracketPageTest {

    private static final String BRACKETS =
            "[aria-label='Open brackets from draft to draft, Open text']";
    private static final String INSTRUMENTS =
            "[aria-label='Instruments cited from draft to draft, Open text']";

    @TempDir private static @Nullable Path folder;

    private static @Nullable Browser opened;

    private final Browser browser = Objects.requireNonNull(opened);

    @BeforeAll
    static void start() {
        Browser.assumeInstalled();
        opened = new Browser(Objects.requireNonNull(folder));
        Results results = new SampleBrackets().results();
        opened.open(results, SampleBrackets.citations(results));
    }

    @AfterAll
    static void stop() {
        if (opened != null) {
            opened.close();
        }
    }

    private List<String> texts(String css) {
        return browser.all(css).stream().map(this::text).toList();
    }

    private String text(WebElement element) {
        return String.valueOf(browser.run("return arguments[0].textContent", element));
    }

    private int found() {
        return Integer.parseInt(browser.find("#found").getText().split(" ", -1)[0]);
    }

    private void follow(String address) {
        browser.follow("");
        browser.run("document.activeElement.blur()");
        browser.follow(address);
        browser.await("return document.activeElement.id === 'find-text'");
    }

    @Test
    void countsOpenOptionsByDraftAndFrame() {
        assertEquals(
                List.of(
                        "Draft",
                        "Open options",
                        "Security and terrorism",
                        "Mixed",
                        "Rights and development",
                        "No frame",
                        "Then still open",
                        "Then accepted",
                        "Then dropped",
                        "Then replaced"),
                texts(BRACKETS + " thead th"));
        assertEquals(
                List.of("8", "1", "0", "1", "6", "4", "0", "4", "0"),
                texts(BRACKETS + " tbody tr:nth-child(1) td"));
        assertEquals(
                List.of("4", "1", "0", "0", "3", "0", "2", "2", "0"),
                texts(BRACKETS + " tbody tr:nth-child(2) td"));
        assertEquals(
                List.of("0", "0", "0", "0", "0", "–", "–", "–", "–"),
                texts(BRACKETS + " tbody tr:nth-child(3) td"));
    }

    @Test
    void saysBesideEachOptionWhatBecameOfItAndOfItsInnerOne() {
        follow("find&doc=draft1&bracket=any&paragraph=5");
        assertEquals(
                "Calls upon all States to take [all [necessary]{draft 2: dropped}]{draft 2: still open}"
                        + " measures for survivors [against poverty and inequality]{draft 2: dropped}"
                        + " [to dismantle their networks]{draft 2: still open};",
                withFates(".sentence .words"));
        assertEquals(
                "[necessary]",
                texts(".sentence .option .option").get(0),
                "the inner option lies within the outer");
    }

    /** The words with each fate in braces, and without the numbers of evidence. */
    private String withFates(String css) {
        return browser.text(
                "const copy = document.querySelector(\""
                        + css
                        + "\").cloneNode(true);"
                        + "copy.querySelectorAll('sup').forEach((note) => note.remove());"
                        + "copy.querySelectorAll('.fate').forEach((fate) => { fate.textContent = `{${fate.textContent}}`; });"
                        + "return copy.textContent");
    }

    @Test
    void tellsWhichAlternativeStoodInTheEnd() {
        follow("find&doc=draft1&paragraph=4");
        List<String> told = texts(".sentence .options li");
        assertEquals(
                "“[shall]”: alternative 1 of 2; its words: No frame; draft 2: still open; draft 3, the last: dropped.",
                told.get(0));
        assertEquals(
                "Of these alternatives: “[should]” stands in draft 3.", told.get(told.size() - 1));
        assertEquals(
                List.of("Draft 1", "Draft 2"),
                texts("[aria-label='Alternatives, Open text'] tbody th"));
        assertEquals(
                List.of("OP1", "“[shall]” or “[should]”", "“[should]” stands in draft 3"),
                texts("[aria-label='Alternatives, Open text'] tbody tr:nth-child(1) td"));
    }

    @Test
    void saysThatANoteIsNoWording() {
        follow("find&doc=draft1&paragraph=6");
        assertEquals(List.of("note"), texts(".sentence .words .fate"));
        assertTrue(texts(".sentence summary").contains("In brackets: 1 note"));
    }

    @Test
    void marksTheOptionsOfBothDraftsSideBySide() {
        browser.follow("series=Open%20text&step=1&edit=rights_removed");
        browser.await("return location.hash.includes('rights_removed')");
        browser.follow("series=Open%20text&step=1");
        browser.await(
                "return document.querySelector('#drafts-result').textContent.startsWith('Draft 1') && !location.hash.includes('edit')");
        int row = texts("#drafts .change:not(.identical) h3").indexOf("OP1");
        List<WebElement> sides =
                browser.all("#drafts .change:not(.identical)")
                        .get(row)
                        .findElements(By.cssSelector(".side"));
        assertEquals(
                List.of("draft 2: still open", "draft 2: still open", "draft 2: dropped"),
                fates(sides.get(0)));
        assertEquals(List.of("draft 3: dropped", "draft 3: accepted"), fates(sides.get(1)));
    }

    private List<String> fates(WebElement side) {
        return side.findElements(By.cssSelector(".words .fate")).stream().map(this::text).toList();
    }

    @Test
    void putsWhatFallsSilentFirstAndLeavesOutNamesOfBodies() {
        assertEquals(
                List.of(
                        "CEDAWConvention on the Elimination of All Forms of Discrimination against Women",
                        "UDHRUniversal Declaration of Human Rights",
                        "Beijing Declaration and Platform for Action",
                        "S/RES/1325 (2000)",
                        "S/RES/2331 (2016)"),
                texts(INSTRUMENTS + " tbody th"));
        assertEquals(
                List.of("2", "1", "0", "last in draft 2"),
                texts(INSTRUMENTS + " tbody tr:nth-child(1) td"));
        assertEquals(
                List.of("1", "0", "0", "last in draft 1"),
                texts(INSTRUMENTS + " tbody tr:nth-child(3) td"));
        assertEquals(List.of("1", "1", "1", ""), texts(INSTRUMENTS + " tbody tr:nth-child(4) td"));
        assertEquals(
                List.of("0", "0", "1", "first in draft 3"),
                texts(INSTRUMENTS + " tbody tr:nth-child(5) td"));
        assertEquals(
                "2 citations of CEDAW, Draft 1: recalled 1, standard 1; to their sentences",
                browser.find(INSTRUMENTS + " a.into").getDomAttribute("aria-label"));
    }

    @Test
    void leadsFromEachNumberToTheSentencesThatItIsOf() {
        List<WebElement> numbers = browser.all(INSTRUMENTS + " a.into");
        assertEquals(9, numbers.size());
        for (WebElement number : numbers) {
            follow(String.valueOf(number.getDomAttribute("href")));
            assertEquals(text(number), String.valueOf(found()), "a citation to a sentence here");
        }
        follow(String.valueOf(browser.find(BRACKETS + " a.into").getDomAttribute("href")));
        assertEquals(3, found(), "8 options stand in 3 sentences");
        follow("find&doc=draft1&bracket=security");
        assertEquals(1, found());
        assertTrue(browser.find(".sentence .words").getText().contains("dismantle their networks"));
    }

    @Test
    void listsWhatALetterCites() {
        browser.run(
                "document.querySelectorAll('#documents tbody details').forEach((d) => d.open = true)");
        browser.await("return document.querySelectorAll('#documents .cited').length === 4");
        assertEquals("S/RES/1325 (2000) 2", texts("#documents tbody tr:last-child .cited").get(0));
        follow(
                String.valueOf(
                        browser.find("#documents tbody tr:last-child .cited a")
                                .getDomAttribute("href")));
        assertEquals(1, found(), "two citations stand in one sentence");
    }

    @Test
    void hasNoAccessibilityViolationAndNoComplaint() {
        follow("find&doc=draft1");
        browser.run("document.querySelectorAll('details').forEach((d) => d.open = true)");
        browser.await("return document.querySelectorAll('.sentence .detail').length > 5");
        assertEquals(
                List.of(),
                new AxeBuilder()
                        .analyze(browser.driver()).getViolations().stream()
                                .map(Rule::toString)
                                .toList());
        assertTrue(browser.all("#sentences .words b").isEmpty(), "text stays text");
        assertEquals(List.of(), browser.complaints());
    }
}
