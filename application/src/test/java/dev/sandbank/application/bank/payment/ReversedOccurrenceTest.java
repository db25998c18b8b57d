package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.account.CustomerBanks;
import dev.sandbank.application.bank.card.AuthorizePayment;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.EntryWork;
import dev.sandbank.application.bank.card.hold.HoldUseCases;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operator takes back payments between customers: both sides or neither, and of a schedule that payment alone (M4). */
class ReversedOccurrenceTest {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.NEWCOMER;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final int AMOUNT = 10;

    private final InMemoryStores stores = new InMemoryStores();
    private final Counter counter = new Counter(stores, Market.GB);
    private final CustomerBanks banks = new CustomerBanks(counter.clock(), SeedNames.DEFAULT, stores.journal());
    private final HoldUseCases operator = HoldUseCases.over(
            new AuthorizePayment(
                    stores.spaces(),
                    banks,
                    stores.bankRecords(),
                    stores.journal(),
                    stores.transactions(),
                    counter.clock()),
            new EntryWork(
                    stores.spaces(),
                    banks,
                    stores.bankRecords(),
                    stores.journal(),
                    stores.transactions(),
                    counter.clock()));
    private final Account from = counter.accounts(ANN).get(0);
    private final Account to = counter.first(BOB).orElseThrow();

    @Test
    void onePaymentOfARepeatingOneIsTakenBackAndNoOther_M4() {
        order();
        counter.reach(MONDAY.plusWeeks(1));
        List<JournalEntry> two = entries(ANN);
        assertThat(two).hasSize(2);
        ScheduledPayment before = counter.scheduled().get(0);

        String reversal = reverse(two.get(0).reference(), false);

        assertThat(counter.scheduled()).containsExactly(before);
        assertThat(entries(ANN)).hasSize(3).isEqualTo(entries(BOB));
        assertThat(entries(ANN).get(2).link().origin()).isEqualTo(two.get(0).reference());
        assertThat(entries(ANN).get(2).reference()).isEqualTo(reversal);
        assertThat(moved(ANN, from)).isEqualTo(pounds(-AMOUNT));
        assertThat(moved(BOB, to)).isEqualTo(pounds(AMOUNT));

        counter.reach(MONDAY.plusWeeks(3));
        assertThat(entries(ANN)).hasSize(5);
        assertThat(counter.scheduled().get(0).done()).isEqualTo(4);
        assertThat(moved(BOB, to)).isEqualTo(pounds(3 * AMOUNT));
    }

    @Test
    void receiverWhoSpentItKeepsBothSidesAsTheyAreUnlessItIsForced_M4() {
        String paid = counter.pay(counter.payer(ANN), counter.across(from.id(), to.id(), "10"))
                .reference();
        String all = counter.first(BOB).orElseThrow().available().decimal().toPlainString();
        counter.pay(counter.payer(BOB), counter.across(to.id(), from.id(), all));
        List<JournalEntry> before = entries(ANN);

        Refused refused = catchThrowableOfType(Refused.class, () -> reverse(paid, false));
        assertThat(refused.reason()).isEqualTo(PaymentRefusal.FUNDS_INSUFFICIENT);
        assertThat(entries(ANN)).isEqualTo(before).isEqualTo(entries(BOB));

        reverse(paid, true);
        assertThat(counter.first(BOB).orElseThrow().available()).isEqualTo(pounds(-AMOUNT));
        assertThat(operator.listEntries().list(SpaceId.DEFAULT, BOB.in(Market.GB), true))
                .hasSize(1);
        assertThat(entries(ANN)).hasSize(3).isEqualTo(entries(BOB));
        refused = catchThrowableOfType(
                Refused.class, () -> counter.pay(counter.payer(BOB), counter.across(to.id(), from.id(), "1")));
        assertThat(refused.reason()).isEqualTo(PaymentRefusal.FUNDS_INSUFFICIENT);
    }

    private void order() {
        Recurrence weekly = new Recurrence(Frequency.WEEKLY, MONDAY, RecurrenceEnd.NEVER);
        counter.pay(
                counter.payer(ANN), Counter.on(weekly, counter.across(from.id(), to.id(), Integer.toString(AMOUNT))));
    }

    private String reverse(String reference, boolean forced) {
        return operator.reverseEntry()
                .reverse(new CustomerEntry(SpaceId.DEFAULT, ANN.in(Market.GB), reference), forced)
                .reference();
    }

    /** What entries took from an account or added to it. */
    private Money moved(TestCustomer customer, Account account) {
        Account seeded = banks.of(SpaceId.DEFAULT, customer.in(Market.GB))
                .seeded()
                .find(account.id())
                .orElseThrow();
        return counter.account(customer, account.id()).position().minus(seeded.position());
    }

    private List<JournalEntry> entries(TestCustomer customer) {
        return stores.journal().of(SpaceId.DEFAULT, customer.in(Market.GB)).entries();
    }

    private static Money pounds(int amount) {
        return Money.of(Integer.toString(amount), Currency.GBP);
    }
}
