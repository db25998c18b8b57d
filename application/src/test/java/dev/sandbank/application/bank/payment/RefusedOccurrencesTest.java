package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.space.DueCounts;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.closure.AccountClosure;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.schedule.ScheduleState;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.mail.Paragraph;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Payments of later days that cannot be made when they are due; it is Tuesday, 3 November 2026, in London. */
class RefusedOccurrencesTest {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.NEWCOMER;
    private static final TestCustomer CAROL = TestCustomer.WEALTHY;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final Counter counter = new Counter(new InMemoryStores(), Market.GB);

    @Test
    void closedPayeeIsToldOfEachDayAndTheOthersGoOn_M33_M8_M43() {
        Account theirs = counter.first(BOB).orElseThrow();
        order(monthly(), counter.across(source().id(), theirs.id(), "1"));
        order(
                monthly(),
                counter.across(source().id(), counter.first(CAROL).orElseThrow().id(), "2"));
        close(theirs);

        assertThat(counter.reach(MONDAY)).isEqualTo(new DueCounts(2, 1));
        assertThat(entries(EntryKind.TRANSFER)).hasSize(1);
        assertThat(counter.scheduled())
                .extracting(ScheduledPayment::lastRefusal)
                .containsExactly("ACCOUNT_CLOSED", null);
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("was not made on 2026-11-09. Because of ACCOUNT_CLOSED.\n")
                        .contains(counter.scheduled().get(0).id()));

        counter.stores()
                .bankRecords()
                .remove(SpaceId.DEFAULT, AccountClosure.KIND, theirs.id().value());
        counter.reach(MONDAY.plusMonths(1));
        assertThat(entries(EntryKind.TRANSFER)).hasSize(3);
        assertThat(counter.scheduled()).extracting(ScheduledPayment::failed).containsExactly(1, 0);
    }

    @Test
    void feeIsTakenEachTimeAndIsAPartOfWhatMustBeThere_M19() {
        order(twice(), abroad("10"));
        counter.reach(MONDAY);
        assertThat(entries(EntryKind.FEE)).hasSize(1);

        order(once(MONDAY.plusDays(1)), abroad(source().available().decimal().toPlainString()));
        counter.reach(MONDAY.plusDays(1));
        assertThat(counter.scheduled().get(1).lastRefusal()).isEqualTo("FUNDS_INSUFFICIENT");
        counter.reach(MONDAY.plusMonths(1));
        assertThat(entries(EntryKind.FEE)).hasSize(2);
        assertThat(counter.scheduled())
                .extracting(ScheduledPayment::state)
                .containsExactly(ScheduleState.ENDED, ScheduleState.ENDED);
    }

    @Test
    void limitOfADayCountsWhatIsMadeOnIt_M21() {
        Account rich = counter.accounts(CAROL).stream()
                .filter(account -> account.available().decimal().compareTo(new BigDecimal("25000")) > 0)
                .findFirst()
                .orElseThrow();
        Account theirs = counter.first(BOB).orElseThrow();
        for (String amount : List.of("12000", "9000", "8000")) {
            counter.pay(counter.payer(CAROL), Counter.on(once(MONDAY), counter.across(rich.id(), theirs.id(), amount)));
        }

        counter.reach(MONDAY);
        assertThat(counter.scheduled())
                .extracting(ScheduledPayment::lastRefusal)
                .containsExactly(null, "DAY_LIMIT_EXCEEDED", null);
    }

    private PaidReceipt order(Recurrence days, PaymentRequest request) {
        return counter.pay(counter.payer(ANN), Counter.on(days, request));
    }

    private static Recurrence monthly() {
        return new Recurrence(Frequency.MONTHLY, MONDAY, RecurrenceEnd.NEVER);
    }

    private static Recurrence twice() {
        return new Recurrence(Frequency.MONTHLY, MONDAY, new RecurrenceEnd.Times(2));
    }

    private static Recurrence once(LocalDate day) {
        return Recurrence.once(day);
    }

    private PaymentRequest abroad(String amount) {
        Payee payee = counter.payments().listPayees().list(counter.payer(ANN)).stream()
                .filter(known -> known.currency() == Currency.JPY)
                .findFirst()
                .orElseThrow();
        return counter.known(PaymentKind.WIRE, source().id(), payee.id(), amount);
    }

    private void close(Account account) {
        counter.stores()
                .bankRecords()
                .put(
                        SpaceId.DEFAULT,
                        AccountClosure.KIND,
                        new AccountClosure(account.id(), BOB.in(Market.GB), "123456789", counter.today(), null));
    }

    private List<String> mails() {
        return counter.stores().outbox().newest(null, Seek.first(Seek.MAX_ROWS)).rows().stream()
                .flatMap(entry -> entry.mail().body().parts().stream())
                .map(part -> ((Paragraph) part).text())
                .toList();
    }

    private Account source() {
        return counter.accounts(ANN).get(0);
    }

    private List<JournalEntry> entries(EntryKind kind) {
        return counter.stores().journal().of(SpaceId.DEFAULT, ANN.in(Market.GB)).entries().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }
}
