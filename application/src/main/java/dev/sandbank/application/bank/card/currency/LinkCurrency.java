package dev.sandbank.application.bank.card.currency;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.bank.card.work.CardWork;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.change.CardDesk;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a debit card pay in one more currency. */
public final class LinkCurrency {

    private final CardWork work;

    public LinkCurrency(CardWork work) {
        this.work = work;
    }

    /**
     * The account that the card pays from in that currency now.
     *
     * @param currency its code, as it was sent
     * @param account null for the first account in that currency
     * @throws Refused CARD_NOT_SHOWN, ACCOUNT_UNKNOWN, CARD_STATE_FORBIDS, CARD_ACT_NOT_OFFERED or
     *     CARD_ACCOUNT_UNSUITABLE
     */
    public AccountId link(Viewer viewer, CardId id, String currency, @Nullable AccountId account) {
        return work.of(viewer, cards -> {
            CardDesk desk = cards.desk(id);
            CurrencyCard card = CurrencyCard.of(desk.card(), viewer, cards.bank());
            Account linked = account == null ? first(card, currency) : card.account(account, viewer);
            if (!linked.currency().name().equals(currency)) {
                throw new Refused(BankRefusal.CARD_ACCOUNT_UNSUITABLE);
            }
            Set<AccountId> accounts = new HashSet<>();
            card.accounts().stream()
                    .filter(other -> card.isLinked(other) && other.currency() != linked.currency())
                    .forEach(other -> accounts.add(other.id()));
            accounts.add(linked.id());
            cards.put(desk.link(accounts));
            return linked.id();
        });
    }

    private static Account first(CurrencyCard card, String currency) {
        return card.accounts().stream()
                .filter(account -> account.currency().name().equals(currency))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.CARD_ACCOUNT_UNSUITABLE));
    }
}
