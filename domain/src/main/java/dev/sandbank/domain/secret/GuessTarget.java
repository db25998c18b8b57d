package dev.sandbank.domain.secret;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/**
 * What a caller tries to get into by a secret, whether it exists or not: so that a lock tells nothing.
 *
 * @param name unique within its kind
 */
public record GuessTarget(Kind kind, String name) {

    /** How many parts the name of a customer has, with slashes between them; only the last may hold one itself. */
    public static final int CUSTOMER_PARTS = 3;

    /** The log-in of a customer. */
    public static GuessTarget ofCustomer(SpaceId space, Market market, String userId) {
        return new GuessTarget(Kind.CUSTOMER, space + "/" + market.code() + "/" + userId);
    }

    /** An application. */
    public static GuessTarget ofApplication(String clientId) {
        return new GuessTarget(Kind.APPLICATION, clientId);
    }

    /** What can be got into. */
    public enum Kind {
        /** A customer's log-in; the name is space, market and user id. */
        CUSTOMER,
        /** An application; the name is its client id. */
        APPLICATION;

        public GuessLimit limit() {
            return switch (this) {
                case CUSTOMER -> GuessLimit.PASSWORDS;
                case APPLICATION -> GuessLimit.CLIENT_SECRETS;
            };
        }
    }
}
