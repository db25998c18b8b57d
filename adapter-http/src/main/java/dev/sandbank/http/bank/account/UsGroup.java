package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.account.AccountKind;

/** The headings of the American operations. */
enum UsGroup {
    CHECKING("checking"),
    SAVINGS("savings"),
    CREDITCARD("creditCard"),
    LOAN("loan"),
    LINEOFCREDIT("lineOfCredit"),
    BROKERAGE("brokerage");

    private final String prefix;

    UsGroup(String prefix) {
        this.prefix = prefix;
    }

    static UsGroup of(AccountKind kind) {
        return switch (kind) {
            case CHECKING -> CHECKING;
            case SAVINGS, CALL_DEPOSIT, PREMIUM_DEPOSIT, TIME_DEPOSIT -> SAVINGS;
            case CREDIT_CARD -> CREDITCARD;
            case LOAN -> LOAN;
            case READY_CREDIT -> LINEOFCREDIT;
            case MUTUAL_FUND, SECURITIES_BROKERAGE -> BROKERAGE;
        };
    }

    /** The key of the group's accounts: {@code checkingAccountsDetails}. */
    String accountsKey() {
        return prefix + "AccountsDetails";
    }

    /** The key of an account's transactions: {@code checkingAccountTransactions}. */
    String transactionsKey() {
        return prefix + "AccountTransactions";
    }
}
