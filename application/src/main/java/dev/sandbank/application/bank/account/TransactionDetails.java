package dev.sandbank.application.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.history.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with what belongs to it.
 *
 * @param fee what the bank took for it from the account, or null
 */
public record TransactionDetails(
        Account account, Transaction line, @Nullable Money fee) {}
