package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.customer.CustomerId;
import java.time.LocalDate;
import java.util.List;

/**
 * The points of a customer by the lots in which they were earned. They follow from the journal alone, and expiry follows
 * from the day on which they are read. So nothing has to be booked when points expire, and the balance does not depend
 * on the steps in which a clock moved.
 *
 * @param lots in the order in which they were earned
 */
public record PointLots(List<PointLot> lots) {

    public PointLots {
        lots = List.copyOf(lots);
    }

    /**
     * The lots after all entries.
     *
     * @param opening the points of the seed, which never expire
     * @param entries those of the customer's journal, oldest first
     */
    public static PointLots of(long opening, CustomerId customer, List<JournalEntry> entries) {
        PointFold fold = new PointFold(customer, opening);
        entries.forEach(fold::add);
        return new PointLots(fold.lots());
    }

    /** The points that can be spent on a day; never negative. */
    public long available(LocalDate day) {
        return lots.stream().mapToLong(lot -> lot.available(day)).reduce(0, Math::addExact);
    }
}
