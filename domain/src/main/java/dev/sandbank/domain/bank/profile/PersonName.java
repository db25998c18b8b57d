package dev.sandbank.domain.bank.profile;

/**
 * A person's name in the form of their country.
 *
 * @param middle may be empty
 * @param full the whole name in the local order
 */
public record PersonName(String first, String middle, String last, String full) {

    public PersonName {
        if (first.isBlank() || last.isBlank() || full.isBlank()) {
            throw new IllegalArgumentException("a person has a first, a last and a full name");
        }
    }
}
