package dev.sandbank.http.bank.account.access;

import dev.sandbank.domain.market.Market;
import dev.sandbank.http.page.Fact;
import dev.sandbank.http.page.Pages;
import gg.jte.generated.precompiled.JteopenedAccountPageGenerated;
import java.util.List;

/** One account, shown once. */
public record OpenedAccountPage(Market market, List<Fact> facts) {

    public OpenedAccountPage {
        facts = List.copyOf(facts);
    }

    public String title() {
        return "Your account";
    }

    public String html() {
        return Pages.written(output -> JteopenedAccountPageGenerated.render(output, null, this));
    }
}
