package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import dev.sandbank.http.hub.testdata.TestDataPages;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;

/** The pages from which strangers learn what is here. */
record LearnRoutes(UseCases useCases, HttpPorts ports) {

    /** Adds all of them. */
    void addTo(PageRoutes<HubRequest> routes) {
        new TestDataPages(
                        useCases.hub().testData(),
                        useCases.bank().testCustomers(),
                        ports.clocks(),
                        ports.wall(),
                        ports.hub().outboxIsOpen())
                .addTo(routes);
    }
}
