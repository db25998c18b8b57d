package dev.sandbank.http.hub.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Policy;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.stepup.StepUpRules;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.page.HtmlValidator;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The pages that people read before they ask. */
class SupportPagesTest {

    private static final List<String> PAGES = List.of("/support/start", "/support/faq", "/guide/sg");

    private static final List<String> LINKED = List.of(
            "/",
            "/support/start",
            "/support/faq",
            "/support/contact",
            "/guide",
            "/guide/us",
            "/test-data",
            "/test-data/mx");

    /** Settings that no default has, each with a number that occurs nowhere else on the pages. */
    private static final Policy UNUSUAL = new Policy(
            new Lifetimes(Duration.ofSeconds(97), Duration.ofMinutes(43), Duration.ofDays(19), Duration.ofSeconds(23)),
            new RateLimit(777),
            false,
            RegistrationMode.AUTO,
            false,
            StepUpRules.DEFAULT);

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    @Test
    void usualSettingsAreToldAsTheyAre_L14() {
        assertThat(wordsOf(world, "/support/start"))
                .contains("120 seconds", "30 minutes", "30 days", "10 seconds", "60 calls in any 60 seconds")
                .contains("in " + Market.values().length + " markets");
        assertThat(wordsOf(world, "/support/faq"))
                .contains("120 seconds", "30 minutes", "30 days", "10 seconds", "60 calls in any 60 seconds")
                .contains("An administrator looks at each registration")
                .contains("The same " + TestCustomer.values().length + " user IDs");
        assertThat(wordsOf(world, "/guide/sg"))
                .contains("120 seconds", "30 minutes", "30 days", "\"expires_in\": 1800");
    }

    @Test
    void otherSettingsChangeEveryPage_L14() {
        try (HubWorld unusual = new HubWorld(new TestServer(UNUSUAL))) {
            for (String path : PAGES) {
                assertThat(wordsOf(unusual, path))
                        .as(path)
                        .contains("97 seconds", "43 minutes", "19 days", "23 seconds")
                        .doesNotContain("120 seconds", "30 minutes", "30 days", "10 seconds");
            }
            assertThat(wordsOf(unusual, "/support/start")).contains("777 calls in any 60 seconds");
            assertThat(wordsOf(unusual, "/support/faq"))
                    .contains("777 calls in any 60 seconds", "nobody has to approve it");
            assertThat(wordsOf(unusual, "/guide/sg"))
                    .contains("\"expires_in\": " + 43 * 60, "\"refresh_token_expires_in\": " + 19 * 86_400);
        }
    }

    @Test
    void atLeastTwentyQuestionsEachWithAnAnchorOfItsOwn_L8() {
        String page = world.visitor().get("/support/faq").body();
        List<String> ids = all(page, "<h3 id=\"([a-z0-9-]+)\">");

        assertThat(ids).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(all(page, "href=\"#([a-z0-9-]+)\"")).containsAll(ids);
        // People keep links to these; a change of a name breaks them.
        assertThat(ids)
                .contains("cost", "lifetimes", "basic-or-bearer", "which-grant", "401", "403", "429", "one-time-code")
                .contains("secret-lost", "redirect-uri", "markets", "reset", "go-live", "institutional");
    }

    @Test
    void everyPageIsValidHtmlWithOneHeadingAndATitleOfItsOwn_L11() {
        Set<String> titles = new TreeSet<>();
        for (String path : LINKED) {
            HttpResponse<String> page = world.visitor().get(path);
            assertThat(HtmlValidator.objectionsTo(page.body())).as(path).isEmpty();
            assertThat(all(page.body(), "(<h1)")).as(path).hasSize(1);
            titles.addAll(all(page.body(), "<title>([^<]+)</title>"));
        }
        // The first page of guide and test data is that of a market, which has its own address as well.
        assertThat(titles).hasSize(LINKED.size());
    }

    @Test
    void contactIsForEverybodyAndLeadsADeveloperToTheForm() {
        HttpResponse<String> page = world.visitor().get("/support/contact");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/login?next=%2Fsupport%2Fnew");

        HttpResponse<String> known = world.developer("ann").get("/support/contact");
        assertThat(Http.header(known, "Location")).isEqualTo("/support/new");
    }

    /** Without script the page tells the command; with it nothing that is typed is sent, since no form is around it. */
    @Test
    void helperOfBasicHoldsNoNamesAndNoForm_L28() {
        String page = world.visitor().get("/support/start").body();

        assertThat(page).contains("data-basic hidden").contains("openssl base64 -A");
        assertThat(page.substring(page.indexOf("data-basic"), page.indexOf("openssl")))
                .doesNotContain("<form")
                .doesNotContain(" name=");
    }

    @Test
    void firstPageKnowsWhoReadsIt() {
        assertThat(world.visitor().get("/").body()).contains("Get started");
        HttpResponse<String> known = world.developer("ann").get("/");
        assertThat(known.body()).contains("My teams");
        assertThat(Http.header(known, "Cache-Control")).contains("no-store");
    }

    private static String wordsOf(HubWorld of, String path) {
        HttpResponse<String> page = of.visitor().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return HubPages.words(page);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toList());
    }
}
