package dev.sandbank.domain.refusal;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.refusal.Refusal.TryLater;
import java.util.Set;

/** The reasons why an application itself is refused or cannot be stored. */
public enum ClientRefusal implements Reason {
    CLIENT_UNKNOWN,
    CLIENT_SECRET_WRONG,
    CLIENT_SUSPENDED,
    CLIENT_GUESSING,
    CLIENT_NOT_ALLOWED_GRANT,
    CLIENT_NOT_APPROVED_FOR_MARKET,
    CLIENT_IS_PUBLIC,
    CLIENT_EXISTS,
    CLIENT_DETAILS_INVALID,
    CLIENT_SECRETS_FULL,
    CLIENT_SECRET_UNKNOWN,
    CLIENT_SECRET_LAST,
    CLIENT_NOT_YOURS,
    CLIENT_NOT_CONFIRMED,
    CLIENT_CHANGED_MEANWHILE,
    CLIENT_SENT_OTHERWISE;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** A refusal where somebody named the application by its id. */
    public record NamedClient(ClientRefusal reason, String clientId) implements Refusal {}

    /** The source sent too many wrong secrets. */
    public record ClientGuessing(long retryAfterSeconds) implements TryLater {
        @Override
        public Reason reason() {
            return CLIENT_GUESSING;
        }
    }

    /**
     * The application may not use a kind of grant.
     *
     * @param grant the kind's name
     */
    public record GrantNotAllowed(String grant) implements Refusal {
        @Override
        public Reason reason() {
            return CLIENT_NOT_ALLOWED_GRANT;
        }
    }

    /**
     * An application of production was not approved for a market.
     *
     * @param market the one that it called
     * @param approved those it may call
     */
    public record MarketNotApproved(Market market, Set<Market> approved) implements Refusal {
        public MarketNotApproved {
            approved = Set.copyOf(approved);
        }

        @Override
        public Reason reason() {
            return CLIENT_NOT_APPROVED_FOR_MARKET;
        }
    }

    /**
     * An application may not have these details.
     *
     * @param sentence the fault, in words for the owner
     */
    public record ClientDetailsInvalid(String sentence) implements Refusal {
        @Override
        public Reason reason() {
            return CLIENT_DETAILS_INVALID;
        }
    }
}
