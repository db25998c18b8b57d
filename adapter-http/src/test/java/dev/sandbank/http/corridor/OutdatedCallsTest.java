package dev.sandbank.http.corridor;

import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A call that was decided on what somebody else changed meanwhile begins again, with all that it was sent with. */
class OutdatedCallsTest {

    @AutoClose
    private final TestServer server = new TestServer();

    private final Registered app = server.clients().register();

    @Test
    void callerThatWasRemovedMeanwhileIsUnknown() {
        server.transactions().comeBefore(this::remove);

        assertOAuthError(server.tokens().clientCredentials(app), 401, "invalid_client");
        assertThat(server.stores().accessTokens().all()).isEmpty();
    }

    @Test
    void formAndJsonAreReadOnce() {
        server.transactions().comeBefore(OutdatedCallsTest::nothing);
        assertThat(server.tokens().clientCredentials(app).statusCode()).isEqualTo(200);

        server.transactions().comeBefore(OutdatedCallsTest::nothing);
        assertThat(Http.json(authorizeCard()).at("/moreInfo/controlFlowId").asText())
                .isNotEmpty();
    }

    @Test
    void whatBreaksARuleAgainIsAFault() {
        server.transactions().comeBefore(OutdatedCallsTest::nothing);
        server.transactions().comeBefore(OutdatedCallsTest::nothing);

        assertOAuthError(server.tokens().clientCredentials(app), 500, "server_error");
        assertThat(server.tokens().clientCredentials(app).statusCode()).isEqualTo(200);
    }

    @Test
    void formOfAPageBeginsAgainToo() {
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> consent = consentPage(pages);
        server.transactions().comeBefore(OutdatedCallsTest::nothing);
        assertThat(pages.decide(consent, "authorize").statusCode()).isEqualTo(303);

        HttpResponse<String> another = consentPage(pages);
        server.transactions().comeBefore(this::remove);
        assertThat(pages.decide(another, "authorize").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> consentPage(BankPages pages) {
        HttpResponse<String> first = pages.authorize(BankPages.request(app, "SG"));
        HttpResponse<String> loggedIn =
                first.statusCode() == 200 ? pages.logIn(first, "SandboxUser1", "P@ssUser1$") : first;
        return pages.get(Http.header(loggedIn, "Location"));
    }

    private HttpResponse<String> authorizeCard() {
        return server.http()
                .postBody(
                        "/cardAuth/oauth2/authorize/sg/gcb",
                        "{\"grant_type\":\"card_authorization\",\"lastFourDigitsCardNumber\":\"8653\","
                                + "\"citiCardHolderPhoneNumber\":\"6590020056\","
                                + "\"merchantCustomerReferenceId\":\"CB072000128065\"}",
                        Answer.JSON,
                        "Authorization",
                        app.basic());
    }

    private void remove() {
        server.stores().clients().remove(new ClientId(app.id()));
    }

    private static void nothing() {
        // The rule is broken all the same.
    }
}
