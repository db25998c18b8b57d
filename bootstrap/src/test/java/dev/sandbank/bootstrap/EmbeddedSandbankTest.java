package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.bootstrap.embedded.Tokens;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A Sandbank inside the process of whoever tests against it. */
class EmbeddedSandbankTest {

    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);
    private static final String SECRET = "0123456789abcdef";
    private static final Pattern ACCOUNT_ID = Pattern.compile("\"accountId\":\"([^\"]*)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void tokenOfAnApplicationOpensWhatApplicationsMaySee() throws IOException, InterruptedException {
        try (Sandbank sandbank = Sandbank.start()) {
            String token = sandbank.createApplication("Shop").token(Market.SG);

            HttpResponse<String> answer = get(sandbank, "/v1/apac/utilities/referenceData/maritalStatus", token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(get(sandbank, "/v1/accounts", token).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void consentShowsAllAccountsOrThoseThatAreChosen() throws IOException, InterruptedException {
        try (Sandbank sandbank = Sandbank.start()) {
            Application shop = sandbank.createApplication("Shop");
            Set<String> all = accounts(
                    sandbank,
                    shop.consentOf(CUSTOMER, "accounts_details_transactions").access());
            AccountId one = new AccountId(all.iterator().next());
            Tokens narrow = shop.consentOf(CUSTOMER, "accounts_details_transactions", Set.of(one));

            assertThat(all).hasSizeGreaterThan(1);
            assertThat(accounts(sandbank, narrow.access())).containsExactly(one.value());
        }
    }

    @Test
    void refreshTokenIsOneThatTheRefreshEndpointTakes() throws IOException, InterruptedException {
        try (Sandbank sandbank = Sandbank.start()) {
            Application strict = sandbank.newApplication("Strict").strict().create();
            Tokens tokens = strict.consentOf(CUSTOMER, "customers_profiles");

            HttpResponse<String> refreshed = HTTP.send(
                    HttpRequest.newBuilder(URI.create(sandbank.apiUrl() + "/authCode/oauth2/refresh"))
                            .header("Authorization", strict.basic())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=refresh_token&refresh_token=" + tokens.refresh()))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(refreshed.statusCode()).as(refreshed.body()).isEqualTo(200);
        }
    }

    @Test
    void twoInOneProcessAreTwoBanks() throws IOException, InterruptedException {
        try (Sandbank one = Sandbank.start();
                Sandbank other = Sandbank.start()) {
            String token =
                    one.createApplication("Shop").consentOf(CUSTOMER, "cards").access();

            assertThat(get(one, "/v1/cards?cardFunction=ALL", token).statusCode())
                    .isEqualTo(200);
            assertThat(get(other, "/v1/cards?cardFunction=ALL", token).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void folderOfItsOwnGoesWithIt() {
        Sandbank sandbank = Sandbank.start();
        assertThat(sandbank.data()).isNotEmptyDirectory();
        sandbank.close();
        assertThat(sandbank.data()).doesNotExist();
    }

    @Test
    void folderThatIsNamedStays(@TempDir Path data) throws IOException, InterruptedException {
        Map<String, String> settings = Map.of("data", data.toString());
        try (Sandbank sandbank = Sandbank.start(settings)) {
            sandbank.newApplication("Shop").id("shop").secret(SECRET).create();
        }
        try (Sandbank sandbank = Sandbank.start(settings)) {
            assertThat(Browserless.token(sandbank.baseUrl(), "shop", SECRET).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void callsAreLimitedOnlyIfAskedFor() {
        try (Sandbank sandbank = Sandbank.start()) {
            Application free = sandbank.createApplication("Free");
            Application limited = sandbank.newApplication("Limited").rate(5).create();

            assertThat(rateOf(sandbank, free)).isZero();
            assertThat(rateOf(sandbank, limited)).isEqualTo(5);
        }
        try (Sandbank sandbank = Sandbank.start(Map.of("rate-limit", "60"))) {
            assertThat(rateOf(sandbank, sandbank.createApplication("Usual"))).isEqualTo(60);
        }
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Sandbank.start(Map.of("prot", "1")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("unknown setting 'prot'");
        assertThatThrownBy(() -> Sandbank.start(Map.of("log-level", "debug")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("the program's own logging");
        try (Sandbank sandbank = Sandbank.start()) {
            Application shop = sandbank.newApplication("Shop").id("shop").create();

            assertThatThrownBy(() -> sandbank.newApplication("Twin").id("shop").create())
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> shop.token(Market.SG, "cards")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> shop.consentOf(CUSTOMER, "/api")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> shop.consentOf(new CustomerId(Market.SG, "nobody"), "cards"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no customer nobody");
            assertThat(shop.toString()).doesNotContain(shop.secret());
        }
    }

    @Test
    void logLevelsOfTheProgramStayAsTheyAre() {
        for (String name : List.of("org.eclipse.jetty", "dev.sandbank")) {
            Logger log = (Logger) LoggerFactory.getLogger(name);
            @Nullable Level before = log.getLevel();
            log.setLevel(Level.ERROR);
            try {
                Sandbank.start().close();
                assertThat(log.getLevel()).isEqualTo(Level.ERROR);
            } finally {
                log.setLevel(before);
            }
        }
    }

    private static int rateOf(Sandbank sandbank, Application application) {
        return sandbank.admin().listClients().list().stream()
                .filter(client -> client.id().value().equals(application.id()))
                .findFirst()
                .orElseThrow()
                .rateLimit()
                .perMinute();
    }

    private static Set<String> accounts(Sandbank sandbank, String token) throws IOException, InterruptedException {
        String body = get(sandbank, "/v1/accounts", token).body();
        return ACCOUNT_ID.matcher(body).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static HttpResponse<String> get(Sandbank sandbank, String path, String token)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(sandbank.apiUrl() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("uuid", "a-call-of-a-test")
                        .header("Accept", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }
}
