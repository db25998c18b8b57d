package dev.sandbank.application.bank.payment.account;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.payment.TransferOptions;
import dev.sandbank.domain.bank.seed.accounts.SeededTransfers;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;

/** The accounts of a view that take part in transfers: those that were recorded of the customer, else the customer's own. */
public record TransferAccounts(BankViews views) {

    public TransferOptions options(Viewer viewer) {
        return recorded(viewer)
                .orElseGet(
                        () -> TransferOptions.among(views.of(viewer).holdings().accounts()));
    }

    /**
     * An account that a payment names: one in view, or one that the list of transfers names.
     *
     * @throws Refused ACCOUNT_UNKNOWN
     */
    public Account read(Viewer viewer, AccountId account) {
        return views.of(viewer)
                .holdings()
                .find(account)
                .or(() -> recorded(viewer).flatMap(options -> options.find(account)))
                .orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
    }

    /** The same accounts as they are in the seed, before any entry. */
    public Seeded seeded(Viewer viewer) {
        return new Seeded(viewer, views.of(viewer).bank());
    }

    /** The accounts of a viewer before any entry. */
    public record Seeded(Viewer viewer, CustomerBank bank) {

        /** @throws Refused ACCOUNT_UNKNOWN */
        public Account find(AccountId account) {
            return Optional.of(account)
                    .filter(viewer.accounts()::contains)
                    .flatMap(bank.seeded()::find)
                    .or(() -> recorded(bank).flatMap(options -> options.find(account)))
                    .orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
        }
    }

    private Optional<TransferOptions> recorded(Viewer viewer) {
        CustomerBank bank = views.of(viewer).bank();
        return recorded(bank)
                .map(options -> options.after(bank.journal(), bank.key().today()));
    }

    private static Optional<TransferOptions> recorded(CustomerBank bank) {
        CustomerBank.Key key = bank.key();
        return bank.owner()
                .flatMap(known ->
                        SeededTransfers.recorded(key.seed(), key.customer().market(), known, key.today()));
    }
}
