package dev.sandbank.http.bank.payment;

import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in words on which days a payment is made, as {@code every month from 1 March 2027 until it is stopped}. */
final class PlanInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private PlanInWords() {}

    static String of(Recurrence days) {
        return days.frequency() == Frequency.ONCE
                ? "on " + text(days.first())
                : period(days.frequency()) + " from " + text(days.first()) + end(days.end());
    }

    private static String period(Frequency frequency) {
        return switch (frequency) {
            case ONCE -> "once";
            case DAILY -> "every day";
            case WEEKLY -> "every week";
            case FORTNIGHTLY -> "every two weeks";
            case MONTHLY -> "every month";
            case BI_MONTHLY -> "every two months";
            case QUARTERLY -> "every three months";
            case HALF_YEARLY -> "every six months";
            case YEARLY -> "every year";
        };
    }

    private static String end(RecurrenceEnd end) {
        if (end instanceof RecurrenceEnd.Until until) {
            return " until " + text(until.last());
        }
        if (end instanceof RecurrenceEnd.Times times) {
            return times.count() == 1 ? ", once" : ", " + times.count() + " times";
        }
        return " until it is stopped";
    }

    private static String text(LocalDate day) {
        return DAY.format(day);
    }
}
