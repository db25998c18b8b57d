package dev.sandbank.http.bank.card;

import dev.sandbank.domain.bank.card.issue.CardIssuer;
import dev.sandbank.domain.bank.card.issue.CardProgramme;
import dev.sandbank.domain.bank.card.life.CardStatus;

/** The numbers that stand for parts and programmes of the bank on the wire. */
final class CardCodes {

    private CardCodes() {}

    static String organization(CardIssuer issuer) {
        return switch (issuer) {
            case RETAIL_BANK -> "888";
        };
    }

    static String logo(CardProgramme programme) {
        return switch (programme) {
            case DEBIT_CARDS -> "830";
            case CREDIT_CARDS -> "400";
        };
    }

    /** The state of a card; the wire has one code for all that are stopped for good, of which the sub-state tells more. */
    static String status(CardStatus status) {
        return switch (status) {
            case ACTIVE, INACTIVE, BLOCKED, EXPIRED, CLOSED -> status.name();
            case LOST, STOLEN -> CardStatus.BLOCKED.name();
        };
    }
}
