package dev.sandbank.application.bank.account.consent;

import dev.sandbank.application.bank.account.BankView;
import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.bank.account.consent.AccountConsent;
import dev.sandbank.domain.bank.account.consent.AccountConsents;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Gives or takes back what a customer consented to about an account. */
public final class ChangeAccountConsents {

    private final BankViews views;
    private final BankRecords records;
    private final Transactions transactions;

    public ChangeAccountConsents(BankViews views, BankRecords records, Transactions transactions) {
        this.views = views;
        this.records = records;
        this.transactions = transactions;
    }

    /**
     * Changes all of them, on the present day, or none.
     *
     * @param field the place in which the types were sent
     * @throws Refused ACCOUNT_UNKNOWN if the viewer does not see the account, INPUT_INVALID if there is no such type,
     *     CARD_NOT_SHOWN if the viewer does not see a card
     */
    public void change(Viewer viewer, AccountId account, List<ChangedConsent> changes, String field) {
        BankView view = views.of(viewer);
        view.account(account);
        changes.forEach(change -> check(view, change, field));
        CustomerBank bank = view.bank();
        LocalDate today = bank.key().today();
        transactions.in(viewer.space()).run(() -> {
            AccountConsents consents = records.find(viewer.space(), AccountConsents.KIND, account.value())
                    .orElseGet(() -> ConsentTypes.seeded(bank, account));
            for (ChangedConsent change : changes) {
                consents = consents.with(new AccountConsent(
                        change.type().toUpperCase(Locale.ROOT), change.given(), today, change.card()));
            }
            records.put(viewer.space(), AccountConsents.KIND, consents);
            return consents;
        });
    }

    private static void check(BankView view, ChangedConsent change, String field) {
        if (!ConsentTypes.of(view.key().viewer().customer().market())
                .contains(change.type().toUpperCase(Locale.ROOT))) {
            throw new Refused(InputInvalid.of(field, FieldFault.Kind.INVALID_REFERENCE));
        }
        boolean known = change.card() == null
                || view.cards().stream().anyMatch(card -> card.id().value().equals(change.card()));
        if (!known) {
            throw new Refused(BankRefusal.CARD_NOT_SHOWN);
        }
    }
}
