package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.ReadCard;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.rewards.OrderId;
import dev.sandbank.domain.bank.rewards.PointBalance;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.rewards.order.OrderDoor;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Pays a purchase off with points, after it was made: its account is credited with what the points are worth. All credits
 * for a purchase together are never more than what the shop did not give back of it.
 */
public final class RedeemForCredit {

    private final OrderDesk desk;
    private final FindPurchases findPurchases;
    private final ReadCard readCard;

    public RedeemForCredit(OrderDesk desk, FindPurchases findPurchases, ReadCard readCard) {
        this.desk = desk;
        this.findPurchases = findPurchases;
        this.readCard = readCard;
    }

    /**
     * The order.
     *
     * @throws Refused CARD_NOT_SHOWN, {@code PURCHASE_UNKNOWN}, {@code POINTS_OUT_OF_BOUNDS},
     *     {@code POINTS_OVER_PURCHASE} or {@code POINTS_INSUFFICIENT}; then nothing changed
     */
    public PointsOrder redeem(Viewer viewer, CreditRequest request) {
        RewardsProgramme programme = RewardsProgramme.of(viewer.customer().market());
        programme.checkBounds(request.points());
        Money worth = programme.worth(request.points());
        List<PostedPurchase> meant = meant(viewer, request).toList();
        if (meant.isEmpty()) {
            throw new Refused(RewardsRefusal.PURCHASE_UNKNOWN);
        }
        return desk.within(viewer.space(), id -> {
            List<PointsOrder> orders = desk.orders(viewer.space(), viewer.customer());
            Corrections corrections = desk.corrections(viewer.space(), viewer.customer());
            LocalDate today = desk.place(viewer.space(), viewer.customer()).on();
            PostedPurchase purchase = meant.stream()
                    .filter(known -> worth.compareTo(left(known, kept(known, corrections, today), orders)) <= 0)
                    .findFirst()
                    .orElseThrow(() -> new Refused(RewardsRefusal.POINTS_OVER_PURCHASE));
            return book(viewer, purchase, request.points(), worth, id);
        });
    }

    /** The purchases that may be meant; more than one only for the example of the documents. */
    private Stream<PostedPurchase> meant(Viewer viewer, CreditRequest request) {
        AccountId account = request.card() == null
                ? null
                : readCard.read(viewer, request.card()).account();
        Stream<PostedPurchase> all = findPurchases.find(viewer).stream();
        if (request.isPrinted()) {
            return all;
        }
        return all.filter(purchase -> purchase.reference().equals(request.reference())
                && (account == null || purchase.account().equals(account))
                && (request.amount() == null || purchase.amount().decimal().compareTo(request.amount()) == 0));
    }

    /** What the shop did not give back. */
    private static Money kept(PostedPurchase purchase, Corrections corrections, LocalDate today) {
        return corrections
                .left(
                        purchase.reference(),
                        purchase.account(),
                        purchase.amount().currency(),
                        today)
                .orElseGet(purchase::amount);
    }

    /** What was not paid off yet. */
    private static Money left(PostedPurchase purchase, Money kept, List<PointsOrder> orders) {
        return orders.stream()
                .filter(order -> order.door() == OrderDoor.CREDIT
                        && order.reference().equals(purchase.reference())
                        && order.reversal() == null)
                .map(order -> Objects.requireNonNull(order.amount()))
                .reduce(kept, Money::minus);
    }

    private PointsOrder book(Viewer viewer, PostedPurchase purchase, long points, Money worth, OrderId id) {
        PointBalance balance = desk.balance(viewer.space(), viewer.customer());
        long left = balance.programme().balanceAfter(balance.available(), points);
        String shop = Objects.requireNonNullElse(purchase.movement().merchant(), "");
        PointsOrder order = desk.book(
                viewer.space(),
                new PointsOrder(
                        id,
                        viewer.customer(),
                        OrderDoor.CREDIT,
                        "",
                        purchase.reference(),
                        points,
                        worth,
                        shop,
                        left,
                        null));
        JournalPlace place = desk.place(viewer.space(), viewer.customer());
        desk.journal().add(viewer.space(), credit(place, purchase, worth, shop));
        return order;
    }

    private static JournalEntry credit(JournalPlace place, PostedPurchase purchase, Money worth, String shop) {
        Entry entry = Entry.move(
                place.reference(Purpose.CARD_PAYMENT.referencePrefix()),
                place.on(),
                LedgerAccount.POINTS_REDEEMED,
                LedgerAccount.of(purchase.account()),
                worth);
        return new JournalEntry(place, EntryKind.STATEMENT_CREDIT, entry, place.on(), shop, null);
    }
}
