package dev.sandbank.domain.bank.rewards.order;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.PointsTaken;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A booked order of a customer that was paid with points.
 *
 * @param buyer who ordered: a client and a card, see {@link #buyer}; empty where the customer did
 * @param reference the shop's name for the purchase, the purchase that is paid off, or the programme of the miles
 * @param amount the price of the purchase or the money credited; null for miles
 * @param subject what was bought; may be empty
 * @param balanceAfter the customer's points after the booking; a repeated request gets the same number
 * @param reversal the id of its reversal, or null
 */
@RecordBuilder
public record PointsOrder(
        OrderId orderId,
        CustomerId customer,
        OrderDoor door,
        String buyer,
        String reference,
        long points,
        @Nullable Money amount,
        String subject,
        long balanceAfter,
        @Nullable OrderId reversal)
        implements BankRecord {

    public static final RecordKind<PointsOrder> KIND = new RecordKind<>("points-order", PointsOrder::read);

    /** The name of a buyer: an application together with the card whose holder sent it. */
    public static String buyer(String client, String card) {
        return client + " " + card;
    }

    /** Whether a buyer ordered it in a shop under that reference. */
    public boolean isPurchaseOf(String asking, String asked) {
        return door == OrderDoor.SHOP && buyer.equals(asking) && reference.equals(asked);
    }

    /** The entry that takes its points. */
    public JournalEntry entry(JournalPlace place) {
        return PointsTaken.entry(place, orderId, points, subject);
    }

    /** The entry that gives its points back. */
    public JournalEntry reversalEntry(JournalPlace place, String reason) {
        return PointsTaken.reversal(place, orderId, points, reason);
    }

    /**
     * This order, if a request with the same reference asks for the same.
     *
     * @throws Refused {@code REDEMPTION_CHANGED} if it asks for anything else
     */
    public PointsOrder repeatedBy(long askedPoints, Money askedAmount, String askedSubject) {
        if (points != askedPoints || !askedAmount.equals(amount) || !subject.equals(askedSubject)) {
            throw new Refused(RewardsRefusal.REDEMPTION_CHANGED);
        }
        return this;
    }

    /**
     * This order, reversed.
     *
     * @throws Refused {@code ORDER_REVERSED} if it was before
     */
    public PointsOrder reversed(OrderId by) {
        if (reversal != null) {
            throw new Refused(RewardsRefusal.ORDER_REVERSED);
        }
        return new PointsOrder(orderId, customer, door, buyer, reference, points, amount, subject, balanceAfter, by);
    }

    @Override
    public String id() {
        return orderId.value();
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .one("door", door)
                .text("buyer", buyer)
                .text("reference", reference)
                .number("points", points)
                .money("amount", amount)
                .text("subject", subject)
                .number("balanceAfter", balanceAfter)
                .text("reversal", reversal == null ? null : reversal.value())
                .facts();
    }

    private static PointsOrder read(String id, Holder holder, Facts facts) {
        return new PointsOrder(
                new OrderId(id),
                holder.customer(),
                facts.one("door", OrderDoor.class),
                facts.text("buyer"),
                facts.text("reference"),
                facts.number("points"),
                facts.moneyOrNull("amount"),
                facts.text("subject"),
                facts.number("balanceAfter"),
                facts.find("reversal").map(OrderId::new).orElse(null));
    }
}
