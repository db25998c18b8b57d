package dev.sandbank.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.mail.MailHealth;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.BreakableTransactions;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Exposure;
import dev.sandbank.application.support.Policy;
import dev.sandbank.application.support.Seek;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.hub.call.CallTails;
import java.util.List;

/** The real server on a free port over stores in memory, with a clock the test sets. */
public final class TestServer implements AutoCloseable {

    private final SettableClock clock = new SettableClock();
    private final InMemoryStores stores = new InMemoryStores();
    private final CountingSecrets secrets = new CountingSecrets();
    private final Ports ports;
    private final UseCases useCases;
    private final HttpServer server;
    private final Http http;
    private final TestClients clients;

    public TestServer() {
        this(CallLog.NONE);
    }

    public TestServer(CallLog callLog) {
        this(callLog, Faults.NONE);
    }

    public TestServer(CallLog callLog, Faults faults) {
        this(new HttpSettings("127.0.0.1", 0, null, null, -1, Exposure.DEFAULT, ""), callLog, faults);
    }

    public TestServer(HttpSettings settings) {
        this(settings, CallLog.NONE, Faults.NONE);
    }

    /** A server whose owner has decided something else than usual. */
    public TestServer(Policy policy) {
        this(new HttpSettings("127.0.0.1", 0, null, null, -1, Exposure.DEFAULT, ""), CallLog.NONE, Faults.NONE, policy);
    }

    private TestServer(HttpSettings settings, CallLog callLog, Faults faults) {
        this(settings, callLog, faults, Policy.DEFAULT);
    }

    private TestServer(HttpSettings settings, CallLog callLog, Faults faults, Policy policy) {
        this.ports = TestPorts.over(stores, clock, secrets, policy);
        this.useCases = UseCases.over(stores, ports);
        this.server = new HttpServer(
                settings,
                useCases,
                new HttpPorts(
                        ports.clocks(),
                        ports.seeds(),
                        secrets,
                        faults,
                        callLog,
                        ports.policy().lifetimes(),
                        stores.transactions(),
                        () -> 0,
                        clock,
                        new HubSettings(
                                ports.policy().registration(),
                                settings.publicUrl() == null,
                                ports.policy().usualRate()),
                        MailHealth.NONE,
                        callLog instanceof KeptCalls kept ? kept : KeptCalls.NONE));
        this.http = new Http("http://127.0.0.1:" + server.port());
        this.clients = new TestClients(stores.clients(), clock);
    }

    /** The one-time code that was sent last, as the outbox shows it. */
    public String latestCode() {
        String text = wiredUseCases()
                .mail()
                .listMails()
                .list(null, Seek.first(1), null)
                .rows()
                .get(0)
                .content()
                .text();
        return text.lines().findFirst().orElseThrow().replaceAll("[^0-9]", "");
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryStores stores() {
        return stores;
    }

    /** A browser-less HTTP client of this server. */
    public Http http() {
        return http;
    }

    /** Those who read new calls; they have their rounds when the test says so. */
    public CallTails tails() {
        return server.tails();
    }

    /** Registers applications. */
    public TestClients clients() {
        return clients;
    }

    /** Obtains authorization codes and tokens. */
    public CodeFlow codeFlow() {
        return new CodeFlow(this);
    }

    /** Calls the token, refresh and revocation endpoints. */
    public TokenCalls tokens() {
        return new TokenCalls(http);
    }

    /** The units of work of this server, to be broken by a test. */
    public BreakableTransactions transactions() {
        return stores.transactions();
    }

    /** Whether the access token opens a bank API to the application. */
    public boolean opens(Registered app, JsonNode tokens) {
        String bearer = "Bearer " + tokens.path("access_token").asText();
        return http.get("/v1/customers/profiles", "Authorization", bearer, "client_id", app.id())
                        .statusCode()
                == 200;
    }

    /** The use cases of this server, as its handlers call them. */
    public UseCases wiredUseCases() {
        return useCases;
    }

    /** The ports that its use cases were made with. */
    public Ports ports() {
        return ports;
    }

    /** The paths that have a handler for a method, however they were registered. */
    List<String> pathsTaking(String method) {
        return server.pathsTaking(method);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
