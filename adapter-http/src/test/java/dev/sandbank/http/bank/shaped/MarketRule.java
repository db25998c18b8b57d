package dev.sandbank.http.bank.shaped;

import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.http.bank.shaped.Seen.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nothing in an answer is of another market: no place, person, firm or money, except where the whole world may be meant. */
final class MarketRule implements AnswerRule {

    /** Fields of which any country or money may be told. */
    private static final Pattern WORLD = Pattern.compile(
            ".*/(countryCodes|paymentCountry|travelPlan|foreign[A-Za-z]*|alternate[A-Za-z]*|kid|[a-zA-Z]*[uU]rl)(/.*)?|.*_url");

    private static final Set<String> PLACES = Set.of(
            "SYDNEY", "HOBART", "CANBERRA", "PARRAMATTA", "GEORGE STREET", "MARINE PARADE", "HARBOUR STREET",
            "TASMAN", "KOPI CORNER", "SEVERN", "MULTAN", "SALZBURG");

    @Override
    public List<String> broken(Seen seen) {
        Set<String> foreign = wordsOfOthers(seen.market());
        List<String> found = new ArrayList<>();
        seen.scalars()
                .filter(part -> part.node().isTextual() && !WORLD.matcher(part.place()).matches())
                .filter(part -> !seen.wasSent(part.node().asText()))
                .forEach(part -> check(seen, part, foreign, found));
        return found;
    }

    private static void check(Seen seen, Part part, Set<String> foreign, List<String> found) {
        String told = part.node().asText();
        String padded = " " + told.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}& ]", " ") + " ";
        if (!told.startsWith("http")) {
            foreign.stream()
                    .filter(word -> padded.contains(" " + word + " "))
                    .forEach(word -> found.add(part.place() + ": " + told));
        }
        String name = part.name().toLowerCase(Locale.ROOT);
        if (name.matches("state|provincecode|idissuestate") && statesOfOthers(seen.market()).contains(told)) {
            found.add(part.place() + ": " + told);
        }
        if (name.endsWith("currencycode") && told.length() == 3 && !moneys(seen).contains(told)) {
            found.add(part.place() + ": " + told);
        }
        if (name.equals("currencyname")
                && moneys(seen).stream().noneMatch(code -> Currency.getInstance(code)
                        .getDisplayName(Locale.ENGLISH)
                        .equalsIgnoreCase(told))) {
            found.add(part.place() + ": " + told);
        }
        if (name.endsWith("countrycode") && told.matches("[A-Z]{2}") && !told.equals(seen.market().name())) {
            found.add(part.place() + ": " + told);
        }
        if (name.equals("iban") && !told.startsWith(seen.market().name())) {
            found.add(part.place() + ": " + told);
        }
    }

    private static Set<String> moneys(Seen seen) {
        Set<String> moneys = new HashSet<>(Set.of(seen.market().currency().name()));
        seen.accounts().forEach(account -> moneys.add(account.path("currencyCode").asText()));
        return moneys;
    }

    private static Set<String> wordsOfOthers(Market market) {
        Set<String> words = new HashSet<>(PLACES);
        Arrays.stream(Market.values())
                .filter(other -> other != market)
                .flatMap(MarketRule::words)
                .forEach(words::add);
        words(market).forEach(words::remove);
        return words;
    }

    /** States of no other market have the names of this one's; some have no names of their own. */
    private static Set<String> statesOfOthers(Market market) {
        Set<String> states = Arrays.stream(Market.values())
                .filter(other -> other != market)
                .flatMap(MarketRule::states)
                .collect(Collectors.toSet());
        states(market).forEach(states::remove);
        return states;
    }

    private static Stream<String> states(Market market) {
        return ReferenceData.of("state", market).stream()
                .flatMap(list -> list.values().stream())
                .map(ReferenceValue::value);
    }

    private static Stream<String> words(Market market) {
        Locality firms = Localities.of(market);
        Stream<String> places = Stream.concat(Stream.of(market.country()), people(market));
        Stream<String> names = Stream.of(firms.groceries(), firms.dining(), firms.shops(), firms.utilities(),
                        firms.employers())
                .flatMap(List::stream);
        return Stream.of(places, names)
                .flatMap(all -> all)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(word -> word.length() > 4);
    }

    private static Stream<String> people(Market market) {
        return Arrays.stream(TestCustomer.values())
                .map(customer -> ProfileSeed.of(SeedName.DEFAULT, market, customer))
                .flatMap(profile -> Stream.of(
                        profile.name().last(), profile.addresses().get(0).city()));
    }
}
