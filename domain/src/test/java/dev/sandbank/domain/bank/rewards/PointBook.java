package dev.sandbank.domain.bank.rewards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.CardPayment;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A customer's journal of points, written day by day. */
final class PointBook {

    static final CustomerId CUSTOMER = new CustomerId(Market.US, "SandboxUser1");
    static final LocalDate START = LocalDate.of(2026, 1, 10);

    private final List<JournalEntry> entries = new ArrayList<>();
    private final long opening;
    private LocalDate day = START;

    PointBook(long opening) {
        this.opening = opening;
    }

    PointBook on(LocalDate later) {
        day = later;
        return this;
    }

    LocalDate day() {
        return day;
    }

    /** A payment of so many whole dollars; its reference. */
    String pay(long dollars) {
        JournalEntry payment = payment(dollars);
        entries.add(payment);
        entries.add(EarnedPoints.after(payment, dollars));
        return payment.reference();
    }

    /** A refund of so many points of a payment. */
    void refund(String payment, long points) {
        JournalEntry refund = payment(points);
        entries.add(refund);
        entries.add(EarnedPoints.takeBack(refund, payment, points));
    }

    OrderId redeem(long points) {
        OrderId order = new OrderId(Integer.toString(10_000_000 + entries.size()));
        entries.add(PointsTaken.entry(place(), order, points, ""));
        return order;
    }

    void reverse(OrderId order, long points) {
        entries.add(PointsTaken.reversal(place(), order, points, ""));
    }

    PointLots lots() {
        return PointLots.of(opening, CUSTOMER, entries);
    }

    long available() {
        return lots().available(day);
    }

    /** The points of the seed and of all entries, as if nothing expired and nothing was owed. */
    long booked() {
        return opening
                + entries.stream()
                        .mapToLong(entry -> entry.entry().amountOn(LedgerAccount.pointsOf(CUSTOMER), Unit.POINTS))
                        .sum();
    }

    private JournalEntry payment(long dollars) {
        return new CardPayment(
                        place(),
                        new CardId("c1"),
                        new AccountId("a1"),
                        new MerchantName("Kopi Corner"),
                        new Money(dollars * 100, Currency.USD))
                .entry();
    }

    private JournalPlace place() {
        return JournalPlace.of(entries.size() + 1, CUSTOMER, day.atTime(17, 0).toInstant(ZoneOffset.UTC));
    }
}
