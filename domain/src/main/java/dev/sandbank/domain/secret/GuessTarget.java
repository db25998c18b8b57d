package dev.sandbank.domain.secret;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;

/**
 * The log-in or application whose secret a caller tries. It need not exist, so that a lock does not show what exists.
 *
 * @param name unique within its kind
 */
public record GuessTarget(Kind kind, String name) {

    /**
     * The number of parts in the name of a customer. Slashes separate them, and only the last part may contain a slash.
     */
    public static final int CUSTOMER_PARTS = 3;

    /** The log-in of a customer. */
    public static GuessTarget ofCustomer(SpaceId space, Market market, String userId) {
        return new GuessTarget(Kind.CUSTOMER, space + "/" + market.code() + "/" + userId);
    }

    /** An application. */
    public static GuessTarget ofApplication(String clientId) {
        return new GuessTarget(Kind.APPLICATION, clientId);
    }

    /** The log-in of a developer; see {@link Kind#DEVELOPER}. */
    public static GuessTarget ofDeveloper(String name) {
        return new GuessTarget(Kind.DEVELOPER, name);
    }

    /** The kinds of targets. */
    public enum Kind {
        /** A customer's log-in; the name is space, market and user id. */
        CUSTOMER,
        /** An application; the name is its client id. */
        APPLICATION,
        /**
         * A developer's log-in; the name is the user id, or a hash if no developer has it: it may be a password that was
         * typed into the wrong field.
         */
        DEVELOPER;

        public GuessLimit limit() {
            return switch (this) {
                case CUSTOMER, DEVELOPER -> GuessLimit.PASSWORDS;
                case APPLICATION -> GuessLimit.CLIENT_SECRETS;
            };
        }
    }
}
