package dev.sandbank.application.bank.payment.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.payment.Beneficiary;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many bundles a customer may have, and how they are called. */
class BundleBookTest {

    private static final Holder ANN = new Holder(Market.GB, "ann");
    private static final Holder BOB = new Holder(Market.GB, "bob");
    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private final BankRecords records = new InMemoryStores().bankRecords();
    private final BundleBook book = new BundleBook(records);

    @Test
    void waitingBundlesHaveABoundForEachCustomer() {
        for (int i = 0; i < BundleBook.MOST_OPEN; i++) {
            book.checkOpen(SpaceId.DEFAULT, ANN);
            put(ANN, waiting());
        }

        Refused refused = catchThrowableOfType(Refused.class, () -> book.checkOpen(SpaceId.DEFAULT, ANN));
        assertThat(refused.reason()).isEqualTo(PaymentRefusal.BUNDLES_TOO_MANY);
        assertThatCode(() -> book.checkOpen(SpaceId.DEFAULT, BOB)).doesNotThrowAnyException();
    }

    @Test
    void onlyTheNewestAreKeptAndNoIdComesTwice() {
        put(BOB, waiting());
        for (int i = 0; i < 120; i++) {
            put(ANN, BundledPayment.refused("a", BigDecimal.ONE, BundledPayment.PAYEE_UNKNOWN));
        }

        List<Bundle> kept = records.of(SpaceId.DEFAULT, Bundle.KIND, ANN);
        assertThat(kept).hasSize(50);
        assertThat(kept.get(49).id()).isEqualTo("B20260314000121");
        assertThat(records.of(SpaceId.DEFAULT, Bundle.KIND, BOB)).hasSize(1);
    }

    private void put(Holder holder, BundledPayment payment) {
        String id = book.nextId(SpaceId.DEFAULT, holder, DAY);
        assertThat(records.find(SpaceId.DEFAULT, Bundle.KIND, id)).isEmpty();
        book.put(SpaceId.DEFAULT, new Bundle(id, holder, "shop", null, NOW, List.of(payment)));
    }

    private static BundledPayment waiting() {
        PaymentOrder order = new PaymentOrder(
                PaymentKind.EXTERNAL,
                new AccountId("source"),
                Beneficiary.outside("Landlord", "payee"),
                Money.of("1", Currency.GBP),
                Money.of("1", Currency.GBP),
                Money.zero(Currency.GBP),
                BigDecimal.ONE,
                Money.zero(Currency.GBP),
                "");
        return BundledPayment.waiting("a", BigDecimal.ONE, order);
    }
}
