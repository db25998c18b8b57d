package dev.sandbank.domain.bank.account;

/** The kinds of accounts. */
public enum AccountKind {
    SAVINGS,
    CHECKING,
    CREDIT_CARD,
    /** A revolving line of credit without a card. */
    READY_CREDIT,
    LOAN,
    MUTUAL_FUND,
    SECURITIES_BROKERAGE,
    /** A deposit that can be withdrawn after notice. */
    CALL_DEPOSIT,
    /** A deposit for a fixed term that the bank may repay in another currency. */
    PREMIUM_DEPOSIT,
    /** A deposit for a fixed term. */
    TIME_DEPOSIT;

    /** Whether the customer owns the balance or owes it. */
    public AccountClassification classification() {
        return switch (this) {
            case CREDIT_CARD, READY_CREDIT, LOAN -> AccountClassification.LIABILITY;
            default -> AccountClassification.ASSET;
        };
    }

    /** Whether the customer may spend the balance, so that it must not fall below zero. */
    public boolean isDeposit() {
        return switch (this) {
            case SAVINGS, CHECKING, CALL_DEPOSIT, PREMIUM_DEPOSIT, TIME_DEPOSIT -> true;
            default -> false;
        };
    }

    /** Whether cards and transfers may draw on it. */
    public boolean canPay() {
        return switch (this) {
            case SAVINGS, CHECKING, CREDIT_CARD, READY_CREDIT -> true;
            default -> false;
        };
    }

    /** Whether its transactions appear on a monthly bill. */
    public boolean isBilled() {
        return this == CREDIT_CARD || this == READY_CREDIT;
    }

    /** Whether its history consists of orders rather than transactions. */
    public boolean isInvestment() {
        return this == MUTUAL_FUND || this == SECURITIES_BROKERAGE;
    }
}
