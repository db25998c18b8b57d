package dev.sandbank.application.bank.card.currency;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets a debit card pay from the accounts that are named, one for each currency. */
public final class LinkAccounts {

    private static final int MOST = 20;

    private final CardWork work;

    public LinkAccounts(CardWork work) {
        this.work = work;
    }

    /**
     * The accounts that the card pays from now.
     *
     * @param field the place the accounts were sent in
     * @throws Refused INPUT_INVALID, CARD_NOT_SHOWN, ACCOUNT_UNKNOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED, or
     *     CARD_ACCOUNT_UNSUITABLE also if two accounts are in one currency
     */
    public List<AccountId> link(Viewer viewer, CardId id, String field, List<AccountId> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Refused(
                    InputInvalid.of(field, ids.isEmpty() ? FieldFault.Kind.MISSING : FieldFault.Kind.OUT_OF_RANGE));
        }
        return work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            CurrencyCard card = CurrencyCard.of(desk.card(), viewer, cards.bank());
            Set<Currency> currencies = new HashSet<>();
            Set<AccountId> accounts = new LinkedHashSet<>();
            for (AccountId account : ids) {
                boolean another = currencies.add(card.account(account, viewer).currency());
                if (accounts.add(account) && !another) {
                    throw new Refused(BankRefusal.CARD_ACCOUNT_UNSUITABLE);
                }
            }
            cards.put(desk.link(accounts));
            return List.copyOf(accounts);
        });
    }
}
