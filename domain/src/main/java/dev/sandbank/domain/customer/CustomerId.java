package dev.sandbank.domain.customer;

import dev.sandbank.domain.market.Market;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A bank customer of one market, by the user id they log in with. User ids compare without regard to case, as in the
 * public sandbox, so the value is stored in lower case; it may differ from what the customer typed.
 */
public record CustomerId(Market market, String userId) {

    /** The maximum length of a user id, in characters. */
    public static final int MAX_LENGTH = 64;

    public CustomerId {
        userId = userId.strip().toLowerCase(Locale.ROOT);
        if (userId.isEmpty() || userId.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("user id must have 1 to " + MAX_LENGTH + " characters");
        }
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerId that && market == that.market && userId.equals(that.userId);
    }

    @Override
    public int hashCode() {
        return 31 * market.hashCode() + userId.hashCode();
    }
}
