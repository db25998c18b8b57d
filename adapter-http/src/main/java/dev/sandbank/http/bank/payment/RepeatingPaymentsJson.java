package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.repeating.RepeatingPayment;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Occurrence;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import dev.sandbank.domain.bank.payment.PaymentKind;
import dev.sandbank.domain.bank.payment.payee.PayeeKind;
import dev.sandbank.domain.bank.payment.schedule.ScheduledPayment;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/paymentInitiation/repeatingPayments}. */
record RepeatingPaymentsJson(
        List<Row> standingInstructions, @Nullable String nextStartIndex) {

    static final RepeatingPaymentsJson NONE = new RepeatingPaymentsJson(List.of(), null);

    private static final String ALL = "ALL";

    static RepeatingPaymentsJson of(Paging<RepeatingPayment> page) {
        return new RepeatingPaymentsJson(page.items().stream().map(Row::of).toList(), page.next());
    }

    /** Whether it is a payment of that type; every payment is of type {@code ALL}, or if no type is named. */
    static boolean isOf(RepeatingPayment known, @Nullable String type) {
        return type == null
                || type.equalsIgnoreCase(ALL)
                || type(known.payment().order().kind()).equalsIgnoreCase(type);
    }

    private static String type(PaymentKind kind) {
        return Arrays.stream(PayeeKind.values())
                .filter(payee -> payee.paidBy() == kind)
                .map(PayeeKind::paymentType)
                .findFirst()
                .orElse("PERSONAL_DOMESTIC");
    }

    /**
     * A payment of later days.
     *
     * @param futureDatedTransaction the day on which it is booked next
     * @param standingInstruction told if it is booked more than once
     */
    record Row(
            String transactionReferenceId,
            String displayAccountNumber,
            String accountId,
            String paymentMethod,
            @Nullable String bankSortCode,
            BigDecimal transactionAmount,
            String payee,
            String paymentType,
            @Nullable LaterJson futureDatedTransaction,
            @Nullable Regular standingInstruction,
            String remarks) {

        static Row of(RepeatingPayment known) {
            ScheduledPayment payment = known.payment();
            return new Row(
                    payment.id(),
                    known.source().number().value(),
                    known.source().id().value(),
                    payment.plan().method(),
                    payment.plan().bankCode(),
                    Numbers.of(payment.plan().named(payment.order())),
                    payment.order().beneficiary().name(),
                    type(payment.order().kind()),
                    LaterJson.of(payment.next().map(Occurrence::booksOn).orElse(null)),
                    Regular.of(payment.plan().recurrence()),
                    payment.order().remarks());
        }
    }

    /** The days of a regular payment. */
    record Regular(
            String standingInstructionStartDate,
            String paymentFrequency,
            boolean perpetualFlag,
            @Nullable String standingInstructionEndDate) {

        static @Nullable Regular of(Recurrence days) {
            return days.frequency() == Frequency.ONCE
                    ? null
                    : new Regular(
                            days.first().toString(),
                            days.frequency().name(),
                            days.end().equals(RecurrenceEnd.NEVER),
                            days.end() instanceof RecurrenceEnd.Until until
                                    ? until.last().toString()
                                    : null);
        }
    }
}
