package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.account.history.Purpose;

/** The numbers that tell on the wire why money moved. */
final class TransactionCodes {

    private TransactionCodes() {}

    static String of(Purpose purpose) {
        return switch (purpose) {
            case SALARY -> "1000";
            case INCOMING_TRANSFER -> "1010";
            case OUTGOING_TRANSFER -> "8031";
            case OWN_TRANSFER -> "5400";
            case RENT -> "5410";
            case UTILITY -> "5802";
            case PURCHASE -> "5197";
            case REFUND -> "1020";
            case REVERSAL -> "1090";
            case CASH -> "5110";
            case CHECK -> "5120";
            case CARD_PAYMENT -> "5420";
            case INSTALLMENT -> "5430";
            case INTEREST_EARNED -> "2600";
            case INTEREST_PAYOUT -> "2610";
            case INTEREST_CHARGED -> "5610";
            case FEE -> "5409";
            case INVESTMENT -> "5700";
        };
    }
}
