package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.account.closure.OrdersBar;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.payment.PaymentOrderBuilder;
import dev.sandbank.domain.bank.payment.bundle.Bundle;
import dev.sandbank.domain.bank.payment.bundle.BundledPayment;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M8: what will still be paid from an account is in the way of closing it. */
class OrdersBarTest {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;

    private final Counter counter = new Counter(new InMemoryStores(), Market.GB);
    private final OrdersBar bar = new OrdersBar(counter.stores().bankRecords());

    @Test
    void paymentOfALaterDayIsInTheWayUntilItIsMade() {
        Account from = counter.accounts(ANN).get(0);
        Account other = counter.accounts(ANN).get(1);
        Account theirs = counter.accounts(TestCustomer.WEALTHY).get(0);
        assertThat(bar.inTheWay(bank(), from)).isEmpty();

        counter.pay(
                counter.payer(ANN),
                Counter.on(Recurrence.once(counter.today().plusDays(3)), counter.across(from.id(), theirs.id(), "1")));
        assertThat(bar.inTheWay(bank(), from)).contains("payments are ordered for later days");
        assertThat(bar.inTheWay(bank(), other)).isEmpty();

        counter.reach(counter.today().plusDays(9));
        assertThat(bar.inTheWay(bank(), from)).isEmpty();
    }

    @Test
    void paymentOfABundleIsInTheWayWhileItWaits() {
        Account from = counter.accounts(ANN).get(0);
        Account other = counter.accounts(ANN).get(1);
        counter.pay(
                counter.payer(ANN),
                Counter.on(Recurrence.once(counter.today().plusDays(3)), counter.across(other.id(), from.id(), "1")));
        PaymentOrder order = counter.scheduled().get(0).order();
        Bundle bundle = new Bundle(
                "b",
                Holder.of(ANN.in(Market.GB)),
                "shop",
                null,
                counter.clock().now(),
                List.of(
                        BundledPayment.refused("nobody", BigDecimal.ONE, BundledPayment.PAYEE_UNKNOWN),
                        BundledPayment.waiting("from", BigDecimal.ONE, from(order, from))));

        put(bundle);
        assertThat(bar.inTheWay(bank(), from)).contains("payments of a bundle wait");
        put(bundle.declined("POOR", counter.today()));
        assertThat(bar.inTheWay(bank(), from)).isEmpty();
    }

    private static PaymentOrder from(PaymentOrder order, Account source) {
        return PaymentOrderBuilder.builder(order).source(source.id()).build();
    }

    private void put(Bundle bundle) {
        counter.stores().bankRecords().put(SpaceId.DEFAULT, Bundle.KIND, bundle);
    }

    private CustomerBank bank() {
        return new CustomerBanks(
                        counter.clock(), SeedNames.DEFAULT, counter.stores().journal())
                .of(SpaceId.DEFAULT, ANN.in(Market.GB));
    }
}
