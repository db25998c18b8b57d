package dev.sandbank.http.bank.payment;

import dev.sandbank.application.bank.payment.PaymentAccounts;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.payee.Payee;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that may pay, and whom.
 *
 * @param sourceAccounts in one of two forms: the lists for payments abroad spell a field otherwise
 */
record PaymentAccountsJson(
        List<?> sourceAccounts,
        @Nullable List<Map<String, Object>> payeeSourceAccountCombinations,
        @Nullable String nextStartIndex) {

    /** For payments of one kind. */
    static PaymentAccountsJson of(PaymentAccounts accounts, Paging<Payee> page) {
        return of(home(accounts), accounts, page, PayableJson::of);
    }

    /** For payments abroad. */
    static PaymentAccountsJson abroad(PaymentAccounts accounts, Paging<Payee> page) {
        List<Abroad> sources = accounts.sources().stream().map(Abroad::of).toList();
        return of(sources, accounts, page, PayableJson::of);
    }

    /** For payments of every kind. */
    static PaymentAccountsJson ofAll(PaymentAccounts accounts, Paging<Payee> page) {
        return of(home(accounts), accounts, page, PayableJson::amongAll);
    }

    static PaymentAccountsJson sources(PaymentAccounts accounts) {
        return new PaymentAccountsJson(home(accounts), null, null);
    }

    private static PaymentAccountsJson of(
            List<?> sources,
            PaymentAccounts accounts,
            Paging<Payee> page,
            BiFunction<Payee, List<TransferAccountsJson.Payer>, Map<String, Object>> form) {
        List<TransferAccountsJson.Payer> payers = accounts.sources().stream()
                .map(Account::id)
                .map(TransferAccountsJson.Payer::of)
                .toList();
        return new PaymentAccountsJson(
                sources,
                page.items().stream().map(payee -> form.apply(payee, payers)).toList(),
                page.next());
    }

    private static List<TransferAccountsJson.Source> home(PaymentAccounts accounts) {
        return accounts.sources().stream().map(TransferAccountsJson.Source::of).toList();
    }

    /** An account that can pay abroad. */
    record Abroad(
            String sourceAccountId,
            String displaySourceAccountNumber,
            String productName,
            String sourceAccountCurrencyCode,
            @Nullable String accountNickname,
            String accountGroup,
            BigDecimal availableBalance) {

        static Abroad of(Account account) {
            TransferAccountsJson.Source home = TransferAccountsJson.Source.of(account);
            return new Abroad(
                    home.sourceAccountId(),
                    home.displaySourceAccountNumber(),
                    home.productName(),
                    home.sourceAccountCurrencyCode(),
                    home.accountNickName(),
                    home.accountGroup(),
                    home.availableBalance());
        }
    }
}
