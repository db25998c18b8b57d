package dev.sandbank.application.bank.account.consent;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.domain.bank.account.consent.AccountConsent;
import dev.sandbank.domain.bank.account.consent.AccountConsents;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a customer consented to about an account. */
public final class ReadAccountConsents {

    private final BankViews views;

    public ReadAccountConsents(BankViews views) {
        this.views = views;
    }

    /**
     * The consents.
     *
     * @param type only those of this type; null for all
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see the account
     */
    public List<AccountConsent> read(Viewer viewer, AccountId account, @Nullable String type) {
        BankView view = views.of(viewer);
        view.account(account);
        return view.bank().journal().records(AccountConsents.KIND).stream()
                .filter(changed -> changed.account().equals(account))
                .findFirst()
                .orElseGet(() -> ConsentTypes.seeded(view.bank(), account))
                .consents()
                .stream()
                .filter(consent -> type == null || consent.type().equalsIgnoreCase(type))
                .toList();
    }
}
