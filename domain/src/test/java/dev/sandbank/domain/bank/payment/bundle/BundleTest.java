package dev.sandbank.domain.bank.payment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.BookedPayment;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment.State;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @Test
    void paymentsAreDealtWithInTheirOrderAndThenNothingIsDue() { // M23
        Bundle bundle = bundle(waiting("1"), refused("2"), waiting("3"), waiting("4"));
        assertThat(bundle.next()).isZero();
        assertThat(bundle.due()).isEqualTo(NOW);

        Bundle first = bundle.posted("R1", DAY);
        assertThat(first.next()).isEqualTo(2);
        Bundle second = first.declined("FUNDS_INSUFFICIENT", DAY);
        assertThat(second.due()).isEqualTo(NOW);
        Bundle third = second.posted("R4", DAY);

        assertThat(third.due()).isNull();
        assertThat(third.payments())
                .extracting(BundledPayment::state)
                .containsExactly(State.POSTED, State.DECLINED, State.DECLINED, State.POSTED);
        assertThat(third.payments())
                .extracting(BundledPayment::declined)
                .containsExactly(null, BundledPayment.PAYEE_UNKNOWN, "FUNDS_INSUFFICIENT", null);
        assertThat(third.payments()).extracting(BundledPayment::reference).containsExactly("R1", null, null, "R4");
        assertThat(third.asksFor(bundle.payments())).isTrue();
        assertThat(third.asksFor(first.payments().subList(0, 2))).isFalse();
    }

    @Test
    void bundleReadsBackFromItsFacts() {
        Bundle bundle = bundle(waiting("1"), refused("2")).posted("R1", DAY);
        Bundle withoutId = new Bundle("b2", bundle.holder(), "shop", null, NOW, bundle.payments());

        assertThat(Bundle.KIND.read(Bundle.KIND.stored(bundle))).isEqualTo(bundle);
        assertThat(Bundle.KIND.read(Bundle.KIND.stored(withoutId))).isEqualTo(withoutId);
        assertThat(Facts.parse(bundle.facts().canonical())).isEqualTo(bundle.facts());
    }

    @Test
    void heldPaymentIsToldAsWhatBecameOfIt() {
        Bundle bundle = bundle(waiting("1"), refused("2")).posted("R1", DAY);
        JournalPlace place = JournalPlace.of(1, bundle.holder().customer(), NOW);
        JournalEntry held = new BookedPayment(place, order(), "Ann").held();
        Bundle dealtWith = bundle(waiting("1"), refused("2")).posted(held.reference(), DAY);
        Hold hold = Hold.of(List.of(held)).get(0);
        JournalEntry released = hold.release(place.next());
        List<JournalEntry> captured = hold.settle(place.next(), held.entry().postings());

        assertThat(bundle.told(List.of(held), DAY)).isEqualTo(bundle);
        BundledPayment waiting = first(dealtWith.told(List.of(held), DAY));
        assertThat(waiting.state()).isEqualTo(State.PENDING);
        assertThat(waiting.reference()).isNull();
        assertThat(first(dealtWith.told(List.of(held, released), DAY)).declined())
                .isEqualTo(BundledPayment.NOT_ARRIVED);
        assertThat(dealtWith.told(List.of(held, captured.get(0), captured.get(1)), DAY))
                .isEqualTo(dealtWith);
    }

    @Test
    void amountIsInTheCurrencyInWhichItWasAsked() {
        assertThat(waiting("1").currency()).isEqualTo(Currency.GBP);
        assertThat(BundledPayment.waiting("x", new BigDecimal("2"), order()).currency())
                .isEqualTo(Currency.EUR);
        assertThat(refused("1").currency()).isNull();
    }

    @Test
    void bundlesAreNeitherEmptyNorLargerThanTheirBound() {
        assertThatThrownBy(BundleTest::bundle).isInstanceOf(IllegalArgumentException.class);
        BundledPayment[] many =
                Collections.nCopies(Bundle.MOST + 1, waiting("1")).toArray(BundledPayment[]::new);
        assertThatThrownBy(() -> bundle(many)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundledPayment("x", BigDecimal.ONE, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BundledPayment("x", BigDecimal.ONE, order(), "NO", "R1", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BundledPayment first(Bundle bundle) {
        return bundle.payments().get(0);
    }

    private static Bundle bundle(BundledPayment... payments) {
        return new Bundle("b1", new Holder(Market.GB, "ann"), "shop", "own", NOW, List.of(payments));
    }

    private static BundledPayment waiting(String amount) {
        return BundledPayment.waiting("pay " + amount, BigDecimal.ONE, order());
    }

    private static BundledPayment refused(String amount) {
        return BundledPayment.refused("pay " + amount, BigDecimal.ONE, BundledPayment.PAYEE_UNKNOWN);
    }

    private static PaymentOrder order() {
        return new PaymentOrder(
                PaymentKind.EXTERNAL,
                new AccountId("source"),
                Beneficiary.outside("Landlord", "payee"),
                Money.of("1", Currency.GBP),
                Money.of("2", Currency.EUR),
                Money.zero(Currency.EUR),
                new BigDecimal("2"),
                Money.zero(Currency.GBP),
                "");
    }
}
