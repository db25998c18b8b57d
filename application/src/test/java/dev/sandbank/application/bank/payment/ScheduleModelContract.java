package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.BankingDays;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.bank.ledger.Entry;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.payment.schedule.ScheduleState;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Payments of later days against the plan of each: every occurrence is dealt with once, no account is overdrawn, and the
 * steps by which the clock moves change nothing (M2, M37, M41).
 */
public abstract class ScheduleModelContract {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.WEALTHY;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final int HORIZON = 45;

    /** Empty stores. */
    protected abstract Stores emptyStores();

    /** A payment of a share of what is there, and the day on which it is stopped, if that comes. */
    record Plan(int payer, Frequency frequency, int first, int times, int permille, int stopped) {}

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Frequency.ONCE, Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(1, 700),
                        Arbitraries.integers().between(2, 120))
                .as(Plan::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 8)
    void everyOccurrenceIsDealtWithOnceWhateverTheStepsAre(@ForAll("plans") List<Plan> plans) {
        Counter bySteps = new Counter(emptyStores(), Market.GB);
        run(bySteps, plans, 1);
        Counter byJumps = new Counter(emptyStores(), Market.GB);
        run(byJumps, plans, 60);

        assertThat(byJumps.scheduled()).isEqualTo(bySteps.scheduled());
        assertThat(byJumps.stores()
                        .journal()
                        .of(SpaceId.DEFAULT, ANN.in(Market.GB))
                        .entries())
                .isEqualTo(bySteps.stores()
                        .journal()
                        .of(SpaceId.DEFAULT, ANN.in(Market.GB))
                        .entries());
        byJumps.scheduled().forEach(ScheduleModelContract::assertDealtWithOnce);
    }

    private static void assertDealtWithOnce(ScheduledPayment payment) {
        int due = payment.plan()
                .recurrence()
                .dueBy(TODAY.plusDays(HORIZON), 0, BankingDays.of(Market.GB))
                .size();
        if (payment.state() == ScheduleState.CANCELLED) {
            assertThat(payment.done()).isLessThanOrEqualTo(due);
        } else {
            assertThat(payment.done()).isEqualTo(due);
        }
    }

    private static void run(Counter counter, List<Plan> plans, int step) {
        plans.forEach(plan -> order(counter, plan));
        List<String> references =
                counter.scheduled().stream().map(ScheduledPayment::id).toList();
        LocalDate day = TODAY;
        for (int offset = 1; offset <= HORIZON; offset++) {
            int now = offset;
            boolean acts = plans.stream().anyMatch(plan -> plan.stopped() == now);
            if (acts || offset == HORIZON || ChronoUnit.DAYS.between(day, TODAY.plusDays(offset)) >= step) {
                day = TODAY.plusDays(offset);
                counter.reach(day);
                assertCovered(counter, day);
            }
            for (int i = 0; i < plans.size(); i++) {
                if (plans.get(i).stopped() == offset) {
                    stop(counter, plans.get(i), references.get(i));
                }
            }
        }
    }

    /** No payment of this day took more than there was; what the seed takes itself is not asked for. */
    private static void assertCovered(Counter counter, LocalDate day) {
        for (TestCustomer person : List.of(ANN, BOB)) {
            List<Entry> paid = counter.stores().journal().of(SpaceId.DEFAULT, person.in(Market.GB)).entries().stream()
                    .map(JournalEntry::entry)
                    .filter(entry -> entry.date().equals(day))
                    .toList();
            assertThat(counter.accounts(person))
                    .filteredOn(account -> paid.stream().anyMatch(entry -> takesFrom(entry, account)))
                    .noneMatch(account -> account.available().isNegative());
        }
    }

    private static boolean takesFrom(Entry entry, Account account) {
        return entry.amountOn(LedgerAccount.of(account.id()), Unit.of(account.currency())) < 0;
    }

    private static void order(Counter counter, Plan plan) {
        Account from = from(counter, plan);
        Account to = counter.accounts(plan.payer() == 0 ? BOB : ANN).get(0);
        long minor = Math.max(1, from.available().minorUnits() * plan.permille() / 1_000);
        String amount = new Money(minor, from.currency()).decimal().toPlainString();
        LocalDate first = TODAY.plusDays(plan.first());
        Recurrence days = plan.frequency() == Frequency.ONCE
                ? Recurrence.once(first)
                : new Recurrence(plan.frequency(), first, new RecurrenceEnd.Times(plan.times()));
        counter.pay(counter.payer(person(plan)), Counter.on(days, counter.across(from.id(), to.id(), amount)));
    }

    private static void stop(Counter counter, Plan plan, String reference) {
        boolean goesOn = counter.scheduled().stream()
                .anyMatch(known -> known.id().equals(reference) && known.next().isPresent());
        if (goesOn) {
            counter.payments()
                    .repeating()
                    .stop()
                    .stop(counter.payer(person(plan)), from(counter, plan).id(), reference);
        }
    }

    private static TestCustomer person(Plan plan) {
        return plan.payer() == 0 ? ANN : BOB;
    }

    private static Account from(Counter counter, Plan plan) {
        return counter.accounts(person(plan)).get(0);
    }
}
