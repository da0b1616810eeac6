package org.travaux.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.travaux.cite.Citations;
import org.travaux.dilution.Results;

/** Debian's Chromium, headless, with a page of ours in it. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final ChromeDriver driver;
    private final Path folder;

    Browser(Path folder, String... flags) {
        this.folder = folder;
        ChromeOptions options = new ChromeOptions().setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + folder.resolve("profile"));
        options.addArguments(flags);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(DRIVER.toFile())
                                .build(),
                        options);
    }

    static void assumeInstalled() {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no /usr/bin/chromium with /usr/bin/chromedriver: install chromium and chromium-driver");
    }

    void open(Results results) {
        open(results, Citations.NONE);
    }

    void open(Results results, Citations citations) {
        Path page = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(page)) {
            new ReportWriter().write(results, citations, SampleResults.facts(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        driver.get(page.toUri().toString());
        await("return document.documentElement.dataset.ready !== undefined");
    }

    void await(String condition) {
        new WebDriverWait(driver, Duration.ofSeconds(20)).until(d -> truth(condition));
    }

    boolean truth(String script) {
        return Boolean.TRUE.equals(run(script));
    }

    double number(String script) {
        return run(script) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    String text(String script) {
        return String.valueOf(run(script));
    }

    Object run(String script, Object... arguments) {
        Object result = ((JavascriptExecutor) driver).executeScript(script, arguments);
        return result == null ? "" : result;
    }

    /** Changes the address after the # alone, as a click on a link does. */
    void follow(String hash) {
        run("location.hash = arguments[0]", hash);
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
