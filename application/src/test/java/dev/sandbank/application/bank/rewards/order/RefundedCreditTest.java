package dev.sandbank.application.bank.rewards.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.AuthorizePayment;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.SpendWithCard;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.card.CardType;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.RewardsRefusal;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** M67: points pay off only what the shop did not give back. */
class RefundedCreditTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final PointDoors doors = new PointDoors(stores);
    private final CustomerBanks banks = new CustomerBanks(doors.clock, SeedNames.DEFAULT, stores.journal());

    @Test
    void m67CreditIsForWhatWasNotRefunded() {
        String reference = spend("1000");
        doors.clock.set(doors.clock.now(SpaceId.DEFAULT).plus(Duration.ofDays(3)));
        refund(reference, "900");
        long before = doors.balance();
        RedeemForCredit redeem = doors.orders.redeemForCredit();

        Refused refused =
                catchThrowableOfType(Refused.class, () -> redeem.redeem(doors.viewer, doors.credit(reference, 400)));

        assertThat(refused.reason()).isEqualTo(RewardsRefusal.POINTS_OVER_PURCHASE);
        assertThat(doors.balance()).isEqualTo(before);
        redeem.redeem(doors.viewer, doors.credit(reference, 390));
        assertThat(doors.balance()).isEqualTo(before - 390);
    }

    private String spend(String amount) {
        HeldCard card = banks.of(SpaceId.DEFAULT, PointDoors.CUSTOMER).cards().stream()
                .filter(held -> held.card().type() == CardType.CREDIT)
                .findFirst()
                .orElseThrow();
        CardPurchase purchase = new CardPurchase(
                SpaceId.DEFAULT,
                PointDoors.CUSTOMER,
                card.id().value(),
                new MerchantName("Kopi"),
                new BigDecimal(amount));
        return new SpendWithCard(
                        stores.spaces(),
                        banks,
                        stores.bankRecords(),
                        stores.journal(),
                        stores.transactions(),
                        doors.clock)
                .spend(purchase)
                .payment()
                .reference();
    }

    private void refund(String reference, String amount) {
        AuthorizePayment authorize = new AuthorizePayment(
                stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), doors.clock);
        EntryWork work = new EntryWork(
                stores.spaces(), banks, stores.bankRecords(), stores.journal(), stores.transactions(), doors.clock);
        HoldUseCases.over(authorize, work)
                .refundPayment()
                .refund(new CustomerEntry(SpaceId.DEFAULT, PointDoors.CUSTOMER, reference), new BigDecimal(amount));
    }
}
