package dev.sandbank.http.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * A headless Chromium with a profile of its own. What leads to another page ({@link #open}, {@link #back},
 * {@link #press}, {@link #follow}, {@link #leave}) returns when that page is complete; the others refuse what leads away.
 */
public final class Browser implements AutoCloseable {

    /** The narrowest screen the pages promise to work on, in CSS pixels. */
    public static final int PHONE = 320;
    /** A usual window, in CSS pixels. */
    public static final int DESKTOP = 1280;

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
    private final OpenPage page;
    private final Looks looks;

    Browser(Chromium chromium) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(FLAGS);
        this.driver = new ChromeDriver(service, options);
        this.page = new OpenPage(driver);
        this.looks = new Looks(driver);
        driver.manage().timeouts().implicitlyWait(PATIENCE).scriptTimeout(PATIENCE.multipliedBy(6));
    }

    public void open(String url) {
        driver.get(url);
    }

    public void back() {
        page.leave(driver.navigate()::back);
    }

    /** Presses the button with this label, which leads to another page. */
    public void press(String label) {
        page.leave(By.xpath("//button[normalize-space()=\"" + label + "\"]"), WebElement::click);
    }

    /** Presses the first button whose label begins so, which leads to another page. */
    public void pressFirst(String beginning) {
        page.leave(By.xpath("//button[starts-with(normalize-space(), \"" + beginning + "\")]"), WebElement::click);
    }

    /** Follows the link with this label to another page. */
    public void follow(String label) {
        page.leave(By.xpath("//a[normalize-space()=\"" + label + "\"]"), WebElement::click);
    }

    /** Clicks an element that leads to another page. */
    public void leave(String css) {
        page.leave(By.cssSelector(css), WebElement::click);
    }

    /** Presses keys in an element, the last of which leads to another page. */
    public void leaveByKeys(String css, CharSequence... keys) {
        page.leave(By.cssSelector(css), element -> element.sendKeys(keys));
    }

    /** Clicks an element that does not lead to another page. */
    public void click(String css) {
        page.stay(By.cssSelector(css), WebElement::click);
    }

    /** Presses keys in an element; they do not lead to another page. */
    public void keys(String css, CharSequence... keys) {
        page.keys(By.cssSelector(css), keys);
    }

    /** Goes on to the next thing that has the focus. */
    public void tab() {
        new Actions(driver).sendKeys(Keys.TAB).perform();
    }

    /** Types into the form field of this name. */
    public void type(String name, String text) {
        keys("[name='" + name + "']", text);
    }

    /** Empties a field. */
    public void clear(String css) {
        page.stay(By.cssSelector(css), WebElement::clear);
    }

    /** Everything that can be read on the page. */
    public String text() {
        return text("body");
    }

    /** What can be read in an element, as soon as there is one. */
    public String text(String css) {
        return page.with(By.cssSelector(css), WebElement::getText);
    }

    /** A property or attribute of an element, as soon as there is one; the empty text without it. */
    public String value(String css, String name) {
        return page.with(By.cssSelector(css), element -> Objects.requireNonNullElse(element.getAttribute(name), ""));
    }

    /** What stands in a field. */
    public String value(String css) {
        return value(css, "value");
    }

    public boolean isShown(String css) {
        return page.with(By.cssSelector(css), WebElement::isDisplayed);
    }

    /** Where an element is on the page. */
    public Rectangle box(String css) {
        return page.with(By.cssSelector(css), WebElement::getRect);
    }

    /** Waits until there is such an element; without one it fails. */
    public void await(String css) {
        page.with(By.cssSelector(css), WebElement::getTagName);
    }

    /** Waits until the main part of the page shows a text. */
    public void shows(String text) {
        page.with(By.xpath("//main[contains(normalize-space(), \"" + text + "\")]"), WebElement::getTagName);
    }

    /** How many such elements there are now. */
    public long count(String css) {
        Object found = script("return document.querySelectorAll(arguments[0]).length", css);
        return ((Number) Objects.requireNonNull(found)).longValue();
    }

    /** The address of the page. */
    public String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    public String title() {
        return String.valueOf(driver.getTitle());
    }

    /** The page as it stands in the browser. */
    public String source() {
        return String.valueOf(driver.getPageSource());
    }

    /** What a script in the page returns. */
    public @Nullable Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script in the page hands to the function that is its last argument. */
    public @Nullable Object scriptThatCalls(String script) {
        return driver.executeAsyncScript(script);
    }

    /** Runs a script in each page that is opened from here on in this tab, before those of the page. */
    public void beforeScripts(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Sets a cookie of the site that is open. */
    public void cookie(String name, String value) {
        driver.manage().addCookie(new Cookie(name, value));
    }

    /** The cookies of the site that is open, as a request has them. */
    public String cookies() {
        return driver.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public void forgetCookies() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** The name of the open tab. */
    public String openTab() {
        return driver.getWindowHandle();
    }

    public void newTab() {
        driver.switchTo().newWindow(WindowType.TAB);
    }

    public void switchTo(String tab) {
        driver.switchTo().window(tab);
    }

    public void closeTab() {
        driver.close();
    }

    /** What a screen reader says of the element, texts that styles add included. */
    public String spokenText(String css) {
        return looks.spokenText(css);
    }

    /** Whether a person sees the middle of the element, not beyond the window's edge and not under something else. */
    public boolean isInSight(String css) {
        return looks.isInSight(css);
    }

    public void width(int pixels) {
        looks.width(pixels);
    }

    /** Sets the colour scheme a person prefers; motion is reduced, so that no picture shows an unfinished transition. */
    public void dark(boolean dark) {
        looks.dark(dark);
    }

    /** Shows the page as it is printed. */
    public void print(boolean paper) {
        looks.print(paper);
    }

    /** Shows the page in the few colours that a person chose for all pages, until another look is set. */
    public void forceColours() {
        looks.forceColours();
    }

    /** How far the page can be scrolled sideways, in pixels; 0 on a page that fits. */
    public long sidewaysScroll() {
        return looks.sidewaysScroll();
    }

    /** The faults that the accessibility checker finds, one line each. */
    public List<String> accessibilityViolations() {
        return Accessibility.violations(driver);
    }

    /** The controls around which the line of the focus is too thin or too faint, each with what was measured. */
    public List<String> focusRingFaults() {
        return FocusRings.faults(driver);
    }

    /** Writes a picture of the whole page in its full length. */
    public void picture(Path file) {
        looks.picture(file);
    }

    /** Whether pages may run scripts. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Sets the time zone of the person; an empty text is that of the machine. */
    public void zone(String id) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", id));
    }

    /** Resets whatever a test can set, because all tests share the browser. */
    public void forget() {
        driver.get("about:blank");
        forgetCookies();
        scripts(true);
        zone("");
        width(DESKTOP);
        dark(false);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
