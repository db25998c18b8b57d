package dev.sandbank.domain.hub.developer;

import dev.sandbank.domain.naming.ReadableName;
import java.util.Optional;

/** The rule for the names of people and companies. */
public final class PersonName {

    /** The maximum length, in characters. */
    public static final int MAX_LENGTH = 100;

    private PersonName() {}

    /** Says why a text cannot be the name of a person, as a sentence; empty if it can. */
    public static Optional<String> objectionTo(String text) {
        return text.isBlank() ? Optional.of("Enter a name.") : objection("A name", text);
    }

    /** Says why a text cannot be the name of a company, as a sentence; empty if it can. It may be left empty. */
    public static Optional<String> objectionToCompany(String text) {
        return text.isEmpty() ? Optional.empty() : objection("The name of a company", text);
    }

    static void require(String text) {
        refuse(objectionTo(text));
    }

    static void requireCompany(String text) {
        refuse(objectionToCompany(text));
    }

    private static Optional<String> objection(String what, String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.of(what + " has at most " + MAX_LENGTH + " characters.");
        }
        return ReadableName.objectionTo(text).map(objection -> what + " " + objection + ".");
    }

    private static void refuse(Optional<String> objection) {
        objection.ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }
}
