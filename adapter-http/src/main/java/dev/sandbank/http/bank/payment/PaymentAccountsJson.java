package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.PaymentAccounts;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.payee.Payee;
import dev.sandbank.domain.bank.payment.payee.PayeeBank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts that may pay, and whom. */
record PaymentAccountsJson(
        List<TransferAccountsJson.Source> sourceAccounts,
        @Nullable List<Payable> payeeSourceAccountCombinations,
        @Nullable String nextStartIndex) {

    static PaymentAccountsJson of(PaymentAccounts accounts, Paging<Payee> page) {
        List<TransferAccountsJson.Payer> payers = accounts.sources().stream()
                .map(Account::id)
                .map(TransferAccountsJson.Payer::of)
                .toList();
        return new PaymentAccountsJson(
                sources(accounts).sourceAccounts,
                page.items().stream().map(payee -> Payable.of(payee, payers)).toList(),
                page.next());
    }

    static PaymentAccountsJson sources(PaymentAccounts accounts) {
        return new PaymentAccountsJson(
                accounts.sources().stream().map(TransferAccountsJson.Source::of).toList(), null, null);
    }

    /** A payee, and the accounts that may pay them. */
    record Payable(
            String payeeId,
            String displayPayeeAccountNumber,
            String payeeAccountCurrencyCode,
            String payeeName,
            String payeeNickName,
            String paymentType,
            List<PayeesJson.Way> paymentMethods,
            @Nullable Bank bankDetails,
            @Nullable String merchantNumber,
            List<TransferAccountsJson.Payer> sourceAccountIds) {

        static Payable of(Payee payee, List<TransferAccountsJson.Payer> payers) {
            PayeeBank bank = payee.bank();
            return new Payable(
                    payee.id(),
                    payee.displayAccount(),
                    payee.currency().name(),
                    payee.name(),
                    payee.nickname(),
                    payee.kind().paymentType(),
                    PayeesJson.Way.of(payee),
                    bank == null ? null : new Bank(bank.code(), bank.name()),
                    payee.merchant(),
                    payers);
        }
    }

    /** The bank of a payee. */
    record Bank(String bankCode, String bankName) {}
}
