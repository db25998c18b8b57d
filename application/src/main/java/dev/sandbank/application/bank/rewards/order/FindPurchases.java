package dev.sandbank.application.bank.rewards.order;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.account.history.TransactionStatus;
import java.util.List;
import java.util.stream.Stream;

/** Finds the posted purchases on the credit cards that a viewer sees. */
public final class FindPurchases {

    private final BankViews views;

    public FindPurchases(BankViews views) {
        this.views = views;
    }

    /** All of them, account by account, each from the newest on. */
    public List<PostedPurchase> find(Viewer viewer) {
        BankView view = views.of(viewer);
        return view.holdings().accounts().stream()
                .filter(account -> account.kind() == AccountKind.CREDIT_CARD)
                .flatMap(account -> of(view, account))
                .toList();
    }

    private Stream<PostedPurchase> of(BankView view, Account account) {
        return views.history(view, account.id()).transactions().stream()
                .filter(line -> line.status() != TransactionStatus.PENDING
                        && line.isDebit()
                        && line.movement().purpose() == Purpose.PURCHASE)
                .map(line -> new PostedPurchase(account.id(), line.movement()));
    }
}
