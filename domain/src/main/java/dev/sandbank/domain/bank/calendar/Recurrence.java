package dev.sandbank.domain.bank.calendar;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which something is due: the first day, and those that follow from it. Each is counted from the first and
 * not from the one before, so that no day drifts; the move to a banking day never changes a later day.
 */
public record Recurrence(Frequency frequency, LocalDate first, RecurrenceEnd end) {

    private static final String FREQUENCY = "frequency";
    private static final String FIRST = "first";
    private static final String TIMES = "times";
    private static final String UNTIL = "until";

    /** Something that is due on one day. */
    public static Recurrence once(LocalDate day) {
        return new Recurrence(Frequency.ONCE, day, new RecurrenceEnd.Times(1));
    }

    public Recurrence {
        if (frequency == Frequency.ONCE && !end.equals(new RecurrenceEnd.Times(1))) {
            throw new IllegalArgumentException("what is due once ends after one time");
        }
        if (!end.includes(0, first)) {
            throw new IllegalArgumentException("what recurs takes place at least once");
        }
    }

    /** Reads what {@link #facts} wrote. */
    public static Recurrence of(Facts facts) {
        RecurrenceEnd end = RecurrenceEnd.NEVER;
        if (facts.find(TIMES).isPresent()) {
            end = new RecurrenceEnd.Times(facts.count(TIMES));
        } else if (facts.find(UNTIL).isPresent()) {
            end = new RecurrenceEnd.Until(facts.day(UNTIL));
        }
        return new Recurrence(facts.one(FREQUENCY, Frequency.class), facts.day(FIRST), end);
    }

    /** All of it, for a record to keep. */
    public Facts facts() {
        FactWriter facts = new FactWriter().one(FREQUENCY, frequency).day(FIRST, first);
        if (end instanceof RecurrenceEnd.Times times) {
            facts.number(TIMES, times.count());
        } else if (end instanceof RecurrenceEnd.Until until) {
            facts.day(UNTIL, until.last());
        }
        return facts.facts();
    }

    /** The occurrence with that number, counted from 0; empty after the end. */
    public Optional<Occurrence> occurrence(int number, BankingDays days) {
        LocalDate due = frequency.after(first, number);
        return end.includes(number, due)
                ? Optional.of(new Occurrence(number, due, days.onOrAfter(due)))
                : Optional.empty();
    }

    /**
     * The occurrences that are to be booked by a local date, oldest first, without those that were.
     *
     * @param done how many were dealt with before: the number of the first that was not
     */
    public List<Occurrence> dueBy(LocalDate today, int done, BankingDays days) {
        List<Occurrence> due = new ArrayList<>();
        Optional<Occurrence> next = occurrence(done, days);
        while (next.isPresent() && !next.get().booksOn().isAfter(today)) {
            due.add(next.get());
            next = occurrence(done + due.size(), days);
        }
        return due;
    }

    /** The number of the first occurrence whose day by the plan is that day or later. */
    public int numberOnOrAfter(LocalDate day) {
        int number = 0;
        while (end.includes(number, frequency.after(first, number))
                && frequency.after(first, number).isBefore(day)) {
            number++;
        }
        return number;
    }
}
