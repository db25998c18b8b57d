package dev.sandbank.http.bank.loan;

import dev.sandbank.application.bank.loan.plan.ListInstalmentPurchases.Listed;
import dev.sandbank.application.bank.loan.plan.ListInstalmentPurchases.Statement;
import dev.sandbank.domain.bank.account.history.Transaction;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/creditCards/{cardId}/easyPaymentPlans/eligibility}. */
public record InstalmentPurchasesJson(
        List<Purchase> unbilledTransaction, @Nullable StatementJson statement) {

    public static InstalmentPurchasesJson of(Listed listed) {
        Statement statement = listed.statement();
        return new InstalmentPurchasesJson(
                listed.purchases().stream().map(Purchase::of).toList(),
                statement == null ? null : StatementJson.of(statement));
    }

    /** A purchase. */
    public record Purchase(
            LocalDate transactionDate,
            String transactionDescription,
            String transactionReferenceId,
            BigDecimal transactionAmount,
            String currencyCode) {

        public static Purchase of(Transaction line) {
            return new Purchase(
                    line.date(),
                    line.movement().description(),
                    line.movement().reference(),
                    Numbers.of(line.amount()),
                    line.amount().currency().name());
        }
    }

    /** The last statement. */
    public record StatementJson(
            BigDecimal eppMinimumEligibleAmount,
            BigDecimal eppMaximumEligibleAmount,
            LocalDate statementDate,
            BigDecimal statementBalanceAmount) {

        public static StatementJson of(Statement statement) {
            return new StatementJson(
                    Numbers.of(InstalmentPlan.least(statement.balance().currency())),
                    Numbers.of(statement.balance()),
                    statement.date(),
                    Numbers.of(statement.balance()));
        }
    }
}
