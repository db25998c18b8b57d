package dev.sandbank.domain.bank.card;

/** An operation that may be done with a card; lists of cards are filtered by it. */
public enum CardFunction {
    CREDIT_LIMIT_INCREASE,
    LOCAL_CARD_ACTIVATION,
    OVERSEAS_CARD_ACTIVATION,
    REPORT_LOST_STOLEN,
    EPP_BOOKING,
    UPDATE_POS_CREDIT_LIMIT,
    UPDATE_NON_POS_CREDIT_LIMIT,
    E_STATEMENT,
    E_ADVICE,
    RESET_ATM_PIN,
    ADD_SUPPLEMENTARY_CARD
}
