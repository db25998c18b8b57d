package dev.sandbank.http.bank.payment;

import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.payment.TransferDestination;
import dev.sandbank.domain.bank.payment.TransferOptions;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/moneyMovement/personalDomesticTransfers/destinationAccounts/sourceAccounts}. */
record TransferAccountsJson(List<Source> sourceAccounts, List<Destination> destinationSourceAcctCombinations) {

    static TransferAccountsJson of(TransferOptions options) {
        return new TransferAccountsJson(
                options.sources().stream().map(Source::of).toList(),
                options.destinations().stream().map(Destination::of).toList());
    }

    /**
     * An account that can pay.
     *
     * @param nextPaymentAmount of cards alone (wire fact)
     */
    record Source(
            String sourceAccountId,
            String displaySourceAccountNumber,
            String sourceAccountCurrencyCode,
            String accountGroup,
            BigDecimal availableBalance,
            @Nullable BigDecimal nextPaymentAmount,
            String productName,
            @Nullable String accountNickName) {

        static Source of(Account account) {
            return new Source(
                    account.id().value(),
                    account.number().value(),
                    account.currency().name(),
                    GroupName.of(account.kind()).name(),
                    Numbers.of(account.available()),
                    account.terms() instanceof CardTerms card ? Numbers.of(card.minimumDue()) : null,
                    account.product().name(),
                    account.nickname());
        }
    }

    /** An account that can receive. */
    record Destination(
            String destinationAccountId,
            String displayDestinationAccountNumber,
            String destinationAccountCurrencyCode,
            BigDecimal availableBalance,
            List<Payer> sourceAccountIds,
            String productName,
            @Nullable String accountNickName) {

        static Destination of(TransferDestination destination) {
            Account account = destination.account();
            return new Destination(
                    account.id().value(),
                    account.number().value(),
                    account.currency().name(),
                    Numbers.of(account.available()),
                    destination.sources().stream().map(Payer::of).toList(),
                    account.product().name(),
                    account.nickname());
        }
    }

    /** An account that can pay another. */
    record Payer(String sourceAccountId) {

        static Payer of(AccountId account) {
            return new Payer(account.value());
        }
    }
}
