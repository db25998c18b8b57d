package dev.sandbank.http.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** How a page looks and sounds, in a window of some size. */
final class Looks {

    private static final int HEIGHT = 900;

    private final ChromeDriver driver;
    private int width = Browser.DESKTOP;

    Looks(ChromeDriver driver) {
        this.driver = driver;
    }

    void width(int pixels) {
        width = pixels;
        size(HEIGHT);
    }

    void dark(boolean dark) {
        List<Map<String, String>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    void print(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
    }

    void forceColours() {
        List<Map<String, String>> features = List.of(Map.of("name", "forced-colors", "value", "active"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    long sidewaysScroll() {
        return pixels("scrollWidth") - pixels("clientWidth");
    }

    void picture(Path file) {
        size(pixels("scrollHeight"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            size(HEIGHT);
        }
    }

    String spokenText(String css) {
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

    boolean isInSight(String css) {
        return Boolean.TRUE.equals(driver.executeScript("""
                const element = document.querySelector(arguments[0]);
                const box = element.getBoundingClientRect();
                const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return seen !== null && element.contains(seen);
                """, css));
    }

    private void size(long height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private long pixels(String dimension) {
        Object found = driver.executeScript("return document.documentElement[arguments[0]]", dimension);
        return ((Number) Objects.requireNonNull(found)).longValue();
    }
}
