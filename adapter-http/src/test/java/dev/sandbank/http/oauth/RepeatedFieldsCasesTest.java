package dev.sandbank.http.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Pages that are sent something twice that can be meant once. */
class RepeatedFieldsCasesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void case125FieldOfAFormTwiceIsRefusedAndDecidesNothing() {
        BankPages pages = new BankPages(server.http());
        HttpResponse<String> logIn =
                pages.authorize(BankPages.request(server.clients().register(), "SG"));
        String consent = Http.header(pages.logIn(logIn, "SandboxUser1", "P@ssUser1$"), "Location");
        Map<String, List<String>> fields = BankPages.fields(pages.get(consent));
        fields.put("decision", List.of("cancel", "authorize"));

        HttpResponse<String> response = pages.post("/customer/consent", fields);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.header(response, "Sandbank-Hint")).startsWith("The parameter decision comes more than once");
        assertThat(server.stores().grants().all()).isEmpty();
    }

    @Test
    void case125ParameterOfAPageTwiceIsRefused() {
        HttpResponse<String> response = server.http().get("/oauth2/mfa?controlFlowId=1&controlFlowId=2");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.header(response, "Sandbank-Hint"))
                .startsWith("The parameter controlFlowId comes more than once");
    }
}
