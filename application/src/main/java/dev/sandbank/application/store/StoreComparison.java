package dev.sandbank.application.store;

import java.util.List;
import java.util.Optional;

/**
 * What two stores have in common, table by table.
 *
 * @param money what was ever moved by the ledger, by unit
 */
public record StoreComparison(List<ComparedTable> tables, List<ComparedMoney> money) {

    public StoreComparison {
        tables = List.copyOf(tables);
        money = List.copyOf(money);
    }

    /** Whether nothing differs. */
    public boolean isEqual() {
        return firstDifference().isEmpty();
    }

    /** The first difference as a sentence without its end; empty if there is none. */
    public Optional<String> firstDifference() {
        return tables.stream()
                .filter(table -> !table.difference().isEmpty())
                .map(table -> "the table " + table.name() + ": " + table.difference())
                .findFirst()
                .or(() -> money.stream()
                        .filter(sum -> !sum.one().equals(sum.other()))
                        .map(sum -> "the money moved in " + sum.unit() + ": " + sum.one() + " and " + sum.other())
                        .findFirst());
    }

    /** The number of all rows of the first store. */
    public long rows() {
        return tables.stream().mapToLong(table -> table.one().rows()).sum();
    }

    /**
     * One table in both stores.
     *
     * @param difference the first row that differs, in words; empty if none does
     */
    public record ComparedTable(String name, TableSum one, TableSum other, String difference) {}

    /**
     * The rows of a table.
     *
     * @param checksum 16 hex digits that do not depend on the order of the rows or on the engine
     */
    public record TableSum(long rows, String checksum) {}

    /**
     * Sums of all postings above zero.
     *
     * @param unit a currency or points
     * @param one of the first store, in the smallest unit
     */
    public record ComparedMoney(String unit, String one, String other) {}
}
