package dev.sandbank.http.bank.shaped;

import dev.sandbank.http.bank.shaped.Seen.Part;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** No place, person, firm or currency in an answer is of another market, except in fields that may mean the whole world. */
final class MarketRule implements AnswerRule {

    /** Fields that may have any country or currency. */
    private static final Pattern WORLD = Pattern.compile(
            ".*/(countryCodes|paymentCountry|travelPlan|foreign[A-Za-z]*|alternate[A-Za-z]*|kid|[a-zA-Z]*[uU]rl)(/.*)?|.*_url");

    @Override
    public List<String> broken(Seen seen) {
        List<String> found = new ArrayList<>();
        seen.scalars()
                .filter(part ->
                        part.node().isTextual() && !WORLD.matcher(part.place()).matches())
                .filter(part -> !seen.wasSent(part.node().asText()))
                .forEach(part -> check(seen, part, found));
        return found;
    }

    private static void check(Seen seen, Part part, List<String> found) {
        String told = part.node().asText();
        if (ForeignWords.isIn(told, seen.market())) {
            found.add(part.place() + ": " + told);
        }
        String name = part.name().toLowerCase(Locale.ROOT);
        if (name.matches("state|provincecode|idissuestate") && ForeignWords.isState(told, seen.market())) {
            found.add(part.place() + ": " + told);
        }
        if (name.endsWith("currencycode") && told.length() == 3 && !moneys(seen).contains(told)) {
            found.add(part.place() + ": " + told);
        }
        if (name.equals("currencyname")
                && moneys(seen).stream()
                        .noneMatch(code -> Currency.getInstance(code)
                                .getDisplayName(Locale.ENGLISH)
                                .equalsIgnoreCase(told))) {
            found.add(part.place() + ": " + told);
        }
        if (name.endsWith("countrycode")
                && told.matches("[A-Z]{2}")
                && !told.equals(seen.market().name())) {
            found.add(part.place() + ": " + told);
        }
        if (name.equals("iban") && !told.startsWith(seen.market().name())) {
            found.add(part.place() + ": " + told);
        }
    }

    private static Set<String> moneys(Seen seen) {
        Set<String> moneys = new HashSet<>(Set.of(seen.market().currency().name()));
        seen.accounts()
                .forEach(account -> moneys.add(account.path("currencyCode").asText()));
        return moneys;
    }
}
