package dev.sandbank.domain.bank.account.group;

import dev.sandbank.domain.bank.account.AccountKind;

/** The headings under which accounts are listed. */
public enum GroupName {
    SAVINGS_AND_INVESTMENTS,
    CHECKING,
    CREDIT_CARD,
    READY_CREDIT,
    LOAN,
    INSURANCE;

    /** The heading under which accounts of a kind are listed. */
    public static GroupName of(AccountKind kind) {
        return switch (kind) {
            case CHECKING -> CHECKING;
            case CREDIT_CARD -> CREDIT_CARD;
            case READY_CREDIT -> READY_CREDIT;
            case LOAN -> LOAN;
            case SAVINGS, MUTUAL_FUND, SECURITIES_BROKERAGE, CALL_DEPOSIT, PREMIUM_DEPOSIT, TIME_DEPOSIT ->
                SAVINGS_AND_INVESTMENTS;
        };
    }
}
