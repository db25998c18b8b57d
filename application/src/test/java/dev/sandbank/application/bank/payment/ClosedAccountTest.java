package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Case M8: payments from and to accounts that were closed after the payment was quoted. */
class ClosedAccountTest {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.NEWCOMER;

    private final Counter counter = new Counter(new InMemoryStores(), Market.GB);

    @Test
    void m8ClosedAccountPaysNothingAndMoneyForItStaysWithItsSender() {
        Account from = counter.accounts(ANN).get(0);
        Account theirs = counter.first(BOB).orElseThrow();
        for (Account closed : List.of(theirs, from)) {
            ControlFlowId flow = counter.payments()
                    .preparePayment()
                    .prepare(counter.payer(ANN), counter.across(from.id(), theirs.id(), "1"))
                    .flow();
            close(closed.equals(from) ? ANN : BOB, closed);

            Refused refused = catchThrowableOfType(
                    Refused.class,
                    () -> counter.payments()
                            .executePayment()
                            .execute(counter.payer(ANN), PaymentKind.INTERNAL, flow));

            assertThat(refused.reason()).isEqualTo(PaymentRefusal.ACCOUNT_CLOSED);
            assertThat(counter.stores()
                            .journal()
                            .of(SpaceId.DEFAULT, ANN.in(Market.GB))
                            .entries())
                    .isEmpty();
            open(closed);
        }
    }

    private void close(TestCustomer holder, Account account) {
        AccountClosure closure =
                new AccountClosure(account.id(), holder.in(Market.GB), "123456789", counter.today(), null);
        counter.stores().transactions().run(() -> {
            counter.stores().bankRecords().put(SpaceId.DEFAULT, AccountClosure.KIND, closure);
            return true;
        });
    }

    private void open(Account account) {
        counter.stores().transactions().run(() -> {
            counter.stores()
                    .bankRecords()
                    .remove(SpaceId.DEFAULT, AccountClosure.KIND, account.id().value());
            return true;
        });
    }
}
