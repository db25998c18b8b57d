package dev.sandbank.http.bank.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountStatus;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.CreditLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account of the American operations: one record for each shape. */
sealed interface UsAccountJson {

    static UsAccountJson of(Account account) {
        Plain plain = Plain.of(account);
        return account.terms() instanceof CardTerms card ? Card.of(plain, account, card) : plain;
    }

    /** Any account but a card. */
    record Plain(
            String productName,
            @Nullable String accountNickname,
            String accountDescription,
            String balanceType,
            String displayAccountNumber,
            String accountId,
            String currencyCode,
            String accountStatus,
            BigDecimal currentBalance,
            BigDecimal availableBalance)
            implements UsAccountJson {

        static Plain of(Account account) {
            return new Plain(
                    account.product().name(),
                    account.nickname(),
                    account.product().name() + " - " + account.number().lastFour(),
                    account.kind().classification().name(),
                    account.number().value(),
                    account.id().value(),
                    account.currency().name(),
                    account.status() == AccountStatus.ACTIVE ? "ACTIVE" : "INACTIVE",
                    Numbers.of(account.balance()),
                    Numbers.of(account.available()));
        }
    }

    /** A credit card. */
    record Card(
            @JsonUnwrapped Plain plain,
            BigDecimal availableCredit,
            BigDecimal creditLimit,
            BigDecimal purchasesAPR,
            BigDecimal advancesAPR,
            BigDecimal minimumDueAmount,
            LocalDate paymentDueDate,
            BigDecimal lastStatementBalance,
            LocalDate lastStatementDate,
            BigDecimal cashAdvanceLimit,
            BigDecimal cashAdvanceAvailableAmount,
            BigDecimal lastPaymentAmount,
            LocalDate lastPaymentDate,
            BigDecimal ctdPurchaseBalanceAmount,
            BigDecimal purchaseSpendLimitAmount,
            BigDecimal remainingPurchaseSpendAmount)
            implements UsAccountJson {

        static Card of(Plain plain, Account account, CardTerms terms) {
            CreditLine credit = terms.credit();
            return new Card(
                    plain,
                    Numbers.of(credit.available()),
                    Numbers.of(credit.limit()),
                    terms.purchasesRate(),
                    terms.cashRate(),
                    Numbers.of(terms.minimumDue()),
                    terms.paymentDueOn(),
                    Numbers.of(credit.statementBalance()),
                    credit.statementOn(),
                    Numbers.of(terms.cashLimit()),
                    Numbers.of(terms.cashAvailable()),
                    Numbers.of(credit.lastPaid()),
                    credit.lastPaidOn(),
                    Numbers.of(terms.purchasesSinceStatement()),
                    Numbers.of(credit.limit()),
                    Numbers.of(credit.limit().minus(account.balance())));
        }
    }
}
