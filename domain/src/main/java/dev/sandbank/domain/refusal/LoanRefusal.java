package dev.sandbank.domain.refusal;

/** Why money is not lent on a card, or a loan is not shown. */
public enum LoanRefusal implements Reason {
    /** The id names no card that the caller may borrow on. */
    LENDING_CARD_UNKNOWN,
    /** The account is the customer's, but no credit card draws on it. */
    ACCOUNT_WITHOUT_LOANS,
    LOAN_UNKNOWN,
    INSTALMENTS_TOO_SMALL;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }
}
