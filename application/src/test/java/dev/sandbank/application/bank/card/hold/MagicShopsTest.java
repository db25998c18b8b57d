package dev.sandbank.application.bank.card.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.AuthorizePayment.HeldPayment;
import dev.sandbank.application.bank.card.CardPurchase;
import dev.sandbank.application.bank.card.PaidByCard;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.LateCardPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagicShopsTest {

    private static final CustomerId CUSTOMER = TestCustomer.CARDS_ONLY.in(Market.SG);

    private final InMemoryStores stores = new InMemoryStores();
    private final SettableClock clock = new SettableClock();
    private final Ports ports = TestPorts.over(stores, clock, new CountingSecrets());
    private final AdminUseCases admin = AdminUseCases.over(stores, ports, TestPorts.ACTOR);
    private final RunDue runDue = DueUseCases.over(stores, ports);
    private final Instant start = clock.instant();

    @ParameterizedTest
    @CsvSource({
        "SANDBANK REVIEWED, 3, SETTLES",
        "Sandbank Reviewed, 3, SETTLES",
        "SANDBANK CAPTURED LATE, 6, SETTLES",
        "SANDBANK VOIDED, 1, RELEASES"
    })
    void moneyIsHeldAndThenThePaymentEnds(String merchant, int days, EntryEffect end) {
        assertThat(admin.payInShop().pay(purchase(merchant))).isInstanceOf(HeldPayment.class);

        reach(Duration.ofDays(days).minusSeconds(1));
        assertThat(effects()).containsExactly(EntryEffect.HOLDS);
        reach(Duration.ofDays(days));
        assertThat(effects()).startsWith(EntryEffect.HOLDS).contains(end);
        assertThat(stores.bankRecords().all(SpaceId.DEFAULT, LateCardPayment.KIND))
                .isEmpty();
        List<EntryEffect> ended = effects();
        reach(Duration.ofDays(30));
        assertThat(effects()).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({"SANDBANK REVIEWED, 3, SETTLES", "SANDBANK VOIDED, 1, RELEASES"})
    void whatTheCallerAsksToHoldEndsAlike(String merchant, int days, EntryEffect end) {
        admin.holds().authorizePayment().authorize(purchase(merchant));

        reach(Duration.ofDays(days));

        assertThat(effects()).startsWith(EntryEffect.HOLDS).contains(end);
    }

    @Test
    void thePaymentIsGivenBackAfterItWasPosted() {
        long before = available();
        admin.payInShop().pay(purchase("SANDBANK REFUNDED"));
        assertThat(available()).isEqualTo(before - 2_550);

        reach(Duration.ofDays(3));

        assertThat(entries()).extracting(entry -> entry.kind().name()).contains("CARD_PAYMENT", "CARD_REFUND");
        assertThat(stores.bankRecords().everything(SpaceId.DEFAULT)).isEmpty();
    }

    @Test
    void whatCannotBeGivenBackIsCountedAsRefused() {
        PaidByCard paid = (PaidByCard) admin.payInShop().pay(purchase("SANDBANK REFUNDED"));
        AccountClosure closure =
                new AccountClosure(paid.payment().account(), CUSTOMER, "1", LocalDate.of(2026, 1, 1), null);
        stores.bankRecords().put(SpaceId.DEFAULT, AccountClosure.KIND, closure);

        clock.set(start.plus(Duration.ofDays(3)));
        assertThat(runDue.run(SpaceId.DEFAULT, clock.now())).isEqualTo(DueCounts.REFUSED);

        assertThat(entries()).extracting(entry -> entry.kind().name()).doesNotContain("CARD_REFUND");
        assertThat(stores.bankRecords().all(SpaceId.DEFAULT, LateCardPayment.KIND))
                .isEmpty();
    }

    @Test
    void whatTheShopVoidedMeanwhileHasEnded() {
        String reference = admin.holds()
                .authorizePayment()
                .authorize(purchase("SANDBANK REVIEWED"))
                .hold()
                .reference();
        admin.holds().voidPayment().cancel(new CustomerEntry(SpaceId.DEFAULT, CUSTOMER, reference));
        List<EntryEffect> voided = effects();

        clock.set(start.plus(Duration.ofDays(3)));
        assertThat(runDue.run(SpaceId.DEFAULT, clock.now())).isEqualTo(DueCounts.MADE);

        assertThat(effects()).isEqualTo(voided);
        assertThat(stores.bankRecords().everything(SpaceId.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FUNDS, FUNDS_INSUFFICIENT",
        "limit, CARD_LIMIT_EXCEEDED",
        "BLOCKED, CARD_BLOCKED",
        "LOST, CARD_LOST",
        "STOLEN, CARD_STOLEN",
        "EXPIRED, CARD_EXPIRED"
    })
    void cardsAreDeclinedForTheReasonOfTheShopAndNothingChanges(String name, PaymentRefusal reason) {
        CardPurchase purchase = purchase("SANDBANK DECLINED " + name);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.payInShop().pay(purchase))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.holds().authorizePayment().authorize(purchase))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(entries()).isEmpty();
        assertThat(stores.bankRecords().everything(SpaceId.DEFAULT)).isEmpty();
    }

    @Test
    void paymentsInUsualShopsHaveNothingToCome() {
        assertThat(admin.payInShop().pay(purchase("SANDBANK REVIEWED LATER"))).isInstanceOf(PaidByCard.class);

        assertThat(stores.bankRecords().everything(SpaceId.DEFAULT)).isEmpty();
    }

    private void reach(Duration after) {
        clock.set(start.plus(after));
        runDue.run(SpaceId.DEFAULT, clock.now());
    }

    private List<EntryEffect> effects() {
        return entries().stream().map(entry -> entry.link().effect()).toList();
    }

    private List<JournalEntry> entries() {
        return stores.journal().of(SpaceId.DEFAULT, CUSTOMER).entries();
    }

    private long available() {
        return new CustomerBanks(clock, ports.seeds(), stores.journal())
                .of(SpaceId.DEFAULT, CUSTOMER)
                .holdings()
                .accounts()
                .get(0)
                .available()
                .minorUnits();
    }

    private static CardPurchase purchase(String merchant) {
        return new CardPurchase(SpaceId.DEFAULT, CUSTOMER, null, new MerchantName(merchant), new BigDecimal("25.50"));
    }
}
