package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.HubUseCases.TestDataUseCases;
import dev.sandbank.application.bank.testdata.ReadTestCustomers;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import java.time.Clock;

/** All pages of test data. */
public final class TestDataPages {

    /** The first page of test data. */
    public static final PageLink LINK = ClockRoutes.TEST_DATA;

    private final TestDataRoutes testData;
    private final ResetRoutes reset;
    private final ClockRoutes clock;
    private final ExportRoutes export;

    /**
     * The pages of one server.
     *
     * @param wall tells the time of the machine
     * @param outboxIsOpen whether everybody may read the outbox
     */
    public TestDataPages(
            TestDataUseCases.From useCases,
            ReadTestCustomers readCustomers,
            SpaceClocks clocks,
            Clock wall,
            boolean outboxIsOpen) {
        SpaceActs acts = new SpaceActs(useCases);
        this.testData = new TestDataRoutes(useCases, readCustomers, clocks, wall, outboxIsOpen);
        this.reset = new ResetRoutes(acts);
        this.clock = new ClockRoutes(acts, clocks, wall);
        this.export = new ExportRoutes(acts);
    }

    /** Adds all of them. */
    public void addTo(PageRoutes<HubRequest> routes) {
        testData.addTo(routes);
        reset.addTo(routes);
        clock.addTo(routes);
        export.addTo(routes);
    }
}
