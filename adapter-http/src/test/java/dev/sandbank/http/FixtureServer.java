package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.mail.MailHealth;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.support.Exposure;
import dev.sandbank.http.contract.FixtureContract;
import dev.sandbank.http.corridor.CrossOrigin;
import dev.sandbank.http.corridor.Traces;
import dev.sandbank.http.hub.tryit.TryPages;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.web.Metrics;
import dev.sandbank.http.web.Observer;
import dev.sandbank.http.web.Paths;
import dev.sandbank.http.web.RequestIds;
import dev.sandbank.http.web.Surroundings;
import dev.sandbank.http.web.WebServer;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.HubSite;
import dev.sandbank.http.web.page.PageCorridor;
import dev.sandbank.http.web.page.PageRoutes;
import java.util.Map;

/**
 * The pages on which calls are tried, over the stores of another server and over operations of a test. Its calls take the
 * steps of all calls.
 */
public final class FixtureServer implements AutoCloseable {

    private static final String LOCAL = "127.0.0.1";

    private final WebServer server;

    /**
     * @param handlers by {@code operationId}
     */
    public FixtureServer(TestServer other, Map<String, Handler> handlers) {
        FixtureContract contract = new FixtureContract(handlers);
        UseCases useCases = other.wiredUseCases();
        HttpPorts ports = other.httpPorts();
        RequestIds requestIds = new RequestIds(ports.secrets());
        Observer observer = new Observer(new Metrics(() -> 0, MailHealth.NONE, KeptCalls.NONE), CallLog.NONE);
        CrossOrigin crossOrigin = new CrossOrigin(useCases.oauth().findOrigin());
        Gateway gateway = new Gateway(
                contract.operations(),
                Corridors.of(useCases, ports, new Observe(observer), crossOrigin),
                crossOrigin,
                requestIds,
                new Traces(KeptCalls.NONE, this::url));
        Paths paths = new Paths();
        PageRoutes<HubRequest> routes =
                new PageRoutes<>(paths, new PageCorridor<>(site(useCases, ports), requestIds, call -> {}, observer));
        new TryPages(
                        useCases.hub(),
                        useCases.bank().testCustomers(),
                        contract.documents(),
                        gateway,
                        client -> useCases.handOutE2eKey()
                                .handOut(client.space(), client.id().value())
                                .key(),
                        ports.clocks(),
                        ports.secrets(),
                        ports.wall(),
                        this::url)
                .addTo(routes);
        this.server = WebServer.of(
                LOCAL,
                0,
                16,
                Surroundings.of(null, Exposure.DEFAULT),
                null,
                config -> paths.addTo(config, path -> true));
        server.start();
    }

    private HubSite site(UseCases useCases, HttpPorts ports) {
        return new HubSite(
                useCases.hub().session().find(),
                useCases.hub().countOpenWork(),
                useCases.hub().teams(),
                ports.secrets(),
                ports.wall(),
                this::url);
    }

    /** Where it listens. */
    public String url() {
        return HttpSettings.addressOf("http", LOCAL, server.port());
    }

    @Override
    public void close() {
        server.close();
    }
}
