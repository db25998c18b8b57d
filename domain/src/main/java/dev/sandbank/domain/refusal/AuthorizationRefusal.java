package dev.sandbank.domain.refusal;

import dev.sandbank.domain.market.Market;
import java.util.Set;

/** The reasons why a customer is not asked for consent, did not give it, or cannot revoke it. */
public enum AuthorizationRefusal implements Reason {
    REDIRECT_URI_UNREGISTERED,
    REDIRECT_URI_MISSING,
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

    /** The requested operation is not published in the market, although the bank serves that market. */
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
