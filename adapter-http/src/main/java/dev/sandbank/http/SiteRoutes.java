package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import dev.sandbank.http.bank.account.access.AccountPageRoutes;
import dev.sandbank.http.bank.example.SeededExamples;
import dev.sandbank.http.certificate.RevocationListRoutes;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.corridor.Correlate;
import dev.sandbank.http.corridor.CrossOrigin;
import dev.sandbank.http.corridor.Traces;
import dev.sandbank.http.hub.call.CallTails;
import dev.sandbank.http.hub.start.ServerAddresses;
import dev.sandbank.http.oauth.consent.CustomerRoutes;
import dev.sandbank.http.operation.Operation;
import dev.sandbank.http.web.ApiRoutes;
import dev.sandbank.http.web.AssetRoutes;
import dev.sandbank.http.web.HealthRoutes;
import dev.sandbank.http.web.Nowhere;
import dev.sandbank.http.web.Observer;
import dev.sandbank.http.web.Paths;
import dev.sandbank.http.web.RequestIds;
import dev.sandbank.http.web.WebRoutes;
import dev.sandbank.http.web.page.CustomerRequest;
import dev.sandbank.http.web.page.CustomerSite;
import dev.sandbank.http.web.page.PageCorridor;
import dev.sandbank.http.web.page.PageRoutes;
import io.javalin.config.RoutesConfig;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Everything the server answers: the API and its documents, the bank's pages, assets, health. */
final class SiteRoutes implements WebRoutes {

    private static final Predicate<String> BELOW_API = path -> path.startsWith(Operation.API_BASE);

    private final Paths paths = new Paths();
    private final ApiRoutes api;

    SiteRoutes(
            UseCases useCases,
            HttpPorts ports,
            Observer observer,
            ServerAddresses addresses,
            String dataOption,
            CallTails tails) {
        Supplier<String> publicUrl = addresses.site();
        Contract contract = Contract.load();
        RequestIds requestIds = new RequestIds(ports.secrets());
        ApiOperations operations = new ApiOperations(contract, useCases, ports, publicUrl);
        CrossOrigin crossOrigin = new CrossOrigin(useCases.oauth().findOrigin());
        Corridors corridors = Corridors.of(useCases, ports, new Observe(observer), crossOrigin);
        Gateway gateway = new Gateway(
                operations.tree(), corridors, crossOrigin, requestIds, new Traces(ports.calls(), publicUrl));
        this.api = new ApiRoutes(gateway::handle);
        PageCorridor<CustomerRequest> customers = new PageCorridor<>(
                new CustomerSite(useCases.customer().findSession(), ports.secrets(), publicUrl),
                requestIds,
                new Correlate()::enter,
                observer);
        new CustomerRoutes(
                        useCases.customer(),
                        useCases.hub().findOwnerName(),
                        ports.clocks(),
                        ports.lifetimes(),
                        publicUrl,
                        dataOption,
                        contract::summaryOf,
                        WordsOfPages::acts)
                .addTo(new PageRoutes<>(paths, customers));
        new AccountPageRoutes(useCases.bank().accounts().openAccountPage()).addTo(new PageRoutes<>(paths, customers));
        ContractDocuments documents = new ContractDocuments(contract, publicUrl, new SeededExamples());
        LearnRoutes learning = new LearnRoutes(useCases, ports, contract, documents, gateway, addresses, dataOption);
        HubRoutes.addTo(
                paths, useCases.hub(), useCases.mail(), ports, requestIds, observer, addresses, tails, learning::addTo);
        addForAnybody(documents, ports);
        RevocationListRoutes.addTo(paths, useCases.oauth().serveRevocationList());
    }

    private void addForAnybody(ContractDocuments documents, HttpPorts ports) {
        ErrorsRoutes.addTo(paths);
        StyleguideRoutes.addTo(paths);
        HealthRoutes.addTo(paths, ports.storeHealth(), ports.mail());
        AssetRoutes.addTo(paths);
        new DocumentRoutes(documents).addTo(paths);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        // Javalin asks one route after the other. The few pages below the API's base must come before the API, and
        // all the others after it, so that calls do not wait for them.
        paths.addTo(routes, BELOW_API);
        api.addTo(routes);
        paths.addTo(routes, BELOW_API.negate());
        new Nowhere(api).addTo(routes);
    }
}
