package dev.sandbank.http.hub.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.hub.docs.collection.CollectionKind;
import dev.sandbank.http.page.HtmlValidator;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class DocsPagesTest {

    private static final Pattern DOCS_LINK = Pattern.compile("href=\"(/docs/[^\"]*)\"");
    private static final Pattern FRAGMENT = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern FOLDED = Pattern.compile("<details class=\"(?:operation|nested|more)\">");
    private static final Pattern UNFOLDED = Pattern.compile("<details class=\"(?:operation|nested|more)\" open>");

    @AutoClose
    private static final HubWorld world = new HubWorld(new TestServer());

    private final HubPages reader = world.visitor();

    @Test
    void pageShowsOperationsFoldedAndOneUnfolded_L9() {
        String folded = reader.get("/docs/sg/rewards").body();
        assertThat(folded).contains("<summary id=\"redeemPoints\">", "currencyCode", "businessValidationsFailed");
        assertThat(folded).doesNotContain("<details class=\"operation\" open>");

        String one = reader.get("/docs/sg/rewards/redeemPoints").body();
        assertThat(one).contains("<details class=\"operation\" open>\n<summary id=\"redeemPoints\">");
        assertThat(UNFOLDED.matcher(one).results()).hasSize(1);
    }

    @Test
    void everyPageIsValid_L11() {
        for (String path : List.of(
                "/docs/sg/rewards/redeemPoints",
                "/docs/us/accounts?open=all",
                "/docs/sg/authorize?language=csharp",
                "/docs/sg/tax-statements",
                "/docs/changelog",
                "/docs/hk/onboarding?open=all")) {
            assertThat(HtmlValidator.objectionsTo(reader.get(path).body()))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void allOpenUnfoldsEverything_L10() {
        String page = reader.get("/docs/sg/accounts?open=all").body();

        assertThat(FOLDED.matcher(page).find()).isFalse();
        assertThat(UNFOLDED.matcher(page).results()).hasSizeGreaterThan(3);
        assertThat(page).contains("href=\"/docs/sg/accounts\">Fold everything");
    }

    @Test
    void everyIdIsUniqueAndEveryFragmentLeadsSomewhere_L8() {
        for (Market market : List.of(Market.SG, Market.US, Market.AU)) {
            for (String product : products(market)) {
                String page = reader.get(product + "?open=all").body();
                List<String> ids =
                        ID.matcher(page).results().map(id -> id.group(1)).toList();
                assertThat(ids.stream().map(String::toLowerCase)).as(product).doesNotHaveDuplicates();
                assertThat(ids)
                        .as(product)
                        .containsAll(FRAGMENT.matcher(page)
                                .results()
                                .map(link -> link.group(1))
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void operationOfAnotherMarketIsNotFoundAndNamesTheMarkets_L2() {
        HttpResponse<String> page = reader.get("/docs/sg/rewards/linkCloakedCard");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(HubPages.words(page)).contains("Not in Singapore", "linkCloakedCard", "Mexico", "United States");
        assertThat(page.body()).contains("href=\"/docs/us/rewards/linkCloakedCard#linkCloakedCard\"");
        assertThat(reader.get("/docs/us/rewards/linkCloakedCard").statusCode()).isEqualTo(200);
    }

    @Test
    void productOfAnotherMarketIsNotFoundAndNamesTheMarkets_L2() {
        HttpResponse<String> page = reader.get("/docs/sg/tax-statements");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/docs/us/tax-statements\"");
    }

    @Test
    void whatNoMarketHasIsNotFound_L2() {
        assertThat(reader.get("/docs/zz/rewards").statusCode()).isEqualTo(404);
        assertThat(reader.get("/docs/zz/rewards").body()).contains("href=\"/catalog?market=sg\"");
        assertThat(reader.get("/docs/sg/mortgages").statusCode()).isEqualTo(404);
        HttpResponse<String> page = reader.get("/docs/sg/rewards/%3Cscript%3E");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("href=\"/catalog?market=sg\"", "/support/new?kind=idea")
                .doesNotContain("<script>");
    }

    @Test
    void addressInAnotherSpellingLeadsToTheRightOne_L2() {
        assertThat(Http.header(reader.get("/docs/sg/rewards/REDEEMPOINTS"), "Location"))
                .isEqualTo("/docs/sg/rewards/redeemPoints#redeemPoints");
        assertThat(Http.header(reader.get("/docs/sg/cards/redeemPoints"), "Location"))
                .isEqualTo("/docs/sg/rewards/redeemPoints#redeemPoints");
        assertThat(Http.header(reader.get("/docs/SG"), "Location")).isEqualTo("/catalog?market=sg");
        assertThat(Http.header(reader.get("/docs"), "Location")).isEqualTo("/catalog");
        assertThat(Http.header(reader.get("/try"), "Location")).isEqualTo("/catalog");
    }

    @Test
    void marketAndLanguageSurviveEveryLinkToAProduct_L2() {
        String page = reader.get("/docs/hk/accounts?language=python").body();

        List<String> products = DOCS_LINK
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> link.startsWith("/docs/hk/") && !link.contains("#") && !link.contains("language="))
                .filter(link -> CollectionKind.ofFile(link.substring(link.lastIndexOf('/') + 1))
                        .isEmpty())
                .toList();
        assertThat(products).as("only the choice of curl").containsExactly("/docs/hk/accounts");
        assertThat(page).contains("rel=\"next\" href=\"/docs/hk/customers?language=python\"", "import urllib.request");
    }

    @Test
    void everyOperationOfTheMarketIsOnItsPage() {
        Set<String> shown = products(Market.SG).stream()
                .flatMap(product -> ID.matcher(reader.get(product).body()).results())
                .map(id -> id.group(1))
                .collect(Collectors.toSet());
        HttpResponse<String> index = reader.get("/catalog?market=sg");

        assertThat(shown).contains("clientCredentialsToken", "readPointBalance");
        assertThat(HubPages.words(index))
                .contains(" operations in " + products(Market.SG).size() + " products.");
    }

    @Test
    void sampleOfATokenEndpointIsOfOneGrantAndNamesTheSecretOnly_L18() {
        String page = reader.get("/docs/sg/authorize").body();
        String sample = page.substring(page.indexOf("id=\"sample-authorizationCodeToken\""));

        assertThat(sample.substring(0, sample.indexOf("</code>")))
                .contains("grant_type=authorization_code&amp;code=", "Basic '\"$SANDBANK_BASIC\"")
                .doesNotContain("refresh_token");
    }

    @Test
    void samplesHaveTheReadersOwnClientIdAndNoSecret_L18() {
        HubPages ada = world.developer("ada");
        String own = world.applicationOf("ada").value();

        HttpResponse<String> page = ada.get("/docs/sg/rewards/redeemPoints");

        assertThat(page.body()).contains(own, "SANDBANK_TOKEN");
        assertThat(Http.header(page, "Cache-Control")).contains("no-store");
        assertThat(reader.get("/docs/sg/rewards/redeemPoints").body())
                .contains("SANDBANK_CLIENT_ID")
                .doesNotContain(own);
    }

    @Test
    void pageOfChangesNamesVersionsDatesAndOperations() {
        HttpResponse<String> page = reader.get("/docs/changelog");

        assertThat(HubPages.words(page)).contains("Version 1", "2026-11-23", "operations added", "Pay with points");
        assertThat(page.body()).contains("href=\"/docs/au/rewards/redeemPoints#redeemPoints\"");
    }

    private List<String> products(Market market) {
        return DOCS_LINK
                .matcher(reader.get("/catalog?market=" + market.code()).body())
                .results()
                .map(link -> link.group(1))
                .filter(link -> link.startsWith("/docs/" + market.code() + "/"))
                .distinct()
                .toList();
    }
}
