package dev.sandbank.domain.bank.payment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.Beneficiary;
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
