package dev.sandbank.domain.oauth.consent;

/** The random id of a grant. Only the customer can use it, to revoke the grant. */
public record GrantId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
