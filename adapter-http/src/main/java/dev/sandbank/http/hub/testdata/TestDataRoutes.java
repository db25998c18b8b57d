package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.HubUseCases.TestDataUseCases;
import dev.sandbank.application.bank.testdata.ReadTestCustomers;
import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.hub.start.MarketLinks;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.frame.DoneNotices;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.UtcMoment;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /test-data} and {@code /test-data/{market}}: the customers with everything that calls can name. */
final class TestDataRoutes {

    static final String PATH = Section.TEST_DATA.path();

    /** The first page is about this market; all others are one link away. */
    private static final Market FIRST = Market.SG;

    private static final DoneNotices DONE = new DoneNotices(Map.of(
            "reset", "The space is as it was at the beginning.",
            "moved", "The clock is moved, and all that fell due on the way is booked."));

    private final TestDataUseCases.From useCases;
    private final ReadTestCustomers readCustomers;
    private final SpaceClocks clocks;
    private final Clock wall;
    private final boolean outboxIsOpen;

    TestDataRoutes(
            TestDataUseCases.From useCases,
            ReadTestCustomers readCustomers,
            SpaceClocks clocks,
            Clock wall,
            boolean outboxIsOpen) {
        this.useCases = useCases;
        this.readCustomers = readCustomers;
        this.clocks = clocks;
        this.wall = wall;
        this.outboxIsOpen = outboxIsOpen;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("testData", PATH, Role.ANYBODY, request -> show(request, PATH, FIRST));
        routes.page("testDataOfMarket", PATH + "/{market}", Role.ANYBODY, this::showMarket);
    }

    private void showMarket(HubRequest request) {
        Optional<Market> market = Market.byCode(request.pathPart("market"));
        if (market.isPresent()) {
            show(request, PATH + "/" + market.get().code(), market.get());
        } else {
            request.show(404, new MarketLinks(PATH, "").unknown(request.frame("No such market", Section.TEST_DATA)));
        }
    }

    private void show(HubRequest request, String path, Market market) {
        ReadableSpaces spaces = ReadableSpaces.of(request, useCases);
        Optional<OwnSpace> own = spaces.chosenOwn();
        List<CustomerPart> customers = readCustomers.read(spaces.chosen(), market).stream()
                .map(data -> new CustomerPart(market, data))
                .toList();
        String title = "Test data in " + market.country();
        request.show(
                200,
                new TestDataPage(
                        DONE.told(
                                request.frame(title, Section.TEST_DATA).below(new PageLink("Test data", PATH)),
                                request.query(DoneNotices.DONE)),
                        market,
                        new MarketLinks(PATH, spaces.query()).marking(market),
                        spaces.links(path),
                        own.map(ReadableSpaces::label).orElse("Shared space"),
                        own.orElse(null),
                        new UtcMoment(clocks.now(spaces.chosen()), wall.instant()),
                        customers,
                        outboxIsOpen));
    }
}
