package dev.sandbank.domain.oauth.consent;

import org.jspecify.annotations.Nullable;

/** The random id of a grant. Only the customer can use it, to revoke the grant. */
public record GrantId(String value) {

    @Override
    public String toString() {
        return value;
    }

    // Written out, because reading accounts compares it often: decision 61.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GrantId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
