package dev.sandbank.http.hub.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.HubWorld;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The search of the catalog as somebody types, in Chromium. */
@InBrowser
class SearchInBrowserTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final String catalog = "http://127.0.0.1:" + world.server().port() + "/catalog";

    @Test
    void whatIsFoundComesWithTheHeadingOfItsMarket_L1_L2(Browser browser) {
        browser.open(catalog + "?market=sg");
        browser.type("q", "linkCloakedCard");
        browser.shows("1 operation found, 1 of them not published in Singapore.");
        assertThat(browser.text(".search .buttons")).contains("Clear");

        browser.keys("[name='market']", "United States");
        browser.shows("1 operation found.");
        assertThat(browser.text("h1")).isEqualTo("Catalog for the United States");
        assertThat(browser.title()).startsWith("Catalog for the United States");
        assertThat(browser.text(".head")).contains("I build for the United States market.");
        assertThat(browser.address()).isEqualTo(catalog + "?q=linkCloakedCard&market=us");
        assertThat(browser.value(".search .buttons a", "href")).endsWith("/catalog?market=us");
    }

    /** What others wrote is text in the results as well. */
    @Test
    void wordsAreNoMarkup_L1_L12(Browser browser) {
        browser.open(catalog);
        browser.type("q", "<img src=x>");
        browser.shows("Nothing has");

        assertThat(browser.text("#results")).contains("<img src=x>");
        assertThat(browser.count("#results img")).isZero();
    }
}
