package dev.sandbank.application.bank.payment.repeating;

import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.payment.schedule.AskedSchedule;
import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.customer.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A change of a payment of later days, as the caller asks for it. What is null stays as it is.
 *
 * @param source the account that pays
 * @param once the other day of a payment that is made once
 * @param regular the other days of a payment that is made regularly
 */
public record ChangeRequest(
        AccountId source,
        String reference,
        String method,
        @Nullable AskedAmount amount,
        @Nullable AskedSchedule once,
        @Nullable AskedSchedule regular,
        @Nullable String remarks) {

    /** The days that are asked for; a caller may send back both forms of them. */
    @Nullable
    AskedSchedule days(Recurrence now) {
        if (once == null || regular == null) {
            return once == null ? regular : once;
        }
        return now.frequency() == Frequency.ONCE ? once : regular;
    }
}
