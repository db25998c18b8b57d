package dev.sandbank.http.page;

import dev.sandbank.domain.market.Market;
import java.util.List;

/** One account, shown once. */
public record OpenedAccountPage(Market market, List<Fact> facts) {

    public OpenedAccountPage {
        facts = List.copyOf(facts);
    }

    public String title() {
        return "Your account";
    }
}
