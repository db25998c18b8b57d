package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBuilder;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A payee changes while a repeating payment uses it: the payment keeps the account it was made with (M33). */
class ChangedPayeesTest {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.NEWCOMER;
    private static final TestCustomer CAROL = TestCustomer.WEALTHY;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final Counter counter = new Counter(new InMemoryStores(), Market.GB);
    private final Account from = counter.accounts(ANN).get(0);

    @Test
    void otherNameAndOtherAccountOfThePayeeChangeNoPaymentThatWasOrdered_M33() {
        Payee payee = keptPayee();
        order(payee);
        counter.reach(MONDAY);
        assertThat(entries(BOB)).hasSize(2);

        Account other = counter.first(CAROL).orElseThrow();
        Payee changed = PayeeBuilder.builder(payee)
                .name("Somebody Else")
                .nickname("Else")
                .account(other.id().value())
                .receiver(new Payee.Receiver(CAROL.in(Market.GB), other.id()))
                .build();
        counter.stores().bankRecords().put(SpaceId.DEFAULT, Payee.KIND, changed);
        counter.reach(MONDAY.plusWeeks(1));

        assertThat(entries(BOB)).hasSize(3);
        assertThat(entries(CAROL)).isEmpty();
        assertThat(entries(ANN).get(2).subject()).isEqualTo(entries(ANN).get(1).subject());
    }

    @Test
    void removedPayeeIsPaidByWhatWasOrdered_M33() {
        Payee payee = keptPayee();
        order(payee);

        counter.stores().bankRecords().remove(SpaceId.DEFAULT, Payee.KIND, payee.id());
        counter.reach(MONDAY.plusWeeks(1));

        assertThat(entries(BOB)).hasSize(3);
    }

    /** A payee that Ann kept when she paid Bob once. */
    private Payee keptPayee() {
        String account = counter.first(BOB).orElseThrow().id().value();
        counter.pay(
                counter.payer(ANN),
                Counter.request(
                        PaymentKind.INTERNAL, from.id(), Counter.adhoc(PayeeKind.INTERNAL, account, true), "1"));
        return counter.stores()
                .bankRecords()
                .of(SpaceId.DEFAULT, Payee.KIND, Holder.of(ANN.in(Market.GB)))
                .get(0);
    }

    private void order(Payee payee) {
        Recurrence weekly = new Recurrence(Frequency.WEEKLY, MONDAY, RecurrenceEnd.NEVER);
        counter.pay(
                counter.payer(ANN),
                Counter.on(weekly, counter.known(PaymentKind.INTERNAL, from.id(), payee.id(), "2")));
    }

    private List<JournalEntry> entries(TestCustomer customer) {
        return counter.stores()
                .journal()
                .of(SpaceId.DEFAULT, customer.in(Market.GB))
                .entries();
    }
}
