package dev.sandbank.domain.hub.registration;

import dev.sandbank.domain.hub.developer.PersonName;
import dev.sandbank.domain.mail.EmailAddress;
import dev.sandbank.domain.naming.ReadableName;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody tells of themselves who asks for an account.
 *
 * @param company may be empty
 * @param country the two letters of ISO 3166, or empty
 * @param purpose what they want to build; may be empty, at most {@value #MAX_PURPOSE_LENGTH} characters
 */
public record Applicant(String name, EmailAddress email, String company, String country, String purpose) {

    /** The maximum length of the purpose, in characters. */
    public static final int MAX_PURPOSE_LENGTH = 1_000;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|");

    /** Stands for somebody whose account is deleted. */
    public static final Applicant FORGOTTEN = invited("Deleted", new EmailAddress("deleted@invalid"), "");

    public Applicant {
        Stream.of(
                        PersonName.objectionTo(name),
                        PersonName.objectionToCompany(company),
                        objectionToCountry(country),
                        objectionToPurpose(purpose))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(objection -> {
                    throw new IllegalArgumentException(objection);
                });
    }

    /** Somebody of whom only the address and the name are known. */
    public static Applicant invited(String name, EmailAddress email, String company) {
        return new Applicant(name, email, company, "", "");
    }

    /** Says why a text is no country, as a sentence; empty if it is one or is empty. */
    public static Optional<String> objectionToCountry(String text) {
        return COUNTRY.matcher(text).matches() ? Optional.empty() : Optional.of("Choose a country of the list.");
    }

    /** Says why a text cannot be a purpose, as a sentence; empty if it can. */
    public static Optional<String> objectionToPurpose(String text) {
        if (text.length() > MAX_PURPOSE_LENGTH) {
            return Optional.of("This text has at most 1,000 characters; yours has " + text.length() + ".");
        }
        return ReadableName.objectionToText(text).map(objection -> "This text " + objection + ".");
    }
}
