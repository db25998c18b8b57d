package dev.sandbank.domain.bank.payment.schedule;

import dev.sandbank.domain.bank.calendar.BankingDays;
import dev.sandbank.domain.bank.calendar.DueKind;
import dev.sandbank.domain.bank.calendar.DuePlace;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.calendar.Occurrence;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.PaymentOrder;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.market.Market;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is booked on later days of the market's calendar. It is booked at the first instant of its day, or
 * refused then; it can be changed and stopped until that instant.
 *
 * @param id its reference, by which the customer knows it
 * @param order what is paid, with the rate and the fee of the day on which it was ordered
 * @param created when it was ordered, by the clock of the space
 * @param earliest the banking day before which nothing is booked, because it was ordered or changed too late for it
 * @param done how many occurrences of the plan were dealt with: the number of the next one
 * @param failed how many occurrences were refused, also before a change
 * @param lastRefusal the name of the reason of the last refusal, or null
 */
@RecordBuilder
public record ScheduledPayment(
        String id,
        Holder holder,
        PaymentOrder order,
        PaymentPlan plan,
        Instant created,
        LocalDate earliest,
        int done,
        int failed,
        @Nullable String lastRefusal,
        ScheduleState state)
        implements BankRecord {

    public static final RecordKind<ScheduledPayment> KIND =
            new RecordKind<>("scheduled-payment", ScheduledPayment::read);

    /** One that was just ordered. */
    public static ScheduledPayment ordered(
            String id, Holder holder, PaymentOrder order, PaymentPlan plan, Instant created) {
        LocalDate earliest = earliest(order.kind(), holder.market(), created);
        return new ScheduledPayment(id, holder, order, plan, created, earliest, 0, 0, null, ScheduleState.ACTIVE);
    }

    /** The first banking day on which something can be booked that is ordered at an instant. */
    static LocalDate earliest(PaymentKind kind, Market market, Instant at) {
        return days(kind, market).bankingDay(LocalDateTime.ofInstant(at, market.zone()));
    }

    /** The occurrence that is to be dealt with next; empty if there is none. */
    public Optional<Occurrence> next() {
        return state == ScheduleState.ACTIVE ? occurrence(plan.recurrence(), done) : Optional.empty();
    }

    @Override
    public @Nullable Instant due() {
        return next().map(occurrence -> LocalDays.start(occurrence.booksOn(), holder.market()))
                .orElse(null);
    }

    /** Whether an occurrence is being booked, so that it is too late to change it. */
    public boolean isDueBy(Instant now) {
        Instant due = due();
        return due != null && !due.isAfter(now);
    }

    /**
     * Its place among all payments that are due at the same instant.
     *
     * @throws IllegalStateException if nothing of it is due any more
     */
    public DuePlace place() {
        LocalDate day = next().orElseThrow(() -> new IllegalStateException("nothing is due of " + id))
                .due();
        return new DuePlace(day, dueKind(), created, id);
    }

    /** This payment after its next occurrence was booked. */
    public ScheduledPayment booked() {
        return after(failed, lastRefusal);
    }

    /** This payment after its next occurrence was refused; later ones go on. */
    public ScheduledPayment refused(String reason) {
        return after(failed + 1, reason);
    }

    /** This payment, stopped; what was booked stays booked. */
    public ScheduledPayment cancelled() {
        return with(done, failed, lastRefusal, ScheduleState.CANCELLED);
    }

    /**
     * This payment with another order and plan from the next occurrence on. A plan with the same first day goes on after
     * the days that were dealt with; one with another first day begins anew.
     *
     * @param at when it was changed
     * @return empty if the other plan ends before it
     */
    public Optional<ScheduledPayment> changed(PaymentOrder other, PaymentPlan changed, Instant at) {
        return next().map(Occurrence::due)
                .map(due -> numberAfterChange(changed.recurrence(), due))
                .filter(number -> occurrence(changed.recurrence(), number).isPresent())
                .map(number -> new ScheduledPayment(
                        id,
                        holder,
                        other,
                        changed,
                        created,
                        earliest(order.kind(), holder.market(), at),
                        number,
                        failed,
                        lastRefusal,
                        state));
    }

    private int numberAfterChange(Recurrence changed, LocalDate due) {
        if (changed.equals(plan.recurrence())) {
            return done;
        }
        return changed.first().equals(plan.recurrence().first()) ? changed.numberOnOrAfter(due) : 0;
    }

    private ScheduledPayment after(int refusals, @Nullable String reason) {
        boolean goesOn = occurrence(plan.recurrence(), done + 1).isPresent();
        return with(done + 1, refusals, reason, goesOn ? ScheduleState.ACTIVE : ScheduleState.ENDED);
    }

    private ScheduledPayment with(int number, int refusals, @Nullable String reason, ScheduleState then) {
        return new ScheduledPayment(id, holder, order, plan, created, earliest, number, refusals, reason, then);
    }

    private Optional<Occurrence> occurrence(Recurrence recurrence, int number) {
        return recurrence
                .occurrence(number, days(order.kind(), holder.market()))
                .map(occurrence -> occurrence.notBefore(earliest));
    }

    private DueKind dueKind() {
        if (order.kind() == PaymentKind.BILL) {
            return DueKind.BILL_PAYMENT;
        }
        return plan.recurrence().frequency() == Frequency.ONCE
                ? DueKind.FUTURE_DATED_PAYMENT
                : DueKind.REPEATING_PAYMENT;
    }

    static BankingDays days(PaymentKind kind, Market market) {
        return kind == PaymentKind.SEPA ? BankingDays.sepa() : BankingDays.of(market);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .part("order", order.facts())
                .part("plan", plan.facts())
                .instant("created", created)
                .day("earliest", earliest)
                .number("done", done)
                .number("failed", failed)
                .text("lastRefusal", lastRefusal)
                .one("state", state)
                .facts();
    }

    private static ScheduledPayment read(String id, Holder holder, Facts facts) {
        return new ScheduledPayment(
                id,
                holder,
                PaymentOrder.of(facts.part("order")),
                PaymentPlan.of(facts.part("plan")),
                facts.instant("created"),
                facts.day("earliest"),
                facts.count("done"),
                facts.count("failed"),
                facts.textOrNull("lastRefusal"),
                facts.one("state", ScheduleState.class));
    }
}
