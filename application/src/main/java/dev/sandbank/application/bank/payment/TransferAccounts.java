package dev.sandbank.application.bank.payment;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.payment.TransferOptions;
import dev.sandbank.domain.bank.seed.accounts.SeededTransfers;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import java.util.Optional;

/** The accounts of a view that take part in transfers: those that were recorded of the customer, else the customer's own. */
record TransferAccounts(BankViews views) {

    TransferOptions options(Viewer viewer) {
        BankView view = views.of(viewer);
        return recorded(view.key().bank())
                .orElseGet(() -> TransferOptions.among(view.holdings().accounts()));
    }

    Optional<TransferOptions> recorded(CustomerBank.Key bank) {
        return TestCustomer.of(bank.customer())
                .flatMap(known ->
                        SeededTransfers.recorded(bank.seed(), bank.customer().market(), known, bank.today()));
    }
}
