package dev.sandbank.application.bank.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a payment is to be made, as the caller asks for it.
 *
 * @param repeats whether it is to be made again and again
 * @param on the only day on which it is to be made; null for today
 */
public record PaymentTiming(boolean repeats, @Nullable LocalDate on) {

    /** At once. */
    public static final PaymentTiming NOW = new PaymentTiming(false, null);

    boolean isLaterThan(LocalDate today) {
        return repeats || (on != null && on.isAfter(today));
    }
}
