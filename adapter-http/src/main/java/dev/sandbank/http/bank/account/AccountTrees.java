package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.http.operation.Json;

/** Gives accounts and their history under the names of the wire, for answers that show them in other forms. */
public final class AccountTrees {

    private AccountTrees() {}

    /** All fields that the list and the details of accounts give for one account, and the group in which it is listed. */
    public static ObjectNode of(Account account) {
        ObjectNode tree = Json.tree(DetailsJson.of(account).values().iterator().next());
        tree.setAll(Json.tree(SummaryJson.wrapped(account).values().iterator().next()));
        tree.put("accountGroup", GroupName.of(account.kind()).name());
        return tree;
    }

    /** The key of an account's details, which names the kind of the account, for example {@code creditCardAccount}. */
    public static String key(AccountKind kind) {
        return Wrappers.details(kind);
    }

    /** A line of an account's history. */
    public static ObjectNode of(Account account, HistoryLine line) {
        return line instanceof Transaction transaction
                ? Json.tree(TransactionJson.of(account, transaction))
                : Json.tree(OrderJson.of((InvestmentOrder) line));
    }
}
