package dev.sandbank.domain.dataset;

import dev.sandbank.domain.market.Market;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored data set, without its content.
 *
 * @param name as its file tells it
 * @param markets those of its customers
 * @param customers how many it has, as are the next two
 * @param ofOperator whether the operator imported it, so that it stays when no developer has it
 * @param event the name under which every developer sees it; null if it is not published
 */
@RecordBuilder
public record DataSet(
        DataSetId id,
        String name,
        List<Market> markets,
        int customers,
        int accounts,
        int transactions,
        Instant createdAt,
        boolean ofOperator,
        @Nullable String event) {

    public DataSet {
        markets = List.copyOf(markets);
    }

    /** The set of a document that nobody stored before. */
    public static DataSet of(DataSetDocument document, Instant createdAt) {
        return new DataSet(
                document.id(),
                document.name(),
                document.markets(),
                document.customers().size(),
                document.accounts(),
                document.transactions(),
                createdAt,
                false,
                null);
    }

    /** The same set as one that the operator imported. */
    public DataSet heldByOperator() {
        return new DataSet(id, name, markets, customers, accounts, transactions, createdAt, true, event);
    }

    /** The same set with another event; null ends one. */
    public DataSet published(@Nullable String otherEvent) {
        return new DataSet(id, name, markets, customers, accounts, transactions, createdAt, ofOperator, otherEvent);
    }

    public boolean isPublished() {
        return event != null;
    }
}
