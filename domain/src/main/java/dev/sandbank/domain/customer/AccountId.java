package dev.sandbank.domain.customer;

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
}
