package dev.sandbank.http.bank.example;

import dev.sandbank.domain.bank.reference.ReferenceData;
import dev.sandbank.domain.bank.reference.ReferenceValue;
import dev.sandbank.domain.bank.seed.people.ProfileSeed;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.bank.seed.places.Shop;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds names of places, people and firms of other markets in texts about one market. */
public final class ForeignWords {

    private static final Map<Market, Set<String>> OF_OTHERS = new ConcurrentHashMap<>();

    private static final Set<String> PLACES = Set.of(
            "SYDNEY",
            "HOBART",
            "CANBERRA",
            "PARRAMATTA",
            "GEORGE STREET",
            "MARINE PARADE",
            "HARBOUR STREET",
            "TASMAN",
            "KOPI CORNER",
            "SEVERN",
            "MULTAN",
            "SALZBURG");

    private ForeignWords() {}

    /** Whether a text contains a word of another market. */
    public static boolean isIn(String text, Market market) {
        String padded = " " + text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}& ]", " ") + " ";
        return !text.startsWith("http")
                && OF_OTHERS.computeIfAbsent(market, ForeignWords::wordsOfOthers).stream()
                        .anyMatch(word -> padded.contains(" " + word + " "));
    }

    /** Whether it is a state of another market and not of this one. */
    public static boolean isState(String text, Market market) {
        return statesOfOthers(market).contains(text);
    }

    private static Set<String> wordsOfOthers(Market market) {
        Set<String> words = new HashSet<>(PLACES);
        Arrays.stream(Market.values())
                .filter(other -> other != market)
                .flatMap(ForeignWords::words)
                .forEach(words::add);
        words(market).forEach(words::remove);
        return words;
    }

    /** States of other markets, except those whose names this market uses too. */
    private static Set<String> statesOfOthers(Market market) {
        Set<String> states = Arrays.stream(Market.values())
                .filter(other -> other != market)
                .flatMap(ForeignWords::states)
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
        Stream<String> shops = Stream.of(firms.groceries(), firms.dining(), firms.shops(), firms.utilities())
                .flatMap(List::stream)
                .map(Shop::name);
        Stream<String> names = Stream.concat(shops, firms.employers().stream());
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
