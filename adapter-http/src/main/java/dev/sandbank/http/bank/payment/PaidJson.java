package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.PaidReceipt;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A payment in the market that was booked.
 *
 * @param payeeEnrollmentStatus told if the receiver became a payee by it
 * @param futureDatedTransaction told if it is not booked at once
 */
record PaidJson(
        Source sourceAccount,
        String transactionReferenceId,
        @Nullable String payeeEnrollmentStatus,
        @Nullable LaterJson futureDatedTransaction) {

    static PaidJson of(PaidReceipt paid) {
        return new PaidJson(
                Source.of(paid.source()),
                paid.reference(),
                paid.enrolled() ? "ENROLLED" : null,
                LaterJson.of(paid.later()));
    }

    /** The account that paid, after the payment. */
    record Source(
            String displaySourceAccountNumber, BigDecimal sourceAccountAvailableBalance, String sourceCurrencyCode) {

        static Source of(Account account) {
            return new Source(
                    account.number().value(),
                    Numbers.of(account.available()),
                    account.currency().name());
        }
    }
}
