package dev.sandbank.domain.bank.profile;

/**
 * A person's name as written where they live.
 *
 * @param middle may be empty
 * @param full all of it in the local order
 */
public record PersonName(String first, String middle, String last, String full) {

    public PersonName {
        if (first.isBlank() || last.isBlank() || full.isBlank()) {
            throw new IllegalArgumentException("a person has a first, a last and a full name");
        }
    }
}
