package dev.sandbank.domain.bank.card;

/** The opaque id of a card, which never changes: 88 hex digits for seeded cards. */
public record CardId(String value) {

    public CardId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("card id must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
