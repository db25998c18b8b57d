package dev.sandbank.domain.bank.reference;

import dev.sandbank.domain.market.Market;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All values with their markets, by code or by the name of a list that codes include. */
final class Entries {

    /** The prefix of the names of lists; no code begins with it. */
    static final String LIST = "list ";

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final TreeSet<String> codes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private record Entry(Set<Market> markets, ReferenceValue value) {}

    void add(String name, Set<Market> markets, ReferenceValue value) {
        if (!name.startsWith(LIST)) {
            codes.add(name);
        }
        entries.computeIfAbsent(key(name), any -> new ArrayList<>()).add(new Entry(markets, value));
    }

    /**
     * Gives a code the values of a list.
     *
     * @throws IllegalArgumentException if nothing was added to that list before
     */
    void include(String code, String list) {
        List<Entry> included = entries.get(key(list));
        if (included == null) {
            throw new IllegalArgumentException("no " + list + " for " + code);
        }
        included.forEach(entry -> add(code, entry.markets(), entry.value()));
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    SortedSet<String> codes() {
        return Collections.unmodifiableSortedSet(codes);
    }

    /** The list of a code; none if it has no values in the market. */
    Optional<ReferenceList> list(String code, Market market) {
        List<ReferenceValue> values = entries.getOrDefault(key(code), List.of()).stream()
                .filter(entry -> entry.markets().contains(market))
                .map(Entry::value)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new ReferenceList(written(code), values));
    }

    /** The key of a code, the same for every upper and lower case spelling. */
    static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    private String written(String code) {
        return Objects.requireNonNull(codes.floor(code));
    }
}
