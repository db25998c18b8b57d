package dev.sandbank.domain.bank.reference;

import dev.sandbank.domain.market.Market;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The countries of the world, as lists that codes include. They come from our own file and not from the JDK, so that
 * they are the same on every JVM.
 */
record Countries(List<Country> countries) {

    private static final Set<Market> EVERYWHERE = EnumSet.allOf(Market.class);

    private record Country(String twoLetters, String threeLetters, String telephone, String name) {

        static Country parse(String line) {
            String[] cells = line.split(" ", 4);
            return new Country(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    /** Reads lines of two letters, three letters, telephone code and name. */
    static Countries read(List<String> lines) {
        return new Countries(lines.stream()
                .map(Country::parse)
                .sorted(Comparator.comparing(Country::name))
                .toList());
    }

    void addTo(Entries entries) {
        for (Country country : countries) {
            add(entries, "countries by two letters", country.twoLetters(), country.name());
            add(entries, "countries by three letters", country.threeLetters(), country.name());
            add(entries, "country names", country.name(), country.name());
        }
        telephones().forEach((code, names) -> add(entries, "telephone codes", code, names));
    }

    /** The countries by telephone code, because some countries share a code. */
    private Map<String, String> telephones() {
        return countries.stream()
                .collect(Collectors.groupingBy(
                        Country::telephone, TreeMap::new, Collectors.mapping(Country::name, Collectors.joining(", "))));
    }

    private static void add(Entries entries, String list, String value, String description) {
        entries.add(Entries.LIST + list, EVERYWHERE, new ReferenceValue(value, description));
    }
}
