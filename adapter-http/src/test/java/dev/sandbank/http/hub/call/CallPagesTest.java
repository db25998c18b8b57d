package dev.sandbank.http.hub.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.call.KeptWorld;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CallPagesTest {

    private static final String PATH = "/calls";
    private static final Pattern NEXT = Pattern.compile("href=\"(/calls\\?[^\"]*after=[^\"]*)\"");
    private static final Pattern ENTRY = Pattern.compile("href=\"(/calls/(?!live)[^\"]+)\"");

    private final KeptWorld kept = new KeptWorld();

    @AutoClose
    private final HubWorld world = new HubWorld(kept.server());

    private final HubPages ann = world.developer("ann");
    private final ClientId app = world.applicationOf("ann");

    @Test
    void personWithoutCallsIsToldWhatWillBeHere() {
        assertThat(HubPages.words(ann.open(PATH)))
                .contains("No calls yet", "What your applications call will stand here", "kept for 7 days", "10,000");
        assertThat(HubPages.words(world.developer("bob").open(PATH))).contains("You have no application");
    }

    @Test
    void refusedCallIsFoundByItsHintAndSaysWhy() {
        String own = Http.json(kept.server().tokens().clientCredentials(new Registered(app.value(), secret())))
                .path("access_token")
                .asText();
        assertThat(own).isEmpty();
        kept.store();

        HttpResponse<String> list = ann.open(PATH);
        assertThat(HubPages.words(list))
                .contains("clientCredentialsToken", "POST /clientCredentials/oauth2/token", "401", "named only");
        HttpResponse<String> page = ann.open(first(ENTRY, list));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HubPages.words(page))
                .contains("Decision path", "authenticate application Refused", "correlate Passed", "admit Not reached")
                .contains("Expected: Authorization: Basic base64(client_id:client_secret)")
                .doesNotContain(secret());
    }

    /** L48: from the hint by a person not signed in: sign-in and then the entry. */
    @Test
    void hintLeadsAStrangerThroughTheLogInToTheEntry_L48() {
        HttpResponse<String> refused = kept.server().http().get("/v1/accounts", "client_id", app.value());
        kept.store();
        String hint = Http.header(refused, "Sandbank-Hint");
        String address = URI.create(hint.substring(hint.indexOf("http://"), hint.length() - 1))
                .getPath();
        HubPages stranger = world.visitor();

        HttpResponse<String> logIn = stranger.open(address);
        assertThat(HubPages.words(logIn)).contains("Log in").doesNotContain("Decision path");
        HttpResponse<String> in =
                stranger.submit(logIn, "/login", Map.of("userId", "ann", "password", HubWorld.PASSWORD));
        assertThat(HubPages.words(in)).contains("Decision path", "AUTHORIZATION_MISSING");
    }

    /** L48: 404 of another team's entry, 410 with the retention of one that is purged. */
    @Test
    void entryOfOthersIsNotFoundAndAPurgedOneIsGone_L48() {
        kept.server().http().get("/v1/accounts", "client_id", app.value());
        String address = PATH + "/" + kept.newest().id();
        HubPages eve = world.developer("eve");
        assertThat(eve.open(address).statusCode()).isEqualTo(404);
        assertThat(ann.open(PATH + "/never").statusCode()).isEqualTo(404);

        kept.clock().advance(CallBounds.DEFAULT.keep());
        kept.server().stores().callEntries().removeBefore(kept.clock().instant(), 10);
        HttpResponse<String> gone = ann.open(address);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(HubPages.words(gone)).contains("kept no more", "kept for 7 days");
        assertThat(Http.header(gone, "Cache-Control")).contains("no-store");
    }

    @Test
    void filtersAreInTheAddressAndPagesShowEachEntryOnce() {
        List<CallEntry> entries = new ArrayList<>();
        Instant now = world.server().clock().instant();
        for (int i = 0; i < 120; i++) {
            entries.add(CallEntryFixture.entry("e" + i, app, now, true, i % 2 == 0 ? 200 : 403));
        }
        kept.server().stores().callEntries().add(entries);

        Set<String> seen = new LinkedHashSet<>();
        String address = PATH + "?status=4&operation=accounts&app=" + app.value();
        for (int pages = 0; address != null; pages++) {
            assertThat(pages).isLessThan(5);
            HttpResponse<String> page = ann.open(address);
            Matcher links = ENTRY.matcher(page.body());
            while (links.find()) {
                assertThat(seen.add(links.group(1))).isTrue();
            }
            Matcher next = NEXT.matcher(page.body());
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen).hasSize(60);
        assertThat(HubPages.words(ann.open(PATH + "?status=500"))).contains("No call found");
        assertThat(HubPages.words(ann.open(PATH + "?since=2020-01-01&until=2020-01-02")))
                .contains("No call found");
        for (String nonsense : List.of(
                "?status=x",
                "?since=soon",
                "?until=%2B999999999-12-31",
                "?since=-999999999-01-01",
                "?after=x",
                "?app=" + "x".repeat(101))) {
            assertThat(HubPages.words(ann.open(PATH + nonsense))).contains("/v1/accounts");
        }
        assertThat(HubPages.words(ann.open(PATH + "?app=other"))).contains("No call found");
    }

    private static String secret() {
        return "a-wrong-secret-of-ann";
    }

    private static String first(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
