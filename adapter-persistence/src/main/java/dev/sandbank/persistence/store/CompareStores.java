package dev.sandbank.persistence.store;

import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.store.StoreComparison.ComparedMoney;
import dev.sandbank.application.store.StoreComparison.ComparedTable;
import dev.sandbank.application.support.StoreUnavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares all rows of two stores. Both may be in use; then each is compared as it was at one moment. */
public final class CompareStores {

    private static final String MONEY =
            "select unit, cast(sum(amount) as text) from ledger_posting where amount > 0 group by unit";

    private final StoreSide one;
    private final StoreSide other;

    public CompareStores(StoreSide one, StoreSide other) {
        this.one = one;
        this.other = other;
    }

    /** @throws StoreUnavailable with a sentence for people, if one of them cannot be read or has another schema */
    public StoreComparison compare() {
        try (Connection first = StoreCopy.connect(one);
                Connection second = StoreCopy.connect(other)) {
            StoreCopy.requirePresent(one, first);
            StoreCopy.requirePresent(other, second);
            one.beginReading(first);
            other.beginReading(second);
            List<StoredTable> tables = StoredTables.of(first);
            if (!new HashSet<>(tables).equals(new HashSet<>(StoredTables.of(second)))) {
                throw new StoreUnavailable(one + " and " + other + " do not have the same tables");
            }
            List<ComparedTable> compared = new ArrayList<>();
            for (StoredTable table : tables) {
                compared.add(new TableComparison(table).compare(first, second));
            }
            return new StoreComparison(compared, money(first, second));
        } catch (SQLException e) {
            throw StoreCopy.failed(e, one, other);
        }
    }

    private static List<ComparedMoney> money(Connection first, Connection second) throws SQLException {
        Map<String, String> sums = sums(first);
        Map<String, String> otherSums = sums(second);
        TreeSet<String> units = new TreeSet<>(sums.keySet());
        units.addAll(otherSums.keySet());
        return units.stream()
                .map(unit -> new ComparedMoney(unit, sums.getOrDefault(unit, "0"), otherSums.getOrDefault(unit, "0")))
                .toList();
    }

    private static Map<String, String> sums(Connection connection) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(MONEY)) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }
}
