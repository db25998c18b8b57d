package dev.sandbank.domain.dataset;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountKind;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of a customer in a data set.
 *
 * @param id tells it from the other accounts of the set; the bank gives it an id of its own
 * @param opening the balance before the first transaction
 * @param balance the balance after the last transaction, also of those that other accounts of the set list
 * @param transactions in the order of the file
 */
@RecordBuilder
public record SetAccount(
        String id,
        AccountKind kind,
        @Nullable String nickname,
        Money opening,
        Money balance,
        List<SetTransaction> transactions) {

    public SetAccount {
        transactions = List.copyOf(transactions);
    }

    /** The same account with the balance that follows from all transactions. */
    public SetAccount balanced(Money sum) {
        return new SetAccount(id, kind, nickname, opening, sum, transactions);
    }
}
