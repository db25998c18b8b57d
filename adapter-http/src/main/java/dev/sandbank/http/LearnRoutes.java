package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.contract.ContractDocuments;
import dev.sandbank.http.hub.catalog.CatalogRoutes;
import dev.sandbank.http.hub.dataset.DataSetPages;
import dev.sandbank.http.hub.docs.DocsRoutes;
import dev.sandbank.http.hub.guide.GuidePages;
import dev.sandbank.http.hub.start.ServerAddresses;
import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.hub.support.SupportPages;
import dev.sandbank.http.hub.testdata.TestDataPages;
import dev.sandbank.http.hub.tryit.TryPages;
import dev.sandbank.http.hub.tryit.call.Api;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.util.function.Supplier;

/**
 * The pages from which strangers learn what is here.
 *
 * @param api called in the process
 * @param addresses how the outside reaches the server
 * @param dataOption the option by which commands find the data of this server, empty if they need none
 */
record LearnRoutes(
        UseCases useCases,
        HttpPorts ports,
        Contract contract,
        ContractDocuments documents,
        Api api,
        ServerAddresses addresses,
        String dataOption) {

    /** Adds all of them. */
    void addTo(PageRoutes<HubRequest> routes) {
        Supplier<String> publicUrl = addresses.site();
        new HomeRoutes(useCases.customer().directory(), useCases.customer().findRedirectTarget(), publicUrl, dataOption)
                .addTo(routes);
        new TestDataPages(
                        useCases.hub().testData(),
                        useCases.bank().testCustomers(),
                        ports.clocks(),
                        ports.wall(),
                        ports.hub().outboxIsOpen())
                .addTo(routes);
        new DataSetPages(useCases.hub().dataSets(), publicUrl).addTo(routes);
        new GuidePages(
                        useCases.hub().applications(),
                        useCases.customer().directory(),
                        contract,
                        this::facts,
                        ports.secrets())
                .addTo(routes);
        new SupportPages(this::facts).addTo(routes);
        new CatalogRoutes(documents).addTo(routes);
        new TryPages(
                        useCases.hub(),
                        useCases.bank().testCustomers(),
                        documents,
                        api,
                        client -> useCases.handOutE2eKey()
                                .handOut(client.space(), client.id().value())
                                .key(),
                        ports.clocks(),
                        ports.secrets(),
                        ports.wall(),
                        publicUrl)
                .addTo(routes);
        new DocsRoutes(documents, useCases.hub().applications(), ports.hub().usualRate(), publicUrl).addTo(routes);
    }

    /** What is true of the server; its address is known once it listens. */
    private ServerFacts facts() {
        return new ServerFacts(
                ports.lifetimes(),
                ports.hub().usualRate(),
                ports.hub().registration(),
                ports.hub().outboxIsOpen(),
                addresses);
    }
}
