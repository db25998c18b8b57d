package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.bank.rewards.OrderIds;
import dev.sandbank.application.bank.rewards.Points;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.function.Function;

/** Books orders that are paid with points. */
public final class OrderDesk {

    private final Points points;
    private final OrderIds ids;
    private final BankRecords records;
    private final Journal journal;
    private final Transactions transactions;
    private final SpaceClocks clocks;

    public OrderDesk(
            Points points,
            OrderIds ids,
            BankRecords records,
            Journal journal,
            Transactions transactions,
            SpaceClocks clocks) {
        this.points = points;
        this.ids = ids;
        this.records = records;
        this.journal = journal;
        this.transactions = transactions;
        this.clocks = clocks;
    }

    /** Does work in a unit of work, with an id that no order of the space has. */
    <T> T within(SpaceId space, Function<OrderId, T> work) {
        List<OrderId> candidates = ids.candidates();
        return transactions.in(space).run(() -> work.apply(ids.free(space, candidates)));
    }

    PointBalance balance(SpaceId space, CustomerId customer) {
        return points.of(space, customer);
    }

    List<PointsOrder> orders(SpaceId space, CustomerId customer) {
        return records.of(space, PointsOrder.KIND, Holder.of(customer));
    }

    /** The place of the next entry. */
    JournalPlace place(SpaceId space, CustomerId customer) {
        return JournalPlace.of(journal.nextSequence(space), customer, clocks.now(space));
    }

    /** Stores the order and takes its points. */
    PointsOrder book(SpaceId space, PointsOrder order) {
        records.put(space, PointsOrder.KIND, order);
        journal.add(space, order.entry(place(space, order.customer())));
        return order;
    }

    /** Stores the reversed order and gives its points back. */
    void giveBack(SpaceId space, PointsOrder reversed, String reason) {
        records.put(space, PointsOrder.KIND, reversed);
        journal.add(space, reversed.reversalEntry(place(space, reversed.customer()), reason));
    }

    /** What was given back and reversed of all that the customer paid. */
    Corrections corrections(SpaceId space, CustomerId customer) {
        return new Corrections(journal.of(space, customer).entries());
    }

    Journal journal() {
        return journal;
    }
}
