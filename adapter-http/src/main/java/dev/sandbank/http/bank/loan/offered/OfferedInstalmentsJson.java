package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.application.bank.loan.offered.Offered;
import dev.sandbank.application.bank.loan.plan.ListInstalmentPurchases.Listed;
import dev.sandbank.application.bank.loan.plan.ListInstalmentPurchases.Statement;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.http.bank.account.Numbers;
import dev.sandbank.http.bank.loan.FoundPlansJson;
import dev.sandbank.http.bank.loan.InstalmentPurchasesJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET .../offers/{offerId}/easyPaymentPlans}. */
record OfferedInstalmentsJson(
        String customerName,
        String productCode,
        String cardId,
        String productName,
        String displayCardNumber,
        @Nullable Pending pendingTransaction,
        InstalmentPurchasesJson.@Nullable StatementJson statement,
        List<FoundPlansJson.Offer> eppOffers) {

    static OfferedInstalmentsJson of(Offered offer, Listed pending, Listed billed, List<LoanQuote> plans) {
        Statement statement = billed.statement();
        return new OfferedInstalmentsJson(
                offer.customerName(),
                offer.card().issue().programme().name(),
                offer.card().id().value(),
                offer.card().card().productName(),
                offer.card().displayNumber(),
                pending.purchases().stream().findFirst().map(Pending::of).orElse(null),
                statement == null ? null : InstalmentPurchasesJson.StatementJson.of(statement),
                plans.stream().map(FoundPlansJson.Offer::of).toList());
    }

    /** The newest purchase that is not booked yet. */
    record Pending(
            LocalDate transactionDate,
            String transactionDescription,
            @Nullable String transactionAuthorizationCode,
            String transactionReferenceId,
            @Nullable String merchantName,
            BigDecimal transactionAmount) {

        static Pending of(Transaction line) {
            return new Pending(
                    line.date(),
                    line.movement().description(),
                    line.authorization(),
                    line.movement().reference(),
                    line.movement().merchant(),
                    Numbers.of(line.amount()));
        }
    }
}
