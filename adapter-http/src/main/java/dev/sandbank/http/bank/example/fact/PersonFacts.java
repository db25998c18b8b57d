package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.profile.EmailAddress;
import dev.sandbank.domain.bank.profile.PersonName;
import dev.sandbank.domain.bank.profile.PhoneNumber;
import dev.sandbank.domain.bank.profile.PostalAddress;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.market.Market;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Knows a person of the market, who lives where the person was born. */
record PersonFacts(Caller caller, Profile person) {

    private static final Set<String> WOMEN = Set.of("Ms", "Mrs", "Miss", "Puan", "Ibu", "Pani", "Sra.", "Srta.");

    /** The value under a name: of several addresses, phones or e-mail addresses that of the first. */
    JsonNode of(String name) {
        return Stream.of(
                        named(name),
                        born(name),
                        living(name.replace("addressline", "addressLine")),
                        reached(name),
                        asCustomer(name))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElse(Facts.UNKNOWN);
    }

    private JsonNode named(String name) {
        PersonName own = person.name();
        return switch (name) {
            case "fullName", "embossName", "embossedName", "customerName", "accountName", "relationshipName" ->
                Facts.text(own.full());
            case "firstName", "givenName", "localEnglishGivenName" -> Facts.text(own.first());
            case "middleName" -> Facts.text(own.middle());
            case "lastName", "surname", "localEnglishSurname" -> Facts.text(own.last());
            case "aliasName" -> Facts.text(own.first().split(" ", 2)[0]);
            case "salutation" -> Facts.text(person.prefix());
            case "gender" -> Facts.text(WOMEN.contains(person.prefix()) ? "FEMALE" : "MALE");
            case "motherMaidenName" ->
                Facts.text(Persons.other(caller, own.full().length()).name().last());
            default -> Facts.UNKNOWN;
        };
    }

    private JsonNode born(String name) {
        return switch (name) {
            case "dateOfBirth" -> Facts.text(birthday());
            case "placeOfBirth", "idIssuePlace", "town" -> Facts.text(home().city());
            case "idNumber" -> Facts.text(document());
            case "countryOfBirth",
                    "nationality",
                    "domicileCountryCode",
                    "permanentResidencyCountryCode",
                    "taxDomicileCountryCode",
                    "idIssueCountry",
                    "relatedSpfCountryOfGovernment",
                    "countryCode" -> Facts.text(market().name());
            default -> Facts.UNKNOWN;
        };
    }

    /** The number of a passport or of another document of the person. */
    private String document() {
        Dice dice = caller.everywhere("document", person.name().full(), "0");
        return dice.text(1, "CEKMPS") + dice.number(7);
    }

    /** The birthday of an adult, the same in every call. */
    private LocalDate birthday() {
        Dice dice = Dice.of(
                caller.seed(), "birthday", market().name(), person.name().full());
        return LocalDate.of(dice.between(1960, 1999), 1, 1).plusDays(dice.between(0, 364));
    }

    private JsonNode living(String name) {
        PostalAddress home = home();
        return switch (name) {
            case "addressLine", "addressLine1" -> line(home, 0);
            case "addressLine2" -> line(home, 1);
            case "addressLine3" -> line(home, 2);
            case "addressLine4" -> line(home, 3);
            case "city", "cityName" -> Facts.text(home.city());
            case "state", "idIssueState", "provinceCode" -> Facts.text(home.state());
            case "postalCode" -> Facts.text(home.postalCode());
            case "countryName" -> Facts.text(market().country());
            case "streetName" -> Facts.text(street(home));
            default -> Facts.UNKNOWN;
        };
    }

    private static JsonNode line(PostalAddress home, int index) {
        return index < home.lines().size() ? Facts.text(home.lines().get(index)) : Facts.UNKNOWN;
    }

    private static String street(PostalAddress home) {
        String line = home.lines().get(0);
        return line.substring(line.lastIndexOf(',') + 1).replaceAll("^[\\s0-9/#-]+|[\\s0-9/#-]+$", "");
    }

    private JsonNode reached(String name) {
        PhoneNumber phone = person.phones().get(0);
        EmailAddress email = person.emails().get(0);
        return switch (name) {
            case "phoneType" -> Facts.text(phone.type());
            case "phoneNumber" -> Facts.text(phone.number());
            case "phoneCountryCode" -> Facts.text(phone.countryCode());
            case "areaCode" -> Facts.text(phone.areaCode());
            case "maskedPhoneNumber" -> Facts.text(phone.masked());
            case "emailAddress" -> Facts.text(email.address());
            case "isPreferredEmailAddress" -> Facts.text(email.preferred());
            default -> Facts.UNKNOWN;
        };
    }

    private JsonNode asCustomer(String name) {
        return switch (name) {
            case "employerName" ->
                Facts.text(Localities.of(market()).employers().get(0));
            case "customerSegment" -> Facts.text(person.segment());
            default -> Facts.UNKNOWN;
        };
    }

    private PostalAddress home() {
        return person.addresses().get(0);
    }

    private Market market() {
        return caller.market();
    }
}
