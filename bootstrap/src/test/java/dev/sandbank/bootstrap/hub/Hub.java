package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Seek;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.WrittenMail;
import dev.sandbank.domain.hub.registration.Applicant;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.hub.registration.RegistrationState;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.http.browser.Browser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A whole server with the people who use its hub in real browsers. */
final class Hub implements AutoCloseable {

    /** A password that is strong enough. */
    static final String PASSWORD = "correct horse battery";

    private final Sandbank sandbank;

    /** The hub of a server that runs already. */
    Hub(Sandbank sandbank) {
        this.sandbank = sandbank;
    }

    /** A hub where administrators decide who may come in. */
    static Hub withReview(String... settings) {
        Map<String, String> all = new HashMap<>(Map.of("registration", "review"));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new Hub(Sandbank.start(all));
    }

    Sandbank sandbank() {
        return sandbank;
    }

    /** Somebody who comes with a browser that knows nothing of this hub. */
    Visitor visitor(Browser browser, Scripts scripts) {
        browser.forget();
        return new Visitor(this, browser, scripts);
    }

    /** The address that makes the first account. */
    String ownerLink() {
        return sandbank.baseUrl() + "/owner?token="
                + sandbank.admin().registrations().ownerLink().renew().orElseThrow();
    }

    /** Somebody whom the people who run the hub have invited, with a new account; logged in. */
    Visitor developer(String userId, Browser browser, Scripts scripts) {
        String email = userId + "@example.com";
        sandbank.admin().registrations().invite().invite(Applicant.invited(userId, new EmailAddress(email), ""));
        return visitor(browser, scripts)
                .opens(linkTo(email, "/activate"))
                .types("userId", userId)
                .types("password", PASSWORD)
                .presses("Activate and log in");
    }

    /** Approves the request for an account of an address. */
    void approve(String email) {
        var registrations = sandbank.admin().registrations();
        Registration asked = registrations
                .list()
                .list(RegistrationState.UNDER_REVIEW, email, Seek.first(1))
                .rows()
                .get(0);
        registrations.approve().approve(asked.id());
        assertThat(mailTo(email).links()).isNotEmpty();
    }

    /** The newest mail to an address. */
    WrittenMail mailTo(String address) {
        return sandbank.mails().stream()
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail to " + address));
    }

    /** The only link of the newest mail to an address that leads to a path. */
    String linkTo(String address, String path) {
        List<String> links = mailTo(address).links().stream()
                .filter(link -> link.startsWith(sandbank.baseUrl() + path))
                .toList();
        assertThat(links).as("links of %s", mailTo(address)).hasSize(1);
        return links.get(0);
    }

    /** The status of the answer to a request for a two-legged token in Singapore. */
    int token(String clientId, String secret) {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(sandbank.baseUrl() + "/gcb/api/clientCredentials/oauth2/token/sg/gcb"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=/api"))
                .build();
        return Visitor.sent(request).statusCode();
    }

    @Override
    public void close() {
        sandbank.close();
    }
}
