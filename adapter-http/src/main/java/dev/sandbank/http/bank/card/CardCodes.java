package dev.sandbank.http.bank.card;

import dev.sandbank.domain.bank.card.issue.CardIssuer;
import dev.sandbank.domain.bank.card.issue.CardProgramme;

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
}
