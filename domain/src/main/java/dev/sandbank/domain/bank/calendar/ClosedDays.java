package dev.sandbank.domain.bank.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The holidays of a calendar, by table or by rule. */
interface ClosedDays {

    /** The name of the holiday on that day, if there is one. */
    Optional<String> on(LocalDate day);

    /** The last day about which this calendar knows. */
    LocalDate horizon();
}
