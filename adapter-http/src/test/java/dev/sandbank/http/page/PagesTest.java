package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class PagesTest {

    private static final Map<String, String> PAGES = PageExamples.all();
    private static final Set<String> FOR_DEVELOPERS =
            Set.of("home", "callback", "callback-refused", "errors", "hub-error");
    private static final Set<String> WITH_COMMANDS = Set.of("error-with-command", "We do not know this application");

    static Stream<Arguments> pages() {
        return Stream.concat(
                PAGES.entrySet().stream().map(page -> Arguments.of(page.getKey(), page.getValue())),
                PageExamples.errors().stream().map(page -> Arguments.of(page.title(), Pages.html(page))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageIsValidHtml(String name, String html) {
        assertThat(HtmlValidator.objectionsTo(html)).isEmpty();
    }

    @Test
    void validatorObjectsToWhatIsWrong() {
        assertThat(HtmlValidator.objectionsTo(example("log-in").replace("alt=\"\"", "foo=\"\"")))
                .anySatisfy(objection -> assertThat(objection).contains("alt"))
                .anySatisfy(objection -> assertThat(objection).contains("foo"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageHoldsNoScriptOfItsOwnNoHandlerAndNoInlineStyle(String name, String html) {
        List<Element> elements = new Html(html).elements();
        assertThat(elements).extracting(Element::getLocalName).doesNotContain("style", "iframe", "object");
        List<Element> scripts = new Html(html).elements("script");
        assertThat(scripts).extracting(script -> script.getAttribute("src")).isEqualTo(scriptsOf(name));
        assertThat(scripts).extracting(Element::getTextContent).allMatch(String::isEmpty);
        assertThat(elements)
                .flatExtracting(PagesTest::attributeNames)
                .noneMatch(attribute -> attribute.startsWith("on"));
        assertThat(elements).flatExtracting(PagesTest::attributeNames).doesNotContain("style", "srcdoc");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageShowsTheSandboxStripOneHeadingAndAWayToSkip(String name, String html) {
        Html page = new Html(html);
        assertThat(page.elements("h1")).hasSize(1);
        assertThat(page.textOf("sandbox-strip")).startsWith("Sandbox: test data only");
        assertThat(page.elements("a").get(0).getAttribute("href")).isEqualTo("#main");
        assertThat(page.elements("html").get(0).getAttribute("lang")).isEqualTo("en");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyFormIsPostedWithTheAntiForgeryToken(String name, String html) {
        for (Element form : new Html(html).elements("form")) {
            if (form.getAttribute("role").equals("search")) {
                assertThat(form.getAttribute("method")).isEqualTo("get");
                assertThat(Html.attributes(Html.within(form, "input"), "name")).doesNotContain(Pages.CSRF);
                continue;
            }
            assertThat(form.getAttribute("method")).isEqualTo("post");
            assertThat(Html.within(form, "input")).anySatisfy(input -> {
                assertThat(input.getAttribute("name")).isEqualTo(Pages.CSRF);
                assertThat(input.getAttribute("value"))
                        .isEqualTo(name.startsWith("styleguide") ? "sample" : PageExamples.CSRF);
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyControlHasALabelAndEveryProblemLeadsToAField(String name, String html) {
        Html page = new Html(html);
        Set<String> labelled = Html.attributes(page.elements("label"), "for");
        Stream.of("input", "select", "textarea")
                .flatMap(tag -> page.elements(tag).stream())
                .filter(control -> !control.getAttribute("type").equals("hidden"))
                .forEach(control -> assertThat(labelled).contains(control.getAttribute("id")));
        Set<String> ids = Html.attributes(page.elements(), "id");
        assertThat(Html.attributes(page.elements("a"), "href"))
                .filteredOn(href -> href.startsWith("#"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageLinksNowhereButToTheBankAndBackToTheApplication(String name, String html) {
        Html page = new Html(html);
        assertThat(Stream.of("href", "action", "src")
                        .flatMap(attribute -> Html.attributes(page.elements(), attribute).stream()))
                .filteredOn(target -> !target.equals(PageExamples.ordinary().returnsTo() + "/"))
                .allMatch(
                        target -> target.startsWith("/") || target.startsWith("#") || target.startsWith("data:image/"));
    }

    @Test
    void case15StateIsCarriedEscapedAndNeverShown() {
        Html page = new Html(example("log-in"));
        assertThat(page.valueOf(LogInPage.REQUEST)).isEqualTo(PageExamples.REQUEST);
        assertThat(page.elements("main").get(0).getTextContent()).doesNotContain("state", "script");
    }

    @Test
    void case25ConsentEscapesWhateverTheApplicationIsCalled() {
        String html = Pages.html(PageExamples.consent(PageExamples.awkward(), List.of()));
        assertThat(html).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "\u202E");
    }

    @Test
    void case25IconThatIsNoImageIsNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Asker("A", "", "https://tracker.example/x.png", null, "https://a.example"));
    }

    @Test
    void consentSaysEachMeaningOnceAndInWords() {
        String html = Pages.html(PageExamples.consent(PageExamples.ordinary(), AccountExamples.twenty()));
        assertThat(html)
                .containsOnlyOnce("See your reward points and pay with them")
                .doesNotContain("unpublished");
    }

    @Test
    void consentTicksTheChosenAccountsAndCarriesTheirIds() {
        List<Element> boxes = boxes("consent");
        assertThat(boxes).allMatch(box -> box.hasAttribute("checked"));
        assertThat(boxes)
                .extracting(box -> box.getAttribute("value"))
                .containsExactly("63345745", "80943329", "35555157");
    }

    @Test
    void consentKeepsWhatWasTickedAndWhatWasNot() {
        assertThat(boxes("consent-again"))
                .extracting(box -> box.hasAttribute("checked"))
                .containsExactly(false, true);
        assertThat(new Html(example("consent-again")).textOf("tally")).isEqualTo("1 of 2 accounts");
        assertThat(boxes("consent-awkward")).noneMatch(box -> box.hasAttribute("checked"));
        assertThat(new Html(example("consent-awkward")).textOf("tally")).isEqualTo("0 of 20 accounts");
    }

    @Test
    void consentTellsMoneyThatIsHadFromMoneyThatIsOwed() {
        Html page = new Html(example("consent"));
        assertThat(page.elements("legend"))
                .extracting(Element::getTextContent)
                .containsExactly("Money you have", "Money you owe");
        assertThat(page.elements("fieldset").get(0).getTextContent())
                .contains("Step Up Savings SGD", "ending ", "13,642.83 SGD", "Holiday fund");
        assertThat(page.elements("fieldset").get(1).getTextContent()).contains("Platinum Credit Card", "950.00 SGD");
    }

    @Test
    void consentSaysWhoIsLoggedInByPersonAndPublishedUserId() {
        assertThat(new Html(example("consent")).elements("main").get(0).getTextContent())
                .contains("You are logged in as Xin Yi Goh, SandboxUser1.");
    }

    @Test
    void firstFormOfTheConsentPageIsTheConsentAndItsFirstButtonAuthorizes() {
        Element first = new Html(example("consent")).elements("form").get(0);
        assertThat(first.getAttribute("action")).isEqualTo("/consent");
        assertThat(Html.within(first, "button").get(0).getAttribute("value")).isEqualTo(ConsentPage.AUTHORIZE);
        assertThat(new Html(example("consent")).elements("form").get(1).getAttribute("action"))
                .isEqualTo("/log-out");
    }

    @Test
    void wrongLogInIsToldOnceMarksBothFieldsAndLeadsToTheFirst() {
        Html page = new Html(example("log-in-wrong"));
        assertThat(page.elements().stream()
                        .filter(element -> element.getAttribute("role").equals("alert")))
                .hasSize(1);
        assertThat(page.elements("input").stream()
                        .filter(input -> input.getAttribute("aria-invalid").equals("true")))
                .extracting(input -> input.getAttribute("id"), input -> input.getAttribute("aria-describedby"))
                .containsExactly(tuple("userId", "userId-problem"), tuple("password", "userId-problem"));
        assertThat(focused(page)).containsExactly("userId");
        assertThat(focused(new Html(example("log-in-empty")))).containsExactly("userId");
        assertThat(focused(new Html(example("log-in-alone-empty")))).containsExactly("market");
        assertThat(focused(new Html(example("consent-awkward")))).containsExactly("account-0");
        assertThat(focused(new Html(example("one-time-code-wrong")))).containsExactly("code");
    }

    @Test
    void filledLogInHoldsThePublishedPasswordAndLeadsToTheButton() {
        Html page = new Html(example("log-in-filled"));
        assertThat(page.valueOf(LogInPage.USER_ID)).isEqualTo("SandboxUser1");
        assertThat(page.valueOf(LogInPage.PASSWORD)).isEqualTo("P@ssUser1$");
        assertThat(page.elements("button").get(0).hasAttribute("autofocus")).isTrue();
    }

    @Test
    void wrongCodeIsKeptToBeMended() {
        assertThat(new Html(example("one-time-code-wrong")).valueOf(OneTimeCodePage.CODE))
                .isEqualTo("1234");
    }

    @Test
    void wrongLogInKeepsTheUserIdAndForgetsThePassword() {
        Html page = new Html(example("log-in-wrong"));
        assertThat(page.valueOf(LogInPage.USER_ID)).isEqualTo("sandboxuser1");
        assertThat(page.valueOf(LogInPage.PASSWORD)).isEmpty();
        assertThat(page.textOf("field-problem"))
                .contains(
                        "User ID and password do not match. 3 attempts left, then this user ID is locked for 5 minutes.");
    }

    @Test
    void lockedLogInSaysUntilWhen() {
        assertThat(new Html(example("log-in-locked")).textOf("field-problem"))
                .contains("locked until 22 November 2026, 14:11 UTC+08:00 (in 6 minutes)");
    }

    @Test
    void permissionsSayHowTheyWereGivenAndThatAPasswordGivesEverything() {
        String html = PAGES.get("grants-by-other-ways");
        assertThat(html)
                .contains("By your password, which the application was told", "Do whatever you can do")
                .contains("By your card and a code you were sent", "By a device the bank issued to you")
                .doesNotContain("as the application itself");
    }

    @Test
    void revokeButtonsNameTheApplication() {
        assertThat(new Html(example("grants-revoked")).textOf("danger")).isEqualTo("Revoke access of Acme Budget");
    }

    private static List<String> scriptsOf(String page) {
        if (FOR_DEVELOPERS.contains(page) || page.startsWith("styleguide")) {
            return List.of(Asset.COPY.path(), Asset.TIMES.path());
        }
        return WITH_COMMANDS.contains(page) ? List.of(Asset.COPY.path()) : List.of();
    }

    private static String example(String name) {
        return Objects.requireNonNull(PAGES.get(name), name);
    }

    private static List<Element> boxes(String name) {
        return new Html(example(name))
                .elements("input").stream()
                        .filter(input -> input.getAttribute("type").equals("checkbox"))
                        .toList();
    }

    private static List<String> focused(Html page) {
        return page.elements().stream()
                .filter(element -> element.hasAttribute("autofocus"))
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static List<String> attributeNames(Element element) {
        return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1)
                .map(i -> element.getAttributes().item(i))
                .map(Node::getLocalName)
                .toList();
    }
}
