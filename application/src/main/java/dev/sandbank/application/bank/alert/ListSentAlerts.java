package dev.sandbank.application.bank.alert;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.alert.SentAlert;
import dev.sandbank.domain.bank.alert.SentAlerts;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.List;

/** Lists the alerts that a customer was sent of late, the newest first. */
public final class ListSentAlerts {

    private final CustomerJournals journals;
    private final SpaceClocks clocks;

    public ListSentAlerts(CustomerJournals journals, SpaceClocks clocks) {
        this.journals = journals;
        this.clocks = clocks;
    }

    public List<SentAlert> list(SpaceId space, CustomerId customer) {
        Instant now = clocks.now(space);
        return journals.of(space, customer).records(SentAlerts.KIND).stream()
                .flatMap(alerts -> alerts.since(now).stream())
                .toList();
    }
}
