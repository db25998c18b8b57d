package dev.sandbank.domain.bank.account.history;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;

/** One line of an account's history. */
public sealed interface HistoryLine permits Transaction, InvestmentOrder {

    LocalDate date();

    /** The amount of the line; never negative. */
    Money amount();

    TransactionStatus status();
}
