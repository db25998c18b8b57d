package dev.sandbank.http.contract;

import dev.sandbank.domain.market.Market;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The results for every operation in every market, as a table for people. */
final class Coverage {

    private final Map<String, Set<Market>> answered = new ConcurrentHashMap<>();
    private final Map<String, Set<Market>> valid = new ConcurrentHashMap<>();

    /** Records that the operation answered a valid call correctly. */
    void answered(PublishedOperation operation, Market market) {
        note(answered, operation, market);
    }

    /** Records that the answer fitted its schema and had no unknown field. */
    void valid(PublishedOperation operation, Market market) {
        note(valid, operation, market);
    }

    /** The table: one line for each operation, one column for each market, and a line of totals. */
    String table(Collection<PublishedOperation> published) {
        StringBuilder table = new StringBuilder("S answered and valid, ! not valid, . not published\n");
        for (Market market : Market.values()) {
            table.append(market.code()).append(' ');
        }
        table.append('\n');
        Map<String, PublishedOperation> sorted = new TreeMap<>();
        published.forEach(operation -> sorted.put(operation.product().id() + " " + operation.id(), operation));
        sorted.forEach((name, operation) -> {
            for (Market market : Market.values()) {
                table.append(mark(operation, market)).append("  ");
            }
            table.append(name).append('\n');
        });
        return table.append(totals(published)).toString();
    }

    /** The totals in one sentence, as the README has them. */
    String totals(Collection<PublishedOperation> published) {
        return "%d operations, all answered by the bank behind them, %d pairs of operation and market: %d answered, %d valid"
                .formatted(
                        published.size(),
                        published.stream()
                                .mapToInt(operation -> operation.markets().size())
                                .sum(),
                        count(answered),
                        count(valid));
    }

    private String mark(PublishedOperation operation, Market market) {
        if (!operation.markets().contains(market)) {
            return ".";
        }
        boolean fits = valid.getOrDefault(operation.id(), Set.of()).contains(market);
        return fits ? "S" : "!";
    }

    private static void note(Map<String, Set<Market>> seen, PublishedOperation operation, Market market) {
        seen.computeIfAbsent(operation.id(), key -> ConcurrentHashMap.newKeySet())
                .add(market);
    }

    private static int count(Map<String, Set<Market>> seen) {
        return seen.values().stream().collect(Collectors.summingInt(Set::size));
    }
}
