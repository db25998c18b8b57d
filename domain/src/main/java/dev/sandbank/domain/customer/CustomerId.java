package dev.sandbank.domain.customer;

import dev.sandbank.domain.market.Market;
import java.util.Locale;

/**
 * A bank customer of one market, by the user id they log in with. User ids compare without regard to case, as the
 * public sandbox's do, so the value is kept in lower case; {@code userId} is never shown to people as typed here.
 */
public record CustomerId(Market market, String userId) {

    /** Longest user id accepted, in characters. */
    public static final int MAX_LENGTH = 64;

    public CustomerId {
        userId = userId.strip().toLowerCase(Locale.ROOT);
        if (userId.isEmpty() || userId.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("user id must have 1 to " + MAX_LENGTH + " characters");
        }
    }
}
