package dev.sandbank.domain.bank.calendar;

import java.time.LocalDate;

/** When something that is due again and again ends. */
public sealed interface RecurrenceEnd {

    /** It goes on until it is stopped. */
    RecurrenceEnd NEVER = new Never();

    /** Whether the occurrence with this number, due on that day, still takes place. */
    boolean includes(int number, LocalDate due);

    /** It takes place this many times. */
    record Times(int count) implements RecurrenceEnd {
        public Times {
            if (count < 1) {
                throw new IllegalArgumentException("what recurs takes place at least once");
            }
        }

        @Override
        public boolean includes(int number, LocalDate due) {
            return number < count;
        }
    }

    /** It takes place for the last time on that day or before; the day by the plan counts. */
    record Until(LocalDate last) implements RecurrenceEnd {
        @Override
        public boolean includes(int number, LocalDate due) {
            return !due.isAfter(last);
        }
    }

    /** See {@link #NEVER}. */
    record Never() implements RecurrenceEnd {
        @Override
        public boolean includes(int number, LocalDate due) {
            return true;
        }
    }
}
