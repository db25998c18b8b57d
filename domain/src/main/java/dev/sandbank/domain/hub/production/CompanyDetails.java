package dev.sandbank.domain.hub.production;

import dev.sandbank.domain.hub.developer.PersonName;
import dev.sandbank.domain.naming.ReadableName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The company that stands behind an application.
 *
 * @param address several lines are allowed
 * @param registrationNumber the number by which the company is registered where it is at home
 * @param contactPerson whom to call
 * @param url the company's site, http or https
 */
public record CompanyDetails(String name, String address, String registrationNumber, String contactPerson, String url) {

    /** The maximum length of an address, in characters. */
    public static final int MAX_ADDRESS_LENGTH = 500;

    /** The maximum length of a registration number, in characters. */
    public static final int MAX_NUMBER_LENGTH = 50;

    /** The maximum length of a URL, in characters. */
    public static final int MAX_URL_LENGTH = 300;

    public CompanyDetails {
        ProductionText.require(objectionTo(name, address, registrationNumber, contactPerson, url));
    }

    /** The first objection to these details, if there is one. */
    public static Optional<String> objectionTo(
            String name, String address, String registrationNumber, String contactPerson, String url) {
        return Stream.of(
                        objectionToName(name),
                        objectionToAddress(address),
                        objectionToRegistrationNumber(registrationNumber),
                        objectionToContactPerson(contactPerson),
                        objectionToUrl(url))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Says why a text cannot be the name of the company, as a sentence; empty if it can. */
    public static Optional<String> objectionToName(String text) {
        return text.isBlank() ? Optional.of("Enter the name of the company.") : PersonName.objectionToCompany(text);
    }

    /** Says why a text cannot be the address, as a sentence; empty if it can. */
    public static Optional<String> objectionToAddress(String text) {
        if (text.isBlank()) {
            return Optional.of("Enter the address of the company.");
        }
        if (text.length() > MAX_ADDRESS_LENGTH) {
            return Optional.of("An address has at most " + MAX_ADDRESS_LENGTH + " characters.");
        }
        return ReadableName.objectionToText(text).map(objection -> "An address " + objection + ".");
    }

    /** Says why a text cannot be the registration number, as a sentence; empty if it can. */
    public static Optional<String> objectionToRegistrationNumber(String text) {
        if (text.isBlank()) {
            return Optional.of("Enter the registration number of the company.");
        }
        if (text.length() > MAX_NUMBER_LENGTH) {
            return Optional.of("A registration number has at most " + MAX_NUMBER_LENGTH + " characters.");
        }
        return ReadableName.objectionTo(text).map(objection -> "A registration number " + objection + ".");
    }

    /** Says why a text cannot be the contact person, as a sentence; empty if it can. */
    public static Optional<String> objectionToContactPerson(String text) {
        return text.isBlank() ? Optional.of("Enter the name of a person to contact.") : PersonName.objectionTo(text);
    }

    /** Says why a text cannot be the URL, as a sentence; empty if it can. */
    public static Optional<String> objectionToUrl(String text) {
        if (text.isBlank()) {
            return Optional.of("Enter the address of the company's site.");
        }
        if (text.length() > MAX_URL_LENGTH) {
            return Optional.of("A URL has at most " + MAX_URL_LENGTH + " characters.");
        }
        return isSite(text)
                ? Optional.empty()
                : Optional.of("Enter a whole URL, such as https://www.example.com, without user name or password.");
    }

    private static boolean isSite(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && text.chars().allMatch(letter -> letter < 128);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
