package dev.sandbank.application.bank.rewards.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.domain.bank.rewards.order.PointsOrder;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewardOrdersTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final PointDoors doors = new PointDoors(stores);
    private final long opening = doors.balance();

    @Test
    void m66RepeatedPurchaseGetsTheFirstAnswer() {
        PointsOrder first = doors.buy("T1", 500);

        assertThat(doors.buy("T1", 500)).isEqualTo(first);
        assertThat(refusal(() -> doors.buy("T1", 501))).isEqualTo(RewardsRefusal.REDEMPTION_CHANGED);
        assertThat(doors.balance()).isEqualTo(opening - 500);
    }

    @Test
    void m65OrderIsReversedOnceAndByItsBuyerOnly() {
        String order = doors.buy("T1", 500).id();
        ReverseRedemption reverse = doors.orders.reverseRedemption();
        CardBuyer rival = new CardBuyer(SpaceId.DEFAULT, PointDoors.CUSTOMER, "rival", doors.buyer.card(), true);

        assertThat(refusal(() -> reverse.reverse(rival, order, "T1", ""))).isEqualTo(RewardsRefusal.ORDER_UNKNOWN);
        assertThat(refusal(() -> reverse.reverse(doors.buyer, order, "T2", "")))
                .isEqualTo(RewardsRefusal.ORDER_UNKNOWN);
        assertThat(reverse.reverse(doors.buyer, order, "T1", "").balance()).isEqualTo(opening);
        assertThat(refusal(() -> reverse.reverse(doors.buyer, order, "T1", "")))
                .isEqualTo(RewardsRefusal.ORDER_REVERSED);
        assertThat(doors.balance()).isEqualTo(opening);
    }

    @Test
    void m67CreditMovesWhatThePointsAreWorth() {
        PostedPurchase purchase = doors.large();
        PointsOrder order =
                doors.orders.redeemForCredit().redeem(doors.viewer, doors.credit(purchase.reference(), 101));

        JournalEntry credit = stores.journal().of(SpaceId.DEFAULT, PointDoors.CUSTOMER).entries().stream()
                .filter(entry -> entry.kind() == EntryKind.STATEMENT_CREDIT)
                .findFirst()
                .orElseThrow();
        assertThat(order.amount()).isEqualTo(RewardsProgramme.of(Market.HK).worth(101));
        assertThat(credit.entry().amountOn(LedgerAccount.of(purchase.account()), Unit.of(Currency.HKD)))
                .isEqualTo(2_546);
        assertThat(doors.balance()).isEqualTo(opening - 101);
    }

    @Test
    void m67CreditsOfAPurchaseAreTogetherNeverMoreThanIt() {
        PostedPurchase small = doors.purchases().stream()
                .filter(purchase -> RewardsProgramme.of(Market.HK).pointsFor(purchase.amount()) > 250)
                .min((a, b) -> a.amount().compareTo(b.amount()))
                .orElseThrow();
        long whole = RewardsProgramme.of(Market.HK).pointsFor(small.amount()) - 1;
        RedeemForCredit redeem = doors.orders.redeemForCredit();

        redeem.redeem(doors.viewer, doors.credit(small.reference(), whole - 120));
        redeem.redeem(doors.viewer, doors.credit(small.reference(), 120));

        assertThat(refusal(() -> redeem.redeem(doors.viewer, doors.credit(small.reference(), 100))))
                .isEqualTo(RewardsRefusal.POINTS_OVER_PURCHASE);
        assertThat(doors.balance()).isEqualTo(opening - whole);
    }

    @Test
    void m67CreditNamesAPurchaseOfTheCustomer() {
        PostedPurchase purchase = doors.large();
        RedeemForCredit redeem = doors.orders.redeemForCredit();
        BigDecimal wrong = purchase.amount().decimal().add(BigDecimal.ONE);

        assertThat(refusal(() -> redeem.redeem(doors.viewer, doors.credit("BIMI51807310002051", 100))))
                .isEqualTo(RewardsRefusal.PURCHASE_UNKNOWN);
        assertThat(refusal(() ->
                        redeem.redeem(doors.viewer, new CreditRequest(null, purchase.reference(), wrong, 100, true))))
                .isEqualTo(RewardsRefusal.PURCHASE_UNKNOWN);
        assertThat(refusal(() -> redeem.redeem(
                        doors.viewer, new CreditRequest(new CardId("x"), purchase.reference(), null, 100, true))))
                .isEqualTo(BankRefusal.CARD_NOT_SHOWN);
        assertThat(redeem.redeem(doors.viewer, new CreditRequest(null, "BIMI51807310002051", null, 100, false))
                        .points())
                .isEqualTo(100);
    }

    @Test
    void m67MilesAreWholeAndWithinTheirBounds() {
        assertThat(refusal(() -> miles("NORTHWIND", null, 2_997))).isEqualTo(RewardsRefusal.POINTS_OUT_OF_BOUNDS);
        assertThat(refusal(() -> miles("NORTHWIND", null, 3_001))).isEqualTo(RewardsRefusal.POINTS_OUT_OF_BOUNDS);
        assertThat(refusal(() -> miles("MERIDIAN", null, 12_004))).isEqualTo(RewardsRefusal.POINTS_OUT_OF_BOUNDS);
        assertThat(refusal(() -> miles("ZEPPELIN", null, 3_000))).isEqualTo(BankRefusal.INPUT_INVALID);
        assertThat(refusal(() -> miles("NORTHWIND", "MC12345678", 3_000))).isEqualTo(BankRefusal.INPUT_INVALID);
        assertThat(miles("NORTHWIND", "NW12345678", 3_000).order().subject()).isEqualTo("1000 Northwind Miles");
        assertThat(doors.balance()).isEqualTo(opening - 3_000);
    }

    @Test
    void cardsShowTheBalanceOfTheirHolderAndDebitCardsNone() {
        doors.buy("T1", 500);
        List<CardPoints> read = doors.orders.readCardPoints().read(doors.viewer, List.of());

        assertThat(read).isNotEmpty().allSatisfy(points -> {
            assertThat(points.card().card().type()).isEqualTo(CardType.CREDIT);
            assertThat(points.available()).isEqualTo(opening - 500);
            assertThat(points.onLastStatement()).isEqualTo(opening);
            assertThat(points.earnedSince()).isZero();
        });
        assertThat(refusal(() -> doors.orders.readCardPoints().read(doors.viewer, List.of(new CardId("x")))))
                .isEqualTo(BankRefusal.CARD_NOT_SHOWN);
    }

    private OrderedMiles miles(String programme, @Nullable String member, long points) {
        return doors.orders
                .redeemForMiles()
                .redeem(SpaceId.DEFAULT, PointDoors.CUSTOMER, new MilesRequest(programme, member, points));
    }

    private static Reason refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).reason();
    }
}
