package dev.sandbank.domain.refusal;

/** Why money is not lent on a card, or a loan is not shown. */
public enum LoanRefusal implements Reason {
    /** The id names no card that the caller may borrow on. */
    LENDING_CARD_UNKNOWN,
    /** The account is the customer's, but no credit card draws on it. */
    ACCOUNT_WITHOUT_LOANS,
    LOAN_UNKNOWN,
    INSTALMENTS_TOO_SMALL,
    /** Nothing is owed of it any more. */
    LOAN_ENDED,
    /** More than is owed. */
    SETTLEMENT_TOO_HIGH,
    LOANS_FULL,
    /** The bank does not lend this amount. */
    LOAN_DECLINED,
    /** The transaction is no purchase on the card that can be paid in instalments. */
    PURCHASE_UNKNOWN,
    PURCHASE_PLANNED_ALREADY,
    /** A loan cannot be paid to this account. */
    PAYOUT_ACCOUNT_UNKNOWN,
    /** No offer has this id. */
    OFFER_UNKNOWN;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }
}
