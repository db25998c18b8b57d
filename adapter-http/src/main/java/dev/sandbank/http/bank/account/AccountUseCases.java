package dev.sandbank.http.bank.account;

import dev.sandbank.application.bank.account.ListAccounts;
import dev.sandbank.application.bank.account.ReadAccount;
import dev.sandbank.application.bank.account.ReadTransactions;

/** What can be done with accounts: look. */
public record AccountUseCases(ListAccounts listAccounts, ReadAccount readAccount, ReadTransactions readTransactions) {}
