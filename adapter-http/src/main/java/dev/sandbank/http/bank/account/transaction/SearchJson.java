package dev.sandbank.http.bank.account.transaction;

import dev.sandbank.application.bank.account.TransactionPage;
import dev.sandbank.application.bank.account.TransactionQuery;
import dev.sandbank.application.bank.account.TransactionSearch;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.statement.AccountStatement;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.bank.account.OrderJson;
import dev.sandbank.http.bank.account.TransactionJson;
import dev.sandbank.http.bank.account.TransactionsJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found on several accounts. */
record SearchJson(List<Found> transactionDetails) {

    static SearchJson of(
            List<TransactionSearch> searches,
            List<TransactionPage> pages,
            Function<AccountId, List<AccountStatement>> statements) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            found.add(Found.of(searches.get(i).query(), pages.get(i), statements));
        }
        return new SearchJson(found);
    }

    /**
     * What was found on one account.
     *
     * @param statements those that were made on the days that were asked for; null for accounts without statements
     */
    record Found(
            String accountId,
            List<TransactionJson> transactions,
            @Nullable List<MadeStatement> statements,
            @Nullable List<OrderJson> investmentTransaction,
            @Nullable String nextStartIndex) {

        static Found of(
                TransactionQuery query, TransactionPage page, Function<AccountId, List<AccountStatement>> statements) {
            Account account = page.account();
            TransactionsJson lines = TransactionsJson.of(page);
            return new Found(
                    account.id().value(),
                    lines.transactions(),
                    account.kind() == AccountKind.CREDIT_CARD
                            ? made(query, account, statements.apply(account.id()))
                            : null,
                    lines.investmentTransaction(),
                    lines.nextStartIndex());
        }

        private static List<MadeStatement> made(
                TransactionQuery query, Account account, List<AccountStatement> statements) {
            LocalDate from = query.from();
            LocalDate to = query.to();
            return statements.stream()
                    .filter(statement -> from == null || !statement.on().isBefore(from))
                    .filter(statement -> to == null || !statement.on().isAfter(to))
                    .map(statement ->
                            new MadeStatement(statement.id(account.number().lastFour()), statement.on()))
                    .toList();
        }
    }

    /** Wire fact: the name of the first field is misspelt. */
    record MadeStatement(String statmentId, LocalDate statementDate) {}
}
