package dev.sandbank.domain.bank.calendar;

import java.time.LocalDate;

/**
 * One time of something that is due again and again.
 *
 * @param number counted from 0
 * @param due the day by the plan; with the name of the plan it is the key of the occurrence
 * @param booksOn the day on which it is booked: the day by the plan, or the next banking day
 */
public record Occurrence(int number, LocalDate due, LocalDate booksOn) {

    public Occurrence {
        if (number < 0 || booksOn.isBefore(due)) {
            throw new IllegalArgumentException("an occurrence is not booked before it is due");
        }
    }

    /** The same, booked on that day if its own is before it. */
    public Occurrence notBefore(LocalDate day) {
        return booksOn.isBefore(day) ? new Occurrence(number, due, day) : this;
    }
}
