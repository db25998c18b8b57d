package dev.sandbank.http.hub.testdata;

import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.http.page.Pages;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.HubPage;
import dev.sandbank.http.page.part.NavLink;
import dev.sandbank.http.page.part.UtcMoment;
import gg.jte.generated.precompiled.hub.JtetestDataPageGenerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a market in a space.
 *
 * @param markets leads to the same about other markets
 * @param spaces leads to the same in other spaces; empty for somebody who may see only one
 * @param space whose data it is, in words
 * @param own the space, if it is not the shared one
 * @param now the time in the space
 * @param outboxIsOpen whether everybody may read the outbox, where one-time codes are
 */
public record TestDataPage(
        HubFrame frame,
        Market market,
        List<NavLink> markets,
        List<NavLink> spaces,
        String space,
        @Nullable OwnSpace own,
        UtcMoment now,
        List<CustomerPart> customers,
        boolean outboxIsOpen)
        implements HubPage {

    public TestDataPage {
        markets = List.copyOf(markets);
        spaces = List.copyOf(spaces);
        customers = List.copyOf(customers);
    }

    @Override
    public String html() {
        return Pages.written(output -> JtetestDataPageGenerated.render(output, null, this));
    }

    /** The path of what can be done with the space. */
    public String act(String below) {
        return own == null ? "" : SpaceActs.pathOf(own.space().id(), below);
    }

    /** The code that the holder of a linked card gets. */
    public String linkingCode() {
        return OneTimeCode.PUBLISHED;
    }
}
