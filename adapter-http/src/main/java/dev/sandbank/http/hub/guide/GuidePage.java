package dev.sandbank.http.hub.guide;

import dev.sandbank.application.customer.CustomerDirectory.OfferedCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.hub.start.ServerFacts;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.Cell;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.Table;
import dev.sandbank.http.page.part.Table.Column;
import gg.jte.generated.precompiled.hub.JteguidePageGenerated;
import java.util.List;

/**
 * From an application to a token in one market.
 *
 * @param markets leads to the guides of other markets
 * @param applications of the reader, to fill the guide with; none for somebody who has none
 * @param flow with the chosen application
 * @param customers the test customers of the market
 * @param testData where everything about them is
 */
public record GuidePage(
        HubFrame frame,
        Market market,
        List<NavLink> markets,
        List<NavLink> applications,
        ServerFacts facts,
        GuidedFlow flow,
        Table endpoints,
        Table products,
        Table scopes,
        List<OfferedCustomer> customers,
        String testData)
        implements HubPage {

    public GuidePage {
        markets = List.copyOf(markets);
        applications = List.copyOf(applications);
        customers = List.copyOf(customers);
    }

    @Override
    public String html() {
        return Pages.written(output -> JteguidePageGenerated.render(output, null, this));
    }

    /** Whether a real flow can be started from the page. */
    public boolean canStart() {
        return flow.client() != null;
    }

    public Copyable verifier() {
        return new Copyable("code-verifier", "Code verifier", flow.verifier());
    }

    public Table customerTable() {
        return new Table(
                "Test customers",
                List.of(Column.of("Person"), Column.of("User ID"), Column.of("Password")),
                customers.stream()
                        .map(customer -> List.of(
                                Cell.text(customer.name().person()),
                                Cell.code(customer.name().userId()),
                                Cell.code(customer.password())))
                        .toList());
    }
}
