package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.PaidReceipt;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A payment to another country that was booked. */
record PaidAbroadJson(
        String transactionReferenceId,
        Source sourceAccountDetails,
        @Nullable LaterJson futureDatedTransaction) {

    static PaidAbroadJson of(PaidReceipt paid) {
        return new PaidAbroadJson(paid.reference(), Source.of(paid.source()), LaterJson.of(paid.later()));
    }

    /** The account that paid, after the payment. */
    record Source(
            String sourceAccountId,
            String displaySourceAccountNumber,
            String sourceAccountCurrencyCode,
            BigDecimal sourceAccountAvailableBalance) {

        static Source of(Account account) {
            return new Source(
                    account.id().value(),
                    account.number().value(),
                    account.currency().name(),
                    Numbers.of(account.available()));
        }
    }
}
