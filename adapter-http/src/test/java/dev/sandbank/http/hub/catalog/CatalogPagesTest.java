package dev.sandbank.http.hub.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.page.HtmlValidator;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogPagesTest {

    private static final Pattern HIT = Pattern.compile("href=\"/docs/sg/[a-z-]+/([A-Za-z0-9]+)#");
    private static final Pattern IN_MARKET = Pattern.compile("href=\"/(?:docs|catalog)[^\"]*\"");

    @AutoClose
    private static final HubWorld world = new HubWorld(new TestServer());

    private final HubPages reader = world.visitor();

    @Test
    void countsProductsOperationsAndMarkets() {
        HttpResponse<String> page = reader.get("/catalog");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(page))
                .contains("257 operations in 11 products, in " + Market.values().length + " markets.")
                .contains("Money Movement", "Two-legged token", "One-time code (MFA): ", "Ask for an API");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .as("a reader is not followed")
                .isEmpty();
    }

    @Test
    void everyPageIsValid() {
        for (String path : List.of(
                "/catalog",
                "/catalog?market=sg",
                "/catalog?q=points",
                "/catalog?market=sg&q=zzz",
                "/catalog?market=zz")) {
            assertThat(HtmlValidator.objectionsTo(reader.get(path).body()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void choiceOfMarketSurvivesEveryLink_L2() {
        String page = reader.get("/catalog?market=hk").body();

        assertThat(IN_MARKET.matcher(page).results().map(link -> link.group()).toList())
                .isNotEmpty()
                .allMatch(link -> link.contains("/docs/hk/")
                        || link.contains("market=hk")
                        || link.equals("href=\"/catalog\"")
                        || isOfProductElsewhere(page, link));
        assertThat(reader.get("/catalog?market=HK").body()).contains("I build for the Hong Kong market.");
    }

    /** Products that the market has not are listed after this heading, with links to other markets. */
    private static boolean isOfProductElsewhere(String page, String link) {
        return page.indexOf(link) > page.indexOf("Only in other markets");
    }

    @Test
    void unknownMarketIsNotFoundAndListsTheMarkets_L2() {
        HttpResponse<String> page = reader.get("/catalog?market=%3Cb%3Ezz");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("&lt;b&gt;zz").doesNotContain("<b>zz");
        for (Market market : Market.values()) {
            assertThat(page.body()).contains("/catalog?market=" + market.code() + "\"");
        }
    }

    @Test
    void caseAndAccentsMakeNoDifference_L1() {
        List<String> found = hits("points");

        assertThat(found).contains("readPointBalance", "redeemPoints").hasSizeLessThan(60);
        assertThat(hits("POINTS")).isEqualTo(found);
        assertThat(hits("p\u00f6ints")).isEqualTo(found);
        assertThat(hits("po\u0308ints")).isEqualTo(found);
        assertThat(hits("  points ")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readPointBalance",
                "READPOINTBALANCE",
                "read point balance",
                "GET /v1/apac/rewards/{rewardLinkCode}/pointBalance",
                "get /gcb/api/v1/apac/rewards/4703012696960006061/pointBalance?page=2",
                "https://bank.example:8443/gcb/api/v1/apac/rewards/4703012696960006061/pointBalance#x",
                "/v1/apac/rewards/x/pointbalance/"
            })
    void exactHitComesFirst_L1(String query) {
        assertThat(hits(query)).first().isEqualTo("readPointBalance");
    }

    @Test
    void scopesAndErrorCodesAreFound_L1() {
        assertThat(hits("pay_with_points")).contains("readPointBalance", "linkRewards");
        assertThat(hits("mfaRequired")).isNotEmpty();
        assertThat(hits("invalid_grant")).contains("authorizationCodeToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_%_", "*", "\"points\"", "''", "zzz<script>", "\\", "po_nts", "p%s", "\u0301"})
    void signsOfOtherSearchesMeanNothingHere_L1(String query) {
        HttpResponse<String> page = search(query);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HIT.matcher(page.body()).find()).isFalse();
        assertThat(HubPages.words(page)).contains("Nothing has", "Show everything", "Ask for an API");
        assertThat(page.body())
                .contains("href=\"/catalog?market=sg\"", "/support/new?kind=idea")
                .doesNotContain("<script>");
    }

    @Test
    void longQueryIsRefusedWithAPage_L1() {
        assertThat(search("x".repeat(200)).statusCode()).isEqualTo(200);

        HttpResponse<String> page = search("x".repeat(201));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(HubPages.words(page)).contains("201 characters", "at most 200", "Start again");
    }

    @Test
    void operationOfAnotherMarketIsFoundAndSaysWhere_L2() {
        HttpResponse<String> page = search("linkCloakedCard");

        assertThat(HubPages.words(page)).contains("1 operation found, 1 of them not published in Singapore.");
        assertThat(page.body()).contains("/docs/us/rewards/linkCloakedCard#", "/docs/mx/rewards/linkCloakedCard#");
    }

    @Test
    void signedInReaderSeesTheSame_L1() {
        HttpResponse<String> page = world.developer("ada").get("/catalog?market=sg&q=points");

        assertThat(HIT.matcher(page.body()).results().map(hit -> hit.group(1)).toList())
                .isEqualTo(hits("points"));
        assertThat(Http.header(page, "Cache-Control")).contains("no-store");
    }

    private List<String> hits(String query) {
        return HIT.matcher(search(query).body())
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private HttpResponse<String> search(String query) {
        return reader.get("/catalog?market=sg&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
