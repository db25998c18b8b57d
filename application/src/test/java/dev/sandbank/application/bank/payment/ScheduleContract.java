package dev.sandbank.application.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.repeating.ChangeRequest;
import dev.sandbank.application.bank.payment.repeating.RepeatingUseCases;
import dev.sandbank.application.bank.payment.schedule.AskedSchedule;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.payment.schedule.ScheduleState;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.mail.CustomerMailbox;
import dev.sandbank.domain.mail.MailState;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.Reason;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.StepUpRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments of later days over every kind of stores, in London; it is Tuesday, 3 November 2026, at noon. */
public abstract class ScheduleContract {

    private static final TestCustomer ANN = TestCustomer.EVERYTHING;
    private static final TestCustomer BOB = TestCustomer.NEWCOMER;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 7);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private Counter counter = new Counter(new InMemoryStores(), Market.GB);

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @BeforeEach
    void openStores() {
        counter = new Counter(emptyStores(), Market.GB);
    }

    @Test
    void m36PaymentOfSaturdayBooksOnMondayOnce() { // M36, M40
        PaidReceipt taken = order(Recurrence.once(SATURDAY), "10");

        assertThat(taken.later()).isEqualTo(MONDAY);
        assertThat(entries()).isEmpty();
        counter.reach(SATURDAY);
        assertThat(entries()).isEmpty();
        counter.reach(MONDAY);
        counter.reach(MONDAY.plusDays(1));
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.place().on()).isEqualTo(MONDAY));
        assertThat(one().state()).isEqualTo(ScheduleState.ENDED);
    }

    @Test
    void m37DaysOfAWeekendBookOnMondayInPublishedOrder() { // M37
        order(Recurrence.once(MONDAY), "2");
        order(new Recurrence(Frequency.DAILY, SATURDAY, new RecurrenceEnd.Times(3)), "1");

        counter.reach(MONDAY);

        assertThat(entries()).allSatisfy(entry -> assertThat(entry.place().on()).isEqualTo(MONDAY));
        // Saturday and Sunday, then of Monday the regular one before the one of a single day.
        assertThat(paid()).containsExactly("1.00", "1.00", "1.00", "2.00");
    }

    @Test
    void m41EveryOccurrenceBooksOnceOnItsOwnDayAfterALongJump() { // M41, M34
        order(new Recurrence(Frequency.MONTHLY, LocalDate.of(2026, 11, 30), new RecurrenceEnd.Times(4)), "1");

        counter.reach(LocalDate.of(2027, 12, 1));

        assertThat(entries())
                .extracting(entry -> entry.place().on().toString())
                .containsExactly("2026-11-30", "2026-12-30", "2027-02-01", "2027-03-01");
    }

    @Test
    void m43RefusedOccurrenceIsToldAndTheOthersGoOn() { // M43, M37: money for one of two
        String all = source().available().decimal().toPlainString();
        order(new Recurrence(Frequency.MONTHLY, SATURDAY, new RecurrenceEnd.Times(2)), "1");
        order(Recurrence.once(MONDAY), all);
        order(Recurrence.once(MONDAY), "2");

        counter.reach(MONDAY);

        assertThat(paid()).containsExactly("1.00", "2.00");
        assertThat(counter.scheduled())
                .extracting(ScheduledPayment::lastRefusal)
                .containsExactly(null, "FUNDS_INSUFFICIENT", null);
        assertThat(counter.stores().outbox().in(MailState.KEPT, 9))
                .extracting(told -> told.mail().to())
                .singleElement()
                .isInstanceOf(CustomerMailbox.class);
        assertThat(counter.stores().outbox().count(MailState.WAITING)).isZero();
        counter.reach(MONDAY.plusMonths(1));
        assertThat(paid()).containsExactly("1.00", "2.00", "1.00");
    }

    @Test
    void m46ImpossibleDaysAreRefusedAndTodayIsShown() { // M46
        assertRefused(() -> order(Recurrence.once(TODAY.minusDays(1)), "1"), BankRefusal.INPUT_INVALID);
        assertRefused(() -> order(Recurrence.once(TODAY.plusYears(11)), "1"), BankRefusal.INPUT_INVALID);
        assertThat(order(Recurrence.once(TODAY), "1").later()).isNull();
        assertThat(order(monthly(TODAY), "2").later()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(paid()).containsExactly("1.00", "2.00");
        counter.clock().set(TODAY.atTime(23, 0).atZone(Market.GB.zone()).toInstant());
        assertThat(order(Recurrence.once(TODAY), "3").later()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void m47ChangeCountsFromTheNextAndKeepsReferenceAndAnchor() { // M47
        String reference = order(monthly(LocalDate.of(2026, 11, 30)), "10").reference();
        counter.reach(LocalDate.of(2026, 12, 1));

        change(prepare(reference, "25", null));

        counter.reach(LocalDate.of(2027, 4, 1));
        assertThat(one().id()).isEqualTo(reference);
        assertThat(paid()).containsExactly("10.00", "25.00", "25.00", "25.00", "25.00");
        assertThat(entries())
                .extracting(entry -> entry.place().on().toString())
                .containsExactly("2026-11-30", "2026-12-30", "2027-02-01", "2027-03-01", "2027-03-30");
    }

    @Test
    void m47StoppedOneBooksNothingMoreAndCannotBeStoppedTwice() { // M47, M48
        String reference = order(monthly(MONDAY), "10").reference();
        counter.reach(MONDAY);
        stop(reference);

        counter.reach(MONDAY.plusMonths(3));
        assertThat(paid()).containsExactly("10.00");
        assertThat(repeating().list().list(counter.payer(ANN))).isEmpty();
        assertRefused(() -> stop(reference), BankRefusal.RESOURCE_UNKNOWN);
        assertRefused(() -> prepare(reference, "11", null), BankRefusal.RESOURCE_UNKNOWN);
    }

    @Test
    void m47AtTheInstantOfItsDayOnlyTheBookingWins() { // M47
        String reference = order(monthly(MONDAY), "10").reference();
        ControlFlowId flow = prepare(reference, "20", null);
        counter.clock().set(MONDAY.atStartOfDay(Market.GB.zone()).toInstant());

        assertRefused(() -> stop(reference), PaymentRefusal.SCHEDULE_DUE);
        assertRefused(() -> prepare(reference, "20", null), PaymentRefusal.SCHEDULE_DUE);
        assertRefused(() -> change(flow), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        counter.reach(MONDAY);
        assertThat(paid()).containsExactly("10.00");
        stop(reference);
    }

    @Test
    void m33ScheduleKeepsTheAccountItWasMadeWith() { // M33
        order(monthly(MONDAY), "10");
        counter.reach(MONDAY);

        assertThat(counter.stores()
                        .journal()
                        .of(SpaceId.DEFAULT, BOB.in(Market.GB))
                        .entries())
                .hasSize(1);
        assertThat(one().order().beneficiary().account()).isEqualTo(theirs().id());
    }

    @Test
    void otherDaysBeginAnewAndAnEndBeforeTheNextIsRefused() {
        String reference = order(monthly(MONDAY), "10").reference();
        LocalDate other = LocalDate.of(2026, 11, 12);
        assertRefused(
                () -> prepare(
                        reference, "10", new Recurrence(Frequency.MONTHLY, TODAY.minusDays(3), RecurrenceEnd.NEVER)),
                BankRefusal.INPUT_INVALID);
        change(prepare(reference, "10", new Recurrence(Frequency.WEEKLY, other, new RecurrenceEnd.Times(2))));
        counter.reach(other.plusMonths(1));

        assertThat(entries()).extracting(entry -> entry.place().on()).containsExactly(other, other.plusWeeks(1));
    }

    @Test
    void largerAmountNeedsACodeAndAFlowWorksOnce() {
        counter = new Counter(counter.stores(), Market.GB, StepUpRules.parse("large-payment"));
        String reference = order(monthly(MONDAY), "10").reference();
        ControlFlowId flow = prepare(reference, "5000", null);

        assertRefused(() -> change(flow), StepUpRefusal.STEP_UP_REQUIRED);
        counter.presentCode(flow);
        change(flow);
        assertRefused(() -> change(flow), StepUpRefusal.CONTROL_FLOW_UNKNOWN);
        assertThat(one().order().debit().toString()).isEqualTo("5000.00 GBP");
    }

    @Test
    void customerMayHaveOneHundredOfThem() {
        for (int i = 0; i < 100; i++) {
            order(Recurrence.once(SATURDAY), "1");
        }
        assertRefused(() -> order(Recurrence.once(SATURDAY), "1"), PaymentRefusal.SCHEDULES_TOO_MANY);
        assertThat(counter.scheduled().stream().map(ScheduledPayment::id).distinct())
                .hasSize(100);
    }

    private static Recurrence monthly(LocalDate first) {
        return new Recurrence(Frequency.MONTHLY, first, RecurrenceEnd.NEVER);
    }

    private PaidReceipt order(Recurrence days, String amount) {
        return counter.pay(counter.payer(ANN), Counter.on(days, counter.across(source().id(), theirs().id(), amount)));
    }

    private RepeatingUseCases repeating() {
        return counter.payments().repeating();
    }

    private ControlFlowId prepare(String reference, String amount, @Nullable Recurrence days) {
        ChangeRequest request = new ChangeRequest(
                source().id(),
                reference,
                "GIRO",
                new AskedAmount("amount", new BigDecimal(amount)),
                null,
                days == null ? null : new AskedSchedule(days, "start", "end"),
                null);
        return repeating().prepare().prepare(counter.payer(ANN), request).flow();
    }

    private void change(ControlFlowId flow) {
        repeating().change().change(counter.payer(ANN), flow);
    }

    private void stop(String reference) {
        repeating().stop().stop(counter.payer(ANN), source().id(), reference);
    }

    private ScheduledPayment one() {
        return counter.scheduled().get(0);
    }

    private Account source() {
        return counter.accounts(ANN).get(0);
    }

    private Account theirs() {
        return counter.first(BOB).orElseThrow();
    }

    private List<JournalEntry> entries() {
        return counter.stores().journal().of(SpaceId.DEFAULT, ANN.in(Market.GB)).entries();
    }

    private List<String> paid() {
        return entries().stream()
                .map(entry -> BigDecimal.valueOf(entry.entry().postings().get(1).amount(), 2)
                        .toPlainString())
                .toList();
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        assertThat(refused).isNotNull().extracting(Refused::reason).isEqualTo(reason);
    }
}
