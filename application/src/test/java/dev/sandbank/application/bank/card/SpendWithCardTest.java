package dev.sandbank.application.bank.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.CardActivation;
import dev.sandbank.domain.bank.card.CardChannel;
import dev.sandbank.domain.bank.card.CardUse;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.bank.card.change.SpendingChange;
import dev.sandbank.domain.bank.card.change.SpendingLimits;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpendWithCardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final CustomerId CUSTOMER = TestCustomer.EVERYTHING.in(Market.SG);

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final CustomerBanks banks = new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal());
    private final SpendWithCard spendWithCard = new SpendWithCard(
            stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), clock);

    @Test
    void firstCardPaysUnlessAnotherIsNamedByItsDigitsOrId() {
        List<HeldCard> cards = banks.of(SpaceId.DEFAULT, CUSTOMER).cards();

        assertThat(spend(CUSTOMER, null, "1").card()).isEqualTo(cards.get(0).card());
        assertThat(spend(CUSTOMER, cards.get(1).card().lastFour(), "1").card())
                .isEqualTo(cards.get(1).card());
        assertThat(spend(CUSTOMER, cards.get(2).id().value(), "1").card())
                .isEqualTo(cards.get(2).card());
    }

    @Test
    void onlyCreditCardsEarnPoints() {
        List<HeldCard> cards = banks.of(SpaceId.DEFAULT, CUSTOMER).cards();

        assertThat(spend(CUSTOMER, null, "100").pointsEarned()).isZero();
        assertThat(spend(CUSTOMER, cards.get(1).id().value(), "100").pointsEarned())
                .isEqualTo(74);
    }

    @Test
    void impossiblePaymentIsRefusedAndChangesNothing() {
        assertThat(refusal(new CustomerId(Market.SG, "nobody"), null, "1")).isEqualTo(PaymentRefusal.CUSTOMER_UNKNOWN);
        assertThat(refusal(TestCustomer.NEWCOMER.in(Market.SG), null, "1")).isEqualTo(BankRefusal.CARDS_NONE);
        assertThat(refusal(TestCustomer.TROUBLED.in(Market.SG), null, "1")).isEqualTo(PaymentRefusal.CARD_INACTIVE);
        assertThat(refusal(CUSTOMER, "0000", "1")).isEqualTo(BankRefusal.CARD_UNKNOWN);
        for (String amount : List.of("0", "-1", "0.001", "1e30", "1e1000000000")) {
            assertThat(refusal(CUSTOMER, null, amount)).isEqualTo(PaymentRefusal.AMOUNT_INVALID);
        }
        assertThat(refusal(CUSTOMER, null, "90000000000")).isEqualTo(PaymentRefusal.CARD_LIMIT_EXCEEDED);

        assertThat(stores.journal().of(SpaceId.DEFAULT, CUSTOMER).entries()).isEmpty();
    }

    @Test
    void keyOfAViewChangesWithEachBookingAndIsTheSameForEqualStates() {
        Viewer viewer = new Viewer(
                SpaceId.DEFAULT,
                CUSTOMER,
                banks.of(SpaceId.DEFAULT, CUSTOMER).holdings().ids());
        BankView before = new BankViews(banks).of(viewer);

        spend(CUSTOMER, null, "1");

        BankView after = new BankViews(banks).of(viewer);
        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(after.holdings()).isNotEqualTo(before.holdings());
        BankView again = new BankViews(new CustomerBanks(clock, SeedNames.DEFAULT, stores.journal())).of(viewer);
        assertThat(again.key()).isEqualTo(after.key());
        assertThat(again.holdings()).isEqualTo(after.holdings());
        assertThat(again.cards()).isEqualTo(after.cards());
    }

    /** Some currencies have no decimals, and some have three. */
    @ParameterizedTest
    @EnumSource(Market.class)
    void everyMarketTakesPaymentsOfItsSmallestUnit(Market market) {
        CustomerId customer = TestCustomer.EVERYTHING.in(market);
        HeldCard card = banks.of(SpaceId.DEFAULT, customer).cards().get(0);
        Account before = banks.of(SpaceId.DEFAULT, customer).seeded(card.account());
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(before.currency().scale());

        PaidByCard paid = spendWithCard.spend(
                new CardPurchase(SpaceId.DEFAULT, customer, null, new MerchantName("Shop"), smallest));

        assertThat(paid.available().minorUnits()).isEqualTo(before.available().minorUnits() - 1);
    }

    private Reason refusal(CustomerId customer, @Nullable String card, String amount) {
        return catchThrowableOfType(Refused.class, () -> spend(customer, card, amount))
                .reason();
    }

    @Test
    void cardThatIsSwitchedOffOrClosedForAUseDeclinesAndSaysWhy_M54() {
        HeldCard card = banks.of(SpaceId.DEFAULT, CUSTOMER).cards().get(0);
        CardDesk desk = new CardDesk(card, CardChange.none(card, DAY), DAY);
        put(desk.deactivate());
        assertDeclined(card, CardUse.SHOP_AT_HOME, PaymentRefusal.CARD_BLOCKED);
        put(desk.report(false));
        assertDeclined(card, CardUse.SHOP_AT_HOME, PaymentRefusal.CARD_LOST);
        put(desk.report(true));
        assertDeclined(card, CardUse.SHOP_AT_HOME, PaymentRefusal.CARD_STOLEN);
        put(desk.close());
        assertDeclined(card, CardUse.SHOP_AT_HOME, PaymentRefusal.CARD_CLOSED);
        assertThat(spend(CUSTOMER, null, "1").card()).isNotEqualTo(card.card());
        put(SpendingLimits.set(desk, new SpendingChange(Map.of(), false, Map.of())));
        assertDeclined(card, new CardUse(CardChannel.ONLINE, false), PaymentRefusal.CARD_USE_CLOSED);
        assertThat(spend(CUSTOMER, card.id().value(), "1").card()).isEqualTo(card.card());
        if (card.usage().abroad() == CardActivation.ACTIVE) {
            put(desk.closeAbroad());
        }
        assertDeclined(card, new CardUse(CardChannel.SHOP, true), PaymentRefusal.CARD_CLOSED_ABROAD);
    }

    private void put(CardChange change) {
        stores.bankRecords().put(SpaceId.DEFAULT, CardChange.KIND, change);
    }

    private void assertDeclined(HeldCard card, CardUse use, Reason reason) {
        CardPurchase purchase = new CardPurchase(
                SpaceId.DEFAULT, CUSTOMER, card.id().value(), new MerchantName("Shop"), BigDecimal.ONE, use);
        Refused refused = catchThrowableOfType(Refused.class, () -> spendWithCard.spend(purchase));
        assertThat(refused.reason()).isEqualTo(reason);
    }

    private PaidByCard spend(CustomerId customer, @Nullable String card, String amount) {
        return spendWithCard.spend(
                new CardPurchase(SpaceId.DEFAULT, customer, card, new MerchantName("Shop"), new BigDecimal(amount)));
    }
}
