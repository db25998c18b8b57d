package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.account.AccountKind;

/** The key that holds an account in JSON; only this key tells the kind of the account. */
final class Wrappers {

    private Wrappers() {}

    /** {@code savingsAccount}, as in the details of one account. */
    static String details(AccountKind kind) {
        return switch (kind) {
            case SAVINGS -> "savingsAccount";
            case CHECKING -> "checkingAccount";
            case CREDIT_CARD -> "creditCardAccount";
            case READY_CREDIT -> "readyCreditAccount";
            case LOAN -> "loanAccount";
            case MUTUAL_FUND -> "mutualFundAccount";
            case SECURITIES_BROKERAGE -> "securitiesBrokerageAccount";
            case CALL_DEPOSIT -> "callDepositAccount";
            case PREMIUM_DEPOSIT -> "premiumDepositAccount";
            case TIME_DEPOSIT -> "timeDepositAccount";
        };
    }

    /** {@code savingsAccountSummary}, as in the list of accounts. */
    static String summary(AccountKind kind) {
        return details(kind) + "Summary";
    }
}
