package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.HubUseCases;
import dev.sandbank.application.RegistrationUseCases;
import dev.sandbank.application.mail.MailView;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.registration.Registration;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A server with people: what the tests of the hub's pages do again and again. */
public final class HubWorld implements AutoCloseable {

    /** A password that is strong enough. */
    public static final String PASSWORD = "correct horse battery";

    private final TestServer server;

    public HubWorld(TestServer server) {
        this.server = server;
    }

    public TestServer server() {
        return server;
    }

    /** Somebody who comes for the first time. */
    public HubPages visitor() {
        return new HubPages(server.http());
    }

    public HubUseCases hub() {
        return server.wiredUseCases().hub();
    }

    public RegistrationUseCases registrations() {
        return hub().registration();
    }

    /** The mails to an address, the newest first. */
    public List<MailView> mailsTo(String address) {
        return server.wiredUseCases()
                .mail()
                .listMails()
                .list(new EmailAddress(address), Seek.first(100), null)
                .rows();
    }

    /** The path and query of the only link of the newest mail to an address that begins with a path. */
    public String linkTo(String address, String path) {
        List<String> links = mailsTo(address).get(0).content().links().stream()
                .map(URI::create)
                .filter(link -> link.getPath().equals(path))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .toList();
        assertThat(links).hasSize(1);
        return links.get(0);
    }

    /** Signs up by the form. */
    public HttpResponse<String> signUp(HubPages visitor, String name, String email) {
        return visitor.submit(
                visitor.open("/get-started"),
                "/get-started",
                Map.of("name", name, "email", email, "company", "", "country", "SG", "purpose", "", "terms", "yes"));
    }

    /** The newest registration of an address. */
    public Registration registrationOf(String email) {
        return server.stores().registrations().newestOf(new EmailAddress(email)).orElseThrow();
    }

    /** Somebody who has signed up, was approved, and has activated the account; logged in. */
    public HubPages developer(String userId) {
        String email = userId + "@example.com";
        HubPages visitor = visitor();
        signUp(visitor, userId, email);
        registrations().approve().approve(registrationOf(email).id());
        HttpResponse<String> page = visitor.open(linkTo(email, "/activate"));
        HttpResponse<String> done = visitor.send(page, "/activate", Map.of("userId", userId, "password", PASSWORD));
        assertThat(done.statusCode()).isEqualTo(303);
        return visitor;
    }

    /** Somebody who administrates the hub; logged in. */
    public HubPages administrator(String userId) {
        HubPages visitor = developer(userId);
        var developers = server.stores().developers();
        developers.findByUserId(userId).ifPresent(found -> developers.replace(found.administrating(true)));
        return visitor;
    }

    /** The id of the account of a user id. */
    public DeveloperId idOf(String userId) {
        return server.stores().developers().findByUserId(userId).orElseThrow().id();
    }

    /** An application that a developer owns. */
    public ClientId applicationOf(String userId) {
        ClientId id = new ClientId(server.clients().register().id());
        server.stores().transactions().run(() -> {
            server.stores().ownedApplications().give(id, idOf(userId));
            return true;
        });
        return id;
    }

    /** Logs in by the form. */
    public HttpResponse<String> logIn(HubPages visitor, String userId, String password) {
        return visitor.send(visitor.open("/login"), "/login", Map.of("userId", userId, "password", password));
    }

    @Override
    public void close() {
        server.close();
    }
}
