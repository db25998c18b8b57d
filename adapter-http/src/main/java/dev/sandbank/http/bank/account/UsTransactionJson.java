package dev.sandbank.http.bank.account;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.HistoryLine;
import dev.sandbank.domain.bank.account.history.InvestmentOrder;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A transaction of the American operations. */
record UsTransactionJson(
        String accountId,
        String transactionId,
        LocalDate transactionDate,
        String transactionDescription,
        BigDecimal transactionAmount,
        String currencyCode,
        String debitCreditMemo,
        String transactionStatus,
        String transactionType) {

    static UsTransactionJson of(Account account, HistoryLine line) {
        Movement movement = line instanceof InvestmentOrder order ? order.movement() : ((Transaction) line).movement();
        boolean card = account.kind() == AccountKind.CREDIT_CARD;
        return new UsTransactionJson(
                account.id().value(),
                movement.reference(),
                movement.date(),
                movement.description(),
                Numbers.of(line.amount()),
                account.currency().name(),
                movement.amount().isNegative() ? "DEBIT" : "CREDIT",
                line.status().name(),
                card ? ofCard(movement.purpose()) : ofOthers(movement.purpose()));
    }

    private static String ofCard(Purpose purpose) {
        return switch (purpose) {
            case CARD_PAYMENT -> "PAYMENT";
            case CASH -> "CASH_ADVANCES";
            case FEE -> "FEES";
            case INTEREST_CHARGED -> "INTEREST_CHARGES";
            case PURCHASE -> "PURCHASE";
            default -> "ADJUSTMENT";
        };
    }

    private static String ofOthers(Purpose purpose) {
        return switch (purpose) {
            case SALARY, INCOMING_TRANSFER, REFUND -> "DEPOSIT";
            case OWN_TRANSFER, OUTGOING_TRANSFER, INTEREST_PAYOUT -> "TRANSFER";
            case RENT, UTILITY, PURCHASE, CARD_PAYMENT, INSTALLMENT -> "PAYMENT";
            case CASH, CHECK -> "WITHDRAWAL";
            case INTEREST_EARNED -> "DIVIDEND_AND_INTEREST";
            case FEE, INTEREST_CHARGED -> "FEES";
            case INVESTMENT, REVERSAL -> "OTHER";
        };
    }
}
