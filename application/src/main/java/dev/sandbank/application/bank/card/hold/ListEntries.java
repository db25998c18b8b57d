package dev.sandbank.application.bank.card.hold;

import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;

/** Lists the entries that changed what a customer has. */
public final class ListEntries {

    private final EntryWork work;

    public ListEntries(EntryWork work) {
        this.work = work;
    }

    /**
     * The entries, oldest first.
     *
     * @param forced whether only those are wanted that were booked by force
     * @throws Refused {@code SPACE_UNKNOWN} or {@code CUSTOMER_UNKNOWN}
     */
    public List<JournalEntry> list(SpaceId space, CustomerId customer, boolean forced) {
        return work.of(
                space,
                customer,
                open -> open.entries().stream()
                        .filter(entry -> !forced || entry.link().forced())
                        .toList());
    }
}
