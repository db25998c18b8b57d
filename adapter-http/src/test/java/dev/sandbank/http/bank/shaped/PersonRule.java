package dev.sandbank.http.bank.shaped;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Fields about the caller's person agree with the profile and with the market. */
final class PersonRule implements AnswerRule {

    /** The names of fields, and their names in the profile. */
    private static final Map<String, String> NAMES = Map.of(
            "givenName", "firstName",
            "localEnglishGivenName", "firstName",
            "middleName", "middleName",
            "surname", "lastName",
            "localEnglishSurname", "lastName",
            "customerName", "fullName",
            "fullName", "fullName",
            "embossName", "fullName");

    private static final Map<String, String> ADDRESS = Map.of(
            "addressLine1", "addressline1",
            "addressLine2", "addressline2",
            "city", "city",
            "cityName", "city",
            "state", "state",
            "postalCode", "postalCode");

    private static final Set<String> COUNTRIES = Set.of(
            "countryOfBirth",
            "nationality",
            "domicileCountryCode",
            "permanentResidencyCountryCode",
            "taxDomicileCountryCode",
            "idIssueCountry");

    private static final Pattern OTHERS = Pattern.compile(
            ".*/(beneficiary|original|payee|creditor|debtor|requirement|countryCodes|paymentCountry|bank|applicants)[A-Za-z_]*"
                    + "(/[0-9]+)?/.*");

    private static final Set<String> WOMEN = Set.of("Ms", "Mrs", "Puan", "Ibu", "Pani", "Sra.", "Srta.", "Miss");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.objects()
                .filter(part -> !OTHERS.matcher(part.place() + "/").matches())
                .forEach(part -> check(seen, part, found));
        return found;
    }

    private static void check(Seen seen, Part part, List<String> found) {
        JsonNode names = seen.profile().at("/customerParticulars/names/0");
        for (Map.Entry<String, JsonNode> field : part.node().properties()) {
            String name = field.getKey();
            String told = field.getValue().asText();
            if (field.getValue().isObject() || !seen.sent(name).isEmpty()) {
                continue;
            }
            if (NAMES.containsKey(name)
                    && !told.equals(names.path(NAMES.get(name)).asText())) {
                found.add(part.place() + "/" + name + " is " + told + ", of " + names);
            }
            if (name.equals("aliasName") && !names.path("firstName").asText().startsWith(told)) {
                found.add(part.place() + "/aliasName is " + told + ", of " + names);
            }
            if (COUNTRIES.contains(name)
                    && told.length() == 2
                    && !told.equals(seen.market().name())) {
                found.add(part.place() + "/" + name + " is " + told);
            }
            if (name.equals("gender") && !told.startsWith(gender(seen)) && !told.matches("[^FM].*")) {
                found.add(part.place() + "/gender is " + told + " of " + prefix(seen));
            }
            if (name.equals("salutation") && !told.equals(prefix(seen))) {
                found.add(part.place() + "/salutation is " + told);
            }
        }
        if (part.node().has("postalCode") && seen.sent("postalCode").isEmpty()) {
            address(seen, part, found);
        }
    }

    private static void address(Seen seen, Part part, List<String> found) {
        boolean own = StreamSupport.stream(seen.profile().path("addressList").spliterator(), false)
                .anyMatch(address -> ADDRESS.entrySet().stream()
                        .filter(line -> part.node().has(line.getKey()))
                        .allMatch(line -> part.node().path(line.getKey()).equals(address.path(line.getValue()))));
        if (!own) {
            found.add(part.place() + " is " + part.node());
        }
    }

    private static String prefix(Seen seen) {
        return seen.profile().at("/customerParticulars/prefix").asText();
    }

    private static String gender(Seen seen) {
        return WOMEN.contains(prefix(seen)) ? "F" : "M";
    }
}
