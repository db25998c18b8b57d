package dev.sandbank.http.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A headless Chromium with a profile of its own. {@link #forget} resets width, colour scheme and cookies. */
public final class Browser implements AutoCloseable {

    /** The narrowest screen the pages promise to work on, in CSS pixels. */
    public static final int PHONE = 320;

    /** A usual window, in CSS pixels. */
    public static final int DESKTOP = 1280;

    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--hide-scrollbars",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final ChromeDriver driver;
    private int width = DESKTOP;

    Browser(Chromium chromium) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(FLAGS);
        this.driver = new ChromeDriver(service, options);
        driver.manage().timeouts().implicitlyWait(PATIENCE).scriptTimeout(PATIENCE.multipliedBy(6));
    }

    /** The driver, for actions that this class has no method for. */
    public ChromeDriver driver() {
        return driver;
    }

    public void open(String url) {
        driver.get(url);
    }

    /** The element, as soon as it exists; the method waits for a page that is loading. */
    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Types into the form field of this name. */
    public void type(String name, String text) {
        find("[name='" + name + "']").sendKeys(text);
    }

    /** Presses the button with this label. */
    public void press(String label) {
        driver.findElement(By.xpath("//button[normalize-space()='" + label + "']"))
                .click();
    }

    /** Everything that can be read on the page. */
    public String text() {
        return find("body").getText();
    }

    /** What a screen reader says of the element, texts that styles add included. */
    public String spokenText(String css) {
        Object node = Objects.requireNonNull(driver.executeCdpCommand(
                        "Runtime.evaluate", Map.of("expression", "document.querySelector('" + css + "')"))
                .get("result"));
        Object id = Objects.requireNonNull(((Map<?, ?>) node).get("objectId"));
        List<?> tree = (List<?>) Objects.requireNonNull(
                driver.executeCdpCommand("Accessibility.queryAXTree", Map.of("objectId", id, "role", "StaticText"))
                        .get("nodes"));
        return tree.stream()
                .map(text -> (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) text).get("name")))
                .map(name -> String.valueOf(name.get("value")))
                .collect(Collectors.joining());
    }

    /** Whether a person sees the middle of the element, not beyond the window's edge and not under something else. */
    public boolean isInSight(String css) {
        return Boolean.TRUE.equals(driver.executeScript("""
                const element = document.querySelector(arguments[0]);
                const box = element.getBoundingClientRect();
                const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return seen !== null && element.contains(seen);
                """, css));
    }

    public void width(int pixels) {
        width = pixels;
        size(pixels, HEIGHT);
    }

    /**
     * Sets the colour scheme a person prefers; motion is always reduced, so that no picture shows an unfinished
     * transition.
     */
    public void dark(boolean dark) {
        List<Map<String, String>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** How far the page can be scrolled sideways, in pixels; 0 on a page that fits. */
    public long sidewaysScroll() {
        return pixels("scrollWidth") - pixels("clientWidth");
    }

    /** The faults that the accessibility checker finds, one line each. */
    public List<String> accessibilityViolations() {
        return Accessibility.violations(driver);
    }

    /** Writes a picture of the whole page in its full length. */
    public void picture(Path file) {
        size(width, pixels("scrollHeight"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            size(width, HEIGHT);
        }
    }

    /** Whether pages may run scripts. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Sets the time zone of the person; an empty text is that of the machine. */
    public void zone(String id) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", id));
    }

    /**
     * Resets the browser: no page, no cookies, scripts that run, desktop width, light colours, the zone of the machine.
     * All tests share it, so whatever one of them can set is reset here.
     */
    public void forget() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        scripts(true);
        zone("");
        width(DESKTOP);
        dark(false);
    }

    private void size(int width, long height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private long pixels(String dimension) {
        Object found = driver.executeScript("return document.documentElement[arguments[0]]", dimension);
        return ((Number) Objects.requireNonNull(found)).longValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
