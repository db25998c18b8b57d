package dev.sandbank.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.certificate.ServerIdentity;
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

    private final Machine machine;
    private final Ports ports;
    private final UseCases useCases;
    private final HttpPorts httpPorts;
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
        this(settings, callLog, faults, policy, new Machine());
    }

    private TestServer(HttpSettings settings, CallLog callLog, Faults faults, Policy policy, Machine machine) {
        this.machine = machine;
        this.ports = TestPorts.over(machine.stores, machine.clock, machine.secrets, policy);
        this.useCases = UseCases.over(machine.stores, ports);
        this.httpPorts = new HttpPorts(
                ports.clocks(),
                ports.seeds(),
                machine.secrets,
                faults,
                callLog,
                ports.policy().lifetimes(),
                machine.stores.transactions(),
                () -> 0,
                machine.clock,
                new HubSettings(
                        ports.policy().registration(),
                        settings.publicUrl() == null,
                        ports.policy().usualRate()),
                MailHealth.NONE,
                callLog instanceof KeptCalls kept ? kept : KeptCalls.NONE);
        this.server = new HttpServer(settings, useCases, httpPorts);
        this.http = new Http("http://127.0.0.1:" + server.port());
        this.clients = new TestClients(machine.stores.clients(), machine.clock);
    }

    /** What outlives a process. */
    private static final class Machine {

        final SettableClock clock = new SettableClock();
        final InMemoryStores stores = new InMemoryStores();
        final CountingSecrets secrets = new CountingSecrets();
    }

    /** The same server after it was started again, at another port; nothing is left that was only in memory. */
    public TestServer startedAgain() {
        return new TestServer(
                new HttpSettings("127.0.0.1", 0, null, null, -1, Exposure.DEFAULT, ""),
                CallLog.NONE,
                Faults.NONE,
                Policy.DEFAULT,
                machine);
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
        return machine.clock;
    }

    public InMemoryStores stores() {
        return machine.stores;
    }

    /** Shows another certificate from now on. */
    public void show(ServerIdentity identity) {
        server.show(identity);
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
        return machine.stores.transactions();
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

    /** What its pages and calls work with besides. */
    HttpPorts httpPorts() {
        return httpPorts;
    }

    /** The paths that have a handler for a method, however they were registered. */
    List<String> pathsTaking(String method) {
        return server.pathsTaking(method);
    }

    public int port() {
        return server.port();
    }

    /** The port at which clients show certificates of their own; -1 if there is none. */
    public int certificatePort() {
        return server.certificatePort();
    }

    /** The port of production; -1 if there is none. */
    public int productionPort() {
        return server.productionPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
