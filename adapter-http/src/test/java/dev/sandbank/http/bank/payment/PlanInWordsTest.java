package dev.sandbank.http.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.calendar.Frequency;
import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.bank.calendar.RecurrenceEnd;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanInWordsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void daysAndTheirEndAreTold() {
        assertThat(PlanInWords.of(Recurrence.once(DAY))).isEqualTo("on 1 March 2027");
        assertThat(words(Frequency.MONTHLY, RecurrenceEnd.NEVER))
                .isEqualTo("every month from 1 March 2027 until it is stopped");
        assertThat(words(Frequency.WEEKLY, new RecurrenceEnd.Until(DAY.plusDays(30))))
                .isEqualTo("every week from 1 March 2027 until 31 March 2027");
        assertThat(words(Frequency.DAILY, new RecurrenceEnd.Times(3)))
                .isEqualTo("every day from 1 March 2027, 3 times");
    }

    private static String words(Frequency frequency, RecurrenceEnd end) {
        return PlanInWords.of(new Recurrence(frequency, DAY, end));
    }
}
