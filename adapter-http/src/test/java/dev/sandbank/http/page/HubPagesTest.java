package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.http.hub.style.StyleguidePage;
import dev.sandbank.http.hub.style.StyleguidePage.Framed;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.Counted;
import dev.sandbank.http.page.part.Message;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.UtcMoment;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class HubPagesTest {

    private static final int MOST_CHARACTERS = 100_000;

    @Test
    void h72FormWithProblemsBeginsTitleAndPageWithThem() {
        Html page = page(Framed.PROBLEMS);
        assertThat(page.elements("title").get(0).getTextContent()).startsWith("Error: ");
        Element summary = withId(page, "error-summary");
        assertThat(summary.hasAttribute("autofocus")).isTrue();
        assertThat(Html.within(page.elements("main").get(0), "*").get(0)).isSameAs(summary);
        assertThat(Html.within(summary, "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#wrong-email", "#wrong-password", "#wrong-country");
        assertThat(page(Framed.VISITOR).elements("title").get(0).getTextContent())
                .startsWith("Style guide");
    }

    @Test
    void h72WrongFieldIsMarkedAndDescribedAndKeepsItsTextUnlessItIsAPassword() {
        Html page = page(Framed.PROBLEMS);
        Element email = withId(page, "wrong-email");
        assertThat(email.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(email.getAttribute("aria-describedby")).isEqualTo("wrong-email-hint wrong-email-problem");
        assertThat(email.getAttribute("value")).isEqualTo("ada@example");
        assertThat(withId(page, "wrong-email-problem").getTextContent())
                .contains("Error:", "Enter an address such as ann@example.org.");
        assertThat(withId(page, "wrong-password").getAttribute("value")).isEmpty();
        assertThat(withId(page, "every-email").hasAttribute("aria-invalid")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void pageIsSmall(Framed framed) {
        assertThat(new StyleguidePage(framed).html()).hasSizeLessThan(MOST_CHARACTERS);
    }

    @Test
    void navigationShowsWhatThePersonMayOpen() {
        assertThat(navigation(Framed.VISITOR))
                .containsExactly("Catalog", "Test data", "Guide", "Help", "Log in", "Get started");
        assertThat(navigation(Framed.DEVELOPER))
                .containsExactly(
                        "Catalog",
                        "Test data",
                        "Guide",
                        "Help",
                        "My applications",
                        "My teams",
                        "Call log",
                        "Usage",
                        "Support");
        assertThat(navigation(Framed.ADMINISTRATOR))
                .containsExactly(
                        "Catalog",
                        "Test data",
                        "Guide",
                        "Help",
                        "My applications",
                        "My teams",
                        "Call log",
                        "Usage",
                        "Support",
                        "Administration , waiting: 12");
    }

    @Test
    void framesAreChosenByNameAndNonsenseShowsTheFirst() {
        assertThat(Framed.of("administrator")).isEqualTo(Framed.ADMINISTRATOR);
        assertThat(Framed.of("ADMINISTRATOR")).isEqualTo(Framed.VISITOR);
    }

    @Test
    void h36ValueToCopyStandsAloneInAFieldThatIsOnlyRead() {
        Element field = withId(page(Framed.VISITOR), "secret");
        assertThat(field.hasAttribute("readonly")).isTrue();
        assertThat(field.getAttribute("value")).matches("[A-Za-z0-9]{43}");
        assertThatIllegalArgumentException().isThrownBy(() -> new Copyable("id", "Id", "value\n"));
        assertThat(new Copyable("id", "Client id", "value").toString()).doesNotContain("value");
    }

    @Test
    void h75TimeSaysUtcInItsTextAndItsMachineForm() {
        Element time = page(Framed.VISITOR).elements("time").get(0);
        assertThat(time.getAttribute("datetime")).isEqualTo("2026-11-22T03:05:07Z");
        assertThat(time.getTextContent()).isEqualTo("22 Nov 2026, 03:05 UTC");
        assertThat(time.getAttribute("data-exact")).isEqualTo("22 November 2026, 03:05:07 UTC");
        assertThat(new UtcMoment(PageExamples.NOW.minus(Duration.ofDays(2)), PageExamples.NOW).relative())
                .isEqualTo("2 days ago");
    }

    @Test
    void h74SearchKeepsWhatWasChosenAndOffersToClearItAndPagesAreReachedByLinks() {
        Html page = page(Framed.VISITOR);
        Element search = page.elements("form").stream()
                .filter(form -> form.getAttribute("role").equals("search"))
                .findFirst()
                .orElseThrow();
        assertThat(search.getAttribute("method")).isEqualTo("get");
        assertThat(withId(page, "filter-q").getAttribute("value")).isEqualTo("ada");
        assertThat(Html.within(search, "option"))
                .filteredOn(option -> option.hasAttribute("selected"))
                .extracting(option -> option.getAttribute("value"))
                .containsExactly("review");
        assertThat(Html.within(search, "a")).extracting(Element::getTextContent).containsExactly("Clear");
        assertThat(page.elements("a").stream()
                        .map(link -> link.getAttribute("rel"))
                        .filter(rel -> !rel.isEmpty()))
                .containsExactly("prev", "next");
    }

    @Test
    void boxesOfRowsBelongToTheFormBelowTheTable() {
        Html page = page(Framed.VISITOR);
        List<Element> boxes = page.elements("input").stream()
                .filter(input -> input.getAttribute("form").equals("bulk"))
                .toList();
        assertThat(boxes).extracting(box -> box.getAttribute("value")).containsExactly("a1", "a2", "a3");
        assertThat(Html.within(withId(page, "bulk"), "button"))
                .extracting(button -> button.getAttribute("value"))
                .containsExactly("suspend", "resume");
    }

    @Test
    void numbersHaveSeparators() {
        assertThat(Counted.grouped(20_000)).isEqualTo("20,000");
        assertThat(Counted.of(1, "team", "teams")).isEqualTo("1 team");
        assertThat(Counted.of(1204, "team", "teams")).isEqualTo("1,204 teams");
    }

    @Test
    void tableRowHasACellForEachColumn() {
        List<Table.Column> columns = List.of(Table.Column.of("A"), Table.Column.of("B"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("Things", columns, List.of(List.of(Cell.text("only one")))))
                .withMessageContaining("Things");
    }

    @Test
    void messageKeepsItsParagraphs() {
        UtcMoment now = new UtcMoment(PageExamples.NOW, PageExamples.NOW);
        assertThat(new Message("Ada", true, now, " One\nline.\r\n\r\nTwo. ").paragraphs())
                .containsExactly("One\nline.", "Two.");
    }

    private static Html page(Framed framed) {
        return new Html(new StyleguidePage(framed).html());
    }

    private static List<String> navigation(Framed framed) {
        Element sections = page(framed).elements("nav").stream()
                .filter(nav -> nav.getAttribute("aria-label").equals("Sections"))
                .findFirst()
                .orElseThrow();
        return Html.within(sections, "a").stream()
                .map(Element::getTextContent)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Element withId(Html page, String id) {
        return page.elements().stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
