package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.profile.Profile;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the persons whom the customer pays and who pay the customer. All of them live in the market. */
final class OtherPartyFacts implements Facts {

    private static final Pattern PREFIX = Pattern.compile(
            "(displayPayee|payee|beneficiary(?:Individual)?|originalCreditor|originalDebtor|creditor|debtor|contact"
                    + "|emergencyContact|accountant|referral|relatedCitiEmployee|relatedSeniorPublicFigure)(.*)");

    private static final Pattern HOLDERS = Pattern.compile(
            ".*[pP]ayee|payee.*Details|payeeList|payee(Bank)?Address|payeeBankDetails|(beneficiary|creditor|debtor|original"
                    + "(Credit|Debit)).*|contacts");

    /** Ids of the customer's own accounts, also in an object about somebody else. */
    private static final Pattern OWN = Pattern.compile("sourceAccountId|destinationAccountId");

    private static final Pattern SECOND = Pattern.compile("(?i).*(debtor|debit|emergency|employee).*");

    @Override
    public JsonNode of(Place place) {
        if (OWN.matcher(place.name()).matches()) {
            return UNKNOWN;
        }
        Matcher prefixed = PREFIX.matcher(place.name());
        boolean named = prefixed.matches();
        if (!named && !HOLDERS.matcher(place.name()).matches()) {
            return UNKNOWN;
        }
        Caller caller = place.scope().caller();
        int number = number(place.name());
        Profile person = Persons.other(caller, number);
        JsonNode ofTheirs = ofAccount(named ? prefixed.group(2) : place.name(), place, caller, number);
        if (!ofTheirs.isMissingNode()) {
            return ofTheirs;
        }
        return named
                ? ofPerson(decapitalized(prefixed.group(2)), person, caller)
                : ofPerson(place.name(), person, caller);
    }

    /** The debtor and the creditor of one payment are two persons. */
    private static int number(String name) {
        return SECOND.matcher(name).matches() ? 1 : 0;
    }

    private static JsonNode ofPerson(String name, Profile person, Caller caller) {
        return switch (name) {
            case "", "name", "legalName", "accountName" ->
                Facts.text(person.name().full());
            case "nickName", "nickname" -> Facts.text(person.name().first());
            case "email" -> Facts.text(person.emails().get(0).address());
            case "phoneNumber", "contactPhoneNumber" ->
                Facts.text(person.phones().get(0).international());
            case "proxyIdValue" ->
                Facts.text("+" + person.phones().get(0).countryCode() + "-"
                        + person.phones().get(0).number());
            default -> new PersonFacts(caller, person).of(name);
        };
    }

    /** The account of that person at some bank. */
    private static JsonNode ofAccount(String rest, Place place, Caller caller, int number) {
        String digits =
                caller.everywhere("account number", Integer.toString(number)).number(10);
        boolean shown = place.name().startsWith("display");
        if (place.name().equals("payeeId")) {
            return Facts.text(Persons.id(caller, "payeeId", number));
        }
        return switch (decapitalized(rest)) {
            case "accountNumber" -> Facts.text(shown ? "XXXXXX" + digits.substring(6) : digits);
            case "displayAccountNumber" -> Facts.text("XXXXXX" + digits.substring(6));
            case "displayCardNumber" -> Facts.text("XXXXXXXXXXXX" + digits.substring(2, 6));
            case "accountCurrencyCode", "currencyCode" ->
                Facts.text(caller.market().currency());
            case "accountId", "cardId" -> Facts.text(Persons.id(caller, rest, number));
            default -> UNKNOWN;
        };
    }

    private static String decapitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
