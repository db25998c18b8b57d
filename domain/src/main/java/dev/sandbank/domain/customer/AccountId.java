package dev.sandbank.domain.customer;

import org.jspecify.annotations.Nullable;

/** The opaque id of an account, which never changes: 84 to 90 hex digits for seeded accounts. */
public record AccountId(String value) {

    public AccountId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("account id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
