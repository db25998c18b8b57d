package dev.sandbank.domain.bank.card.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a card works abroad.
 *
 * @param forever whether it works until it is switched off
 * @param from the first day, or null
 * @param until the last day, or null
 */
public record AbroadUse(
        boolean open,
        boolean forever,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** It does not work abroad. */
    public static final AbroadUse CLOSED = new AbroadUse(false, false, null, null);

    /** It works abroad until it is switched off. */
    public static final AbroadUse FOREVER = new AbroadUse(true, true, null, null);

    /** It works abroad from one day to another, both included. */
    public static AbroadUse between(LocalDate from, LocalDate until) {
        return new AbroadUse(true, false, from, until);
    }

    public boolean worksOn(LocalDate day) {
        return open && (forever || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until))));
    }
}
