package dev.sandbank.domain.bank.card.life;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How long a card is good: five years, through the last day of a month in the calendar of its market. A card in use is
 * renewed a month before, under its id and number. A card that is switched off at that time is not renewed and expires.
 */
public final class CardExpiry {

    /** The years from the month of issue to the month in which the card expires. */
    public static final int YEARS = 5;

    private CardExpiry() {}

    /** The last day on which a card issued on a day is good. */
    public static LocalDate lastDay(LocalDate issuedOn) {
        return YearMonth.from(issuedOn).plusYears(YEARS).atEndOfMonth();
    }

    /** The day on which a card in use is renewed: the first of its last month. */
    public static LocalDate renewalDay(LocalDate lastDay) {
        return lastDay.withDayOfMonth(1);
    }

    /**
     * The state of a card on a day.
     *
     * @param state the state by what was done with it
     * @param since the day on which it came to that state
     */
    public static CardStatus on(LocalDate today, CardStatus state, LocalDate issuedOn, LocalDate since) {
        if (state != CardStatus.INACTIVE && state != CardStatus.BLOCKED) {
            return state;
        }
        LocalDate last = lastDay(issuedOn);
        while (renewalDay(last).isBefore(since)) {
            last = lastDay(last);
        }
        return today.isAfter(last) ? CardStatus.EXPIRED : state;
    }
}
