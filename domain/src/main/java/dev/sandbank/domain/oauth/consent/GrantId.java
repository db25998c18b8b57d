package dev.sandbank.domain.oauth.consent;

/** The name of a grant; random, and of use to nobody but the customer who may revoke it. */
public record GrantId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
