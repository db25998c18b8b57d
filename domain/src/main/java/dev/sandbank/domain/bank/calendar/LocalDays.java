package dev.sandbank.domain.bank.calendar;

import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.LocalDate;

/** Between instants and the days of a market's calendar. */
public final class LocalDays {

    private LocalDays() {}

    /** The day of the market's calendar at that instant. */
    public static LocalDate at(Instant instant, Market market) {
        return LocalDate.ofInstant(instant, market.zone());
    }

    /**
     * The first instant of a day. It is not always midnight, because clocks that are put forward at midnight skip it;
     * where clocks show midnight twice, it is the first time.
     */
    public static Instant start(LocalDate day, Market market) {
        return day.atStartOfDay(market.zone()).toInstant();
    }
}
