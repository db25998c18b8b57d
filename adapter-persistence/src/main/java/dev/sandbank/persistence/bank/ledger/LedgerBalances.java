package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sums of postings that are kept for each account. */
record LedgerBalances(Database database) {

    private static final String SUM = "(account = ? and unit = ?)";

    private static final String SUMS = "select account, unit, amount from ledger_balance where space = ? and (";

    private static final String SET = "insert into ledger_balance (space, account, unit, amount) values ";

    private static final String ALSO_OVER =
            " on conflict (space, account, unit) do update set amount = excluded.amount";

    /**
     * Adds the postings of an entry. The sums are computed here and not in SQL, because some engines turn a sum that does
     * not fit into an inexact number.
     */
    void add(SpaceId space, List<Posting> postings) {
        Map<Sum, Long> sums = new LinkedHashMap<>();
        postings.forEach(
                posting -> sums.merge(new Sum(posting.account(), posting.unit()), posting.amount(), Math::addExact));
        before(space, List.copyOf(sums.keySet())).forEach((sum, amount) -> sums.merge(sum, amount, Math::addExact));
        database.writeHot(
                SET + LedgerWrites.rows("(?, ?, ?, ?)", sums.size()) + ALSO_OVER,
                statement -> bind(statement, space, sums));
    }

    private Map<Sum, Long> before(SpaceId space, List<Sum> sums) {
        return database.readHot(
                SUMS + String.join(" or ", Collections.nCopies(sums.size(), SUM)) + ")",
                statement -> bind(statement, space, sums),
                LedgerBalances::read);
    }

    private static void bind(PreparedStatement statement, SpaceId space, List<Sum> sums) throws SQLException {
        int at = 0;
        statement.setString(++at, space.value());
        for (Sum sum : sums) {
            statement.setString(++at, sum.account().name());
            statement.setString(++at, sum.unit().code());
        }
    }

    private static void bind(PreparedStatement statement, SpaceId space, Map<Sum, Long> sums) throws SQLException {
        int at = 0;
        for (Map.Entry<Sum, Long> sum : sums.entrySet()) {
            statement.setString(++at, space.value());
            statement.setString(++at, sum.getKey().account().name());
            statement.setString(++at, sum.getKey().unit().code());
            statement.setLong(++at, sum.getValue());
        }
    }

    private static Map<Sum, Long> read(ResultSet rows) throws SQLException {
        Map<Sum, Long> sums = new LinkedHashMap<>();
        while (rows.next()) {
            sums.put(new Sum(new LedgerAccount(rows.getString(1)), new Unit(rows.getString(2))), rows.getLong(3));
        }
        return sums;
    }

    /** An account in a unit. */
    private record Sum(LedgerAccount account, Unit unit) {}
}
