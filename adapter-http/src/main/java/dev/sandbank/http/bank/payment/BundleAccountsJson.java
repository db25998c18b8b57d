package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.PaymentAccounts;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.payee.Payee;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/paymentInitiation/bulk/sourceAccountAndPayees/eligibility}. */
public record BundleAccountsJson(
        List<Way> sourceAccountAndPayee, @Nullable String nextStartIndex) {

    /** The accounts that can pay, with the payees of a page by payment method. */
    public static BundleAccountsJson of(PaymentAccounts accounts, Paging<Payee> page) {
        return new BundleAccountsJson(
                page.items().stream()
                        .flatMap(payee -> payee.methods().stream())
                        .distinct()
                        .map(method -> Way.of(method, accounts, page.items()))
                        .toList(),
                page.next());
    }

    /** Accounts and payees of one payment method. */
    record Way(
            String paymentMethod,
            List<TransferAccountsJson.Source> sourceAccounts,
            List<Map<String, Object>> payeeSourceAccountCombinations) {

        static Way of(String method, PaymentAccounts accounts, List<Payee> payees) {
            List<TransferAccountsJson.Payer> payers = accounts.sources().stream()
                    .map(Account::id)
                    .map(TransferAccountsJson.Payer::of)
                    .toList();
            return new Way(
                    method,
                    accounts.sources().stream()
                            .map(TransferAccountsJson.Source::of)
                            .toList(),
                    payees.stream()
                            .filter(payee -> payee.methods().contains(method))
                            .map(payee -> PayableJson.amongAll(payee, payers))
                            .toList());
        }
    }
}
