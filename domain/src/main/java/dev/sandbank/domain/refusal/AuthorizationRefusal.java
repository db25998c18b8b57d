package dev.sandbank.domain.refusal;

import dev.sandbank.domain.market.Market;
import java.util.Set;

/** The reasons why a customer is not asked for consent, did not give it, or cannot revoke it. */
public enum AuthorizationRefusal implements Reason {
    REDIRECT_URI_UNREGISTERED,
    REDIRECT_URI_MISSING,
    REDIRECT_URI_OF_SERVER,
    RESPONSE_TYPE_MISSING,
    RESPONSE_TYPE_UNSUPPORTED,
    REQUEST_OBJECT_UNSUPPORTED,
    REQUEST_URI_UNSUPPORTED,
    SCOPE_NOT_ALLOWED,
    MARKET_UNKNOWN,
    CODE_CHALLENGE_MISSING,
    CODE_CHALLENGE_MALFORMED,
    CONSENT_DENIED,
    CONSENT_WITHOUT_ACCOUNT,
    GRANT_UNKNOWN;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /**
     * No redirect URI was sent, and the application does not have exactly one.
     *
     * @param registered the number of redirect URIs that the application has
     */
    public record RedirectUriMissing(int registered) implements Refusal {
        @Override
        public Reason reason() {
            return REDIRECT_URI_MISSING;
        }
    }

    /**
     * A scope cannot be had.
     *
     * @param scope the first one with which something is wrong; empty if none was asked for
     */
    public record ScopeNotAllowed(ScopeFault fault, String scope) implements Refusal {
        @Override
        public Reason reason() {
            return SCOPE_NOT_ALLOWED;
        }
    }

    /** The ways in which a scope can be wrong. */
    public enum ScopeFault {
        MISSING,
        /** No published scope is written so. */
        UNKNOWN,
        /** This kind of grant does not give it. */
        OF_ANOTHER_GRANT,
        /** The application was approved for others. */
        NOT_APPROVED,
        /** The grant that is refreshed does not have it. */
        NOT_GRANTED
    }

    /**
     * A market or line of business is missing, or is none of the bank's.
     *
     * @param parameter {@code countryCode} or {@code businessCode}, of a query or a path
     * @param sent empty if it is missing
     */
    public record MarketUnknown(String parameter, String sent) implements Refusal {
        @Override
        public Reason reason() {
            return MARKET_UNKNOWN;
        }
    }

    /** The method of a code challenge is not S256. */
    public record ChallengeMethodWrong() implements Refusal {
        @Override
        public Reason reason() {
            return CODE_CHALLENGE_MALFORMED;
        }
    }

    /** What was asked for is not published in a market that the bank does serve. */
    public record NotPublished(Market market, Set<Market> published) implements Refusal {
        public NotPublished {
            published = Set.copyOf(published);
        }

        @Override
        public Reason reason() {
            return MARKET_UNKNOWN;
        }
    }
}
