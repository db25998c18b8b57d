package dev.sandbank.application.bank.card.hold;

import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.HoldState;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Lists what is held for a customer's payments. */
public final class ListHolds {

    private final EntryWork work;

    public ListHolds(EntryWork work) {
        this.work = work;
    }

    /**
     * The open holds, oldest first.
     *
     * @throws Refused {@code SPACE_UNKNOWN} or {@code CUSTOMER_UNKNOWN}
     */
    public List<Hold> list(SpaceId space, CustomerId customer) {
        return work.of(
                space,
                customer,
                open -> Hold.of(open.entries()).stream()
                        .filter(hold -> hold.on(open.today()) == HoldState.OPEN)
                        .toList());
    }
}
