package dev.sandbank.http.bank.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which something will be paid. */
record LaterJson(String scheduleDate) {

    static @Nullable LaterJson of(@Nullable LocalDate day) {
        return day == null ? null : new LaterJson(day.toString());
    }
}
