package dev.sandbank.domain.refusal;

import java.time.Instant;

/** The reasons why a token does not allow a call or a refresh. */
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

    /** The owner of an application named a token id that does not exist. */
    public record NamedTokenUnknown(String tokenId) implements Refusal {
        @Override
        public Reason reason() {
            return ACCESS_TOKEN_UNKNOWN;
        }
    }

    /** The token has expired. */
    public record AccessTokenExpired(Instant expiredAt) implements Refusal {
        @Override
        public Reason reason() {
            return ACCESS_TOKEN_EXPIRED;
        }
    }
}
