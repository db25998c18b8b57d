package dev.sandbank.http.bank.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sandbank.application.bank.payment.PaidReceipt;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A transfer between own accounts that was booked. */
record OwnTransferJson(
        PaidJson.Source sourceAccount,
        Destination destinationAccount,
        String transactionReferenceId,
        @Nullable LaterJson futureDatedTransaction) {

    static OwnTransferJson of(PaidReceipt paid) {
        return new OwnTransferJson(
                PaidJson.Source.of(paid.source()), Destination.of(paid), paid.reference(), LaterJson.of(paid.later()));
    }

    /** The same as Bahrain spells it (wire fact). */
    record Capital(
            @JsonProperty("SourceAccount") PaidJson.Source source,
            @JsonProperty("DestinationAccount") Destination destination,
            String transactionReferenceId,
            @Nullable LaterJson futureDatedTransaction) {

        static Capital of(PaidReceipt paid) {
            return new Capital(
                    PaidJson.Source.of(paid.source()),
                    Destination.of(paid),
                    paid.reference(),
                    LaterJson.of(paid.later()));
        }
    }

    /** The account that received the money, after the transfer. */
    record Destination(
            String displayDestinationAccountNumber,
            BigDecimal destinationAccountAvailableBalance,
            String destinationCurrencyCode) {

        static Destination of(PaidReceipt paid) {
            Account account = Objects.requireNonNull(paid.destination(), "an own transfer reaches an own account");
            return new Destination(
                    account.number().value(),
                    Numbers.of(account.available()),
                    account.currency().name());
        }
    }
}
