package dev.sandbank.domain.refusal;

import java.time.Instant;

/** Why a token opens nothing, or gives no other token. */
public enum TokenRefusal implements Reason {
    GRANT_TYPE_UNSUPPORTED,
    REFRESH_TOKEN_UNKNOWN,
    REFRESH_TOKEN_EXPIRED,
    REFRESH_TOKEN_REUSED,
    GRANT_REVOKED,
    TOKEN_OF_ANOTHER_CLIENT,
    ACCESS_TOKEN_UNKNOWN,
    ACCESS_TOKEN_EXPIRED,
    ACCESS_TOKEN_REVOKED,
    TOKEN_OF_ANOTHER_SPACE;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** No token has the id by which its owner named it. */
    public record NamedTokenUnknown(String tokenId) implements Refusal {
        @Override
        public Reason reason() {
            return ACCESS_TOKEN_UNKNOWN;
        }
    }

    /** The token was good until an instant that has passed. */
    public record AccessTokenExpired(Instant expiredAt) implements Refusal {
        @Override
        public Reason reason() {
            return ACCESS_TOKEN_EXPIRED;
        }
    }
}
